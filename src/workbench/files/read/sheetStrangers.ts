import type { Relationship } from "../../../host/xlsx/parts/relationships";
import type { Stranger } from "../fileContents";
import { descendants, type XmlNode } from "./xmlTree";

/** Parts that hang on a sheet and that the workbench leaves alone. */
const linked: Readonly<Record<string, Stranger["kind"]>> = {
  pivotTable: "pivotTable",
  threadedComment: "threadedComment",
  slicer: "slicer",
  timeline: "slicer",
  ctrlProp: "control",
  control: "control",
  oleObject: "embedded",
  package: "embedded",
  image: "picture",
  queryTable: "query",
};

/** What is on a sheet that the workbench neither shows nor calculates, with its number. */
export function sheetStrangers(
  sheet: string,
  sections: readonly XmlNode[],
  links: readonly Relationship[],
  drawn: readonly Stranger["kind"][],
): Stranger[] {
  const sparklines = sections
    .filter(({ name }) => name === "extLst")
    .flatMap((node) => descendants(node, "sparkline"))
    .map(() => "sparkline" as const);
  const hanging = links.flatMap(({ kind }) => linked[kind] ?? []);
  return counted(sheet, [...drawn, ...hanging, ...sparklines]);
}

export function counted(sheet: string, kinds: readonly Stranger["kind"][]): Stranger[] {
  const counts = new Map<Stranger["kind"], number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, sheet, count }));
}
