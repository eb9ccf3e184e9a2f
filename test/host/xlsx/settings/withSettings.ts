import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addInId } from "../../../../src/host/xlsx/settings/addInId";

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A workbook file with settings where Excel keeps an add-in's: a web extension that the package links by its panes. */
export function withSettings(bytes: Uint8Array, settings: Readonly<Record<string, unknown>>, id = addInId): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${name}" value="${attribute(JSON.stringify(value))}"/>`,
  );
  const links = (target: string, kind: string) =>
    `<Relationship Id="x1" Type="http://schemas.microsoft.com/office/2011/relationships/${kind}" Target="${target}"/>`;
  const root = strFromU8(parts["_rels/.rels"]!);
  return zipSync({
    ...parts,
    "_rels/.rels": strToU8(
      root.replace(
        "</Relationships>",
        `${links("xl/webextensions/taskpanes.xml", "webextensiontaskpanes")}</Relationships>`,
      ),
    ),
    "xl/webextensions/taskpanes.xml": strToU8("<taskpanes/>"),
    "xl/webextensions/_rels/taskpanes.xml.rels": strToU8(
      `<Relationships xmlns="${relationships}">${links("webextension1.xml", "webextension")}</Relationships>`,
    ),
    "xl/webextensions/webextension1.xml": strToU8(
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:reference id="${id}"/><we:properties>${properties.join("")}</we:properties></we:webextension>`,
    ),
  });
}
