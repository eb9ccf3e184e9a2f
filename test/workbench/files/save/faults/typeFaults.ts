import { type Element, own } from "./element";
import { twice } from "./twice";

/** Parts without a type, and types without a part. */
export function typeFaults(paths: ReadonlySet<string>, parts: ReadonlyMap<string, Element>): string[] {
  const types = parts.get("[Content_Types].xml");
  const general = new Set(own(types, "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()));
  const named = own(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1) ?? "");
  const typed = new Set(named);
  const extension = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return [
    ...named.filter((path) => !paths.has(path)).map((path) => `a type for ${path}, which is not there`),
    ...twice(named).map((path) => `two types for ${path}`),
    ...[...paths]
      .filter((path) => path !== "[Content_Types].xml" && !typed.has(path) && !general.has(extension(path)))
      .map((path) => `${path} has no type`),
  ];
}
