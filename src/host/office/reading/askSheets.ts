import type { ListedSheet } from "../../sheet";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function visibilityOf({ visibility }: Excel.Worksheet): ListedSheet["visibility"] {
  return visibilities[visibility];
}

/** Asks for the list of sheets, in the order of their tabs. */
export function askSheets({ workbook: { worksheets } }: Excel.RequestContext): () => ListedSheet[] {
  worksheets.load("items/id,items/name,items/visibility");
  return () =>
    Array.from(worksheets.items, (sheet) => ({ id: sheet.id, name: sheet.name, visibility: visibilityOf(sheet) }));
}
