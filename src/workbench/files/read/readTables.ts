import { areaOf } from "../../../host/cells/reference";
import type { Relationship } from "../../../host/xlsx/parts/relationships";
import { spreadsheetNamespaces } from "../../../host/xlsx/xml/namespaces";
import type { Archive } from "../../../host/xlsx/zip/archive";
import type { BookTable } from "../../book/sheetParts";
import { fileId } from "./fileIds";
import { readFilter } from "./readFilter";
import { child, readTree } from "./xmlTree";

export function readTables(archive: Archive, links: readonly Relationship[]): BookTable[] {
  return links
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => {
      const root = readTree(archive, target, spreadsheetNamespaces);
      const { displayName, name, ref, headerRowCount, totalsRowCount } = root.attributes;
      const area = areaOf(ref ?? "");
      if (area === null) return [];
      const filter = readFilter(child(root, "autoFilter"));
      return [
        {
          id: fileId(target, "table"),
          name: displayName ?? name ?? "",
          area,
          showHeaders: Number(headerRowCount ?? 1) > 0,
          showTotals: Number(totalsRowCount ?? 0) > 0,
          showFilterButton: filter !== null,
          style: child(root, "tableStyleInfo")?.attributes["name"] ?? "",
          criteria: filter?.criteria ?? {},
        },
      ];
    });
}
