import { type SheetTable, ReadFailure } from "../../sheet";
import { areaOf } from "../../cells/reference";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";
import { readRelationships } from "./relationships";

interface SheetTables {
  readonly tables: readonly SheetTable[];
  readonly hasFilter: boolean;
  readonly isFiltering: boolean;
}

/** The tables of a worksheet, and whether one of them has a filter, with a condition in force. */
export function readTables(archive: Archive, worksheet: string, sheet: string): SheetTables {
  const tables: SheetTable[] = [];
  let hasFilter = false;
  let isFiltering = false;
  for (const { kind, target } of readRelationships(archive, worksheet)) {
    if (kind !== "table") continue;
    readXml(archive, target, spreadsheetNamespaces, {
      open(name, { displayName, name: plainName, ref }, depth) {
        if (depth === 0) tables.push(tableOf(sheet, displayName ?? plainName ?? "", ref ?? ""));
        hasFilter ||= name === "autoFilter";
        isFiltering ||= name === "filterColumn";
      },
    });
  }
  return { tables, hasFilter, isFiltering };
}

function tableOf(sheet: string, name: string, reference: string): SheetTable {
  const area = areaOf(reference);
  if (area === null) throw new ReadFailure({ kind: "damagedCell", sheet, cell: reference });
  return { name, area };
}
