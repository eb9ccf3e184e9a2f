import { areaAt } from "../../../../../src/host/cells/address";
import { all, type Element, own } from "./element";
import { resolved } from "./resolved";

/** The texts of a table's header cells are the names of its columns. */
export function tableFaults(path: string, sheet: Element, parts: ReadonlyMap<string, Element>): string[] {
  const links = parts.get(path.replace(/([^/]*)$/, "_rels/$1.rels"));
  const texts = own(parts.get("xl/sharedStrings.xml"), "si").map((item) =>
    all(item, "t")
      .map(({ text }) => text)
      .join(""),
  );
  const cells = new Map(all(sheet, "c").map((cell) => [cell.attributes["r"], cell]));
  return all(sheet, "tablePart").flatMap(({ attributes }) => {
    const link = own(links, "Relationship").find((each) => each.attributes["Id"] === attributes["r:id"]);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const table = parts.get(resolved(folder, link?.attributes["Target"] ?? ""));
    if (!table) return ["a table that is not there"];
    const { firstRow, firstColumn, lastColumn } = areaAt(table.attributes["ref"] ?? "");
    const columns = all(table, "tableColumn").map((column) => column.attributes["name"] ?? "");
    if (columns.length !== lastColumn - firstColumn + 1)
      return [`table ${table.attributes["name"]}: ${columns.length} columns`];
    return columns.flatMap((name, at) => {
      const cell = cells.get(`${lettersOf(firstColumn + at)}${firstRow}`);
      const value = own(cell, "v")[0]?.text ?? "";
      const text =
        cell?.attributes["t"] === "s"
          ? texts[Number(value)]
          : cell?.attributes["t"] === "inlineStr"
            ? all(cell, "t")
                .map((part) => part.text)
                .join("")
            : value;
      return plainText(text ?? "") === plainText(name) ? [] : [`table header ${name} over a cell with ${text}`];
    });
  });
}

const plainText = (text: string): string => text.replace(/_x000D_|\r/gi, "").replace(/_x000A_/gi, "\n");

function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);
}
