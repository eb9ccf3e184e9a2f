import { attributeText } from "./attributes";

export { attributeText, elementText } from "./attributes";

/** Opens every part that is new. */
export const partHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element; attributes without a value are left out, and truth is 1 or 0. `content` is markup. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${attributeText(typeof value === "boolean" ? String(Number(value)) : String(value))}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Markup whose elements have no prefix, for a part whose elements have one ("x:" or ""). */
export function withPrefix(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
}

/** The prefix of an element's name, colon included. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
