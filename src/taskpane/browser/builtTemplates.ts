import { PaneFailure } from "../session/failure";
import type { Templates } from "../session/sessionParts";

/** The templates beside the page, where the build has put them. Their description is fetched only by a host that needs it. */
export const builtTemplates: Templates = {
  async file(kind, language) {
    return base64Of(await fetched(`templates/${kind}.${language}.xlsx`));
  },
  async description(kind, language) {
    const { describedTemplate } = await import("../templates/describedTemplate");
    return describedTemplate(kind, language);
  },
};

async function fetched(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new PaneFailure({ kind: "templateMissing" });
  }
}

/** In pieces, for a function takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8_192;
  let text = "";
  for (let from = 0; from < bytes.length; from += piece) {
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  }
  return btoa(text);
}
