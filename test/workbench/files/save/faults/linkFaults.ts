import { type Element, own } from "./element";
import { resolved } from "./resolved";
import { twice } from "./twice";

/** Links that lead nowhere, and elements that name links which are not there. */
export function linkFaults(
  path: string,
  root: Element,
  paths: ReadonlySet<string>,
  parts: ReadonlyMap<string, Element>,
): string[] {
  const holder = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
  const folder = holder.slice(0, holder.lastIndexOf("/") + 1);
  const links = own(root, "Relationship").map(({ attributes }) => attributes);
  const ids = links.map(({ Id = "" }) => Id);
  const used = [...usedIds(parts.get(holder))];
  return [
    ...(holder === "" || paths.has(holder) ? [] : [`${path}: links of a part that is not there`]),
    ...twice(ids).map((id) => `${path}: ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${holder}: no link ${id}`),
    ...links
      .filter(({ TargetMode, Target = "" }) => TargetMode !== "External" && !paths.has(resolved(folder, Target)))
      .map(({ Target }) => `${path}: ${Target} is not there`),
  ];
}

function* usedIds(element: Element | undefined): Iterable<string> {
  if (!element) return;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (/^r:(id|embed|link)$/.test(name)) yield value;
  }
  for (const child of element.children) yield* usedIds(child);
}
