import { type SheetFacts, ReadFailure } from "../../sheet";
import { isTrue } from "../xml/isTrue";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";

/** A sheet as the workbook lists it; `id` names its relationship. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetFacts["visibility"];
}

export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904 instead of 1900. */
  readonly is1904: boolean;
}

export function readWorkbookPart(archive: Archive, path: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  let isWorkbook = false;
  readXml(archive, path, spreadsheetNamespaces, {
    open(name, attributes, depth) {
      if (depth === 0) isWorkbook = name === "workbook";
      if (depth === 1 && name === "workbookPr") is1904 = isTrue(attributes.date1904);
      if (depth !== 2 || name !== "sheet") return;
      const { state } = attributes;
      const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
      sheets.push({ name: attributes.name ?? "", id: relationshipId(attributes), visibility });
    },
  });
  if (!isWorkbook) throw new ReadFailure({ kind: "wrongFormat", format: "archive" });
  const limit = archive.limits.sheets;
  if (sheets.length > limit) throw new ReadFailure({ kind: "tooManySheets", sheets: sheets.length, limit });
  return { sheets, is1904 };
}

/** `r:id`, whatever its prefix. */
function relationshipId(attributes: Readonly<Record<string, string | undefined>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return (name === undefined ? undefined : attributes[name]) ?? "";
}
