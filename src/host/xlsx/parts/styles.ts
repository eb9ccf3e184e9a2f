import { builtinDateKind, type DateKind, dateKind } from "../../cells/dateKind";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";

/** For each cell style, by its number, whether it shows a number as a date. */
export function readStyles(archive: Archive, path: string): DateKind[] {
  const custom = new Map<number, DateKind>();
  const formats: number[] = [];
  let section = "";
  readXml(archive, path, spreadsheetNamespaces, {
    open(name, attributes, depth) {
      if (depth === 1) section = name;
      if (depth !== 2) return;
      const format = Number(attributes.numFmtId ?? 0);
      if (section === "numFmts" && name === "numFmt") custom.set(format, dateKind(attributes.formatCode ?? ""));
      if (section === "cellXfs" && name === "xf") formats.push(format);
    },
  });
  return formats.map((format) => custom.get(format) ?? builtinDateKind(format));
}
