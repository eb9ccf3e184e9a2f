/** A button that the add-in puts on Excel's ribbon, read from its manifest. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** A path on this server. */
  readonly icon: string;
  /** The command that it runs; `null` opens the pane. */
  readonly command: string | null;
}

/** The buttons of a manifest, in its order, in a language ("ar-SA"). */
export function ribbonButtons(manifest: Document, locale: string): RibbonButton[] {
  return all(manifest, "Control").map((control) => ({
    label: text(manifest, control, "Label", locale),
    tip: text(manifest, child(control, "Supertip") ?? control, "Description", locale),
    icon: icon(manifest, control),
    command: all(control, "FunctionName")[0]?.textContent ?? null,
  }));
}

function all(from: Document | Element, name: string): Element[] {
  return Array.from(from.getElementsByTagNameNS("*", name));
}

function child(from: Element, name: string): Element | undefined {
  return Array.from(from.children).find(({ localName }) => localName === name);
}

/** The words that an element's `resid` stands for: the language's own where there are any. */
function text(manifest: Document, from: Element, name: string, locale: string): string {
  const resource = resourceOf(manifest, child(from, name)?.getAttribute("resid") ?? "");
  const own =
    resource === undefined ? undefined : all(resource, "Override").find((one) => one.getAttribute("Locale") === locale);
  return (own?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue")) || "";
}

function icon(manifest: Document, control: Element): string {
  const images = all(control, "Image");
  const chosen = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
  const address = resourceOf(manifest, chosen?.getAttribute("resid") ?? "")?.getAttribute("DefaultValue") ?? "";
  return address === "" ? "" : new URL(address).pathname;
}

function resourceOf(manifest: Document, id: string): Element | undefined {
  const [resources] = all(manifest, "Resources");
  return resources === undefined
    ? undefined
    : Array.from(resources.getElementsByTagName("*")).find((one) => one.getAttribute("id") === id);
}
