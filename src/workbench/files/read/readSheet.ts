import { areaOf } from "../../../host/cells/reference";
import { readRelationships } from "../../../host/xlsx/parts/relationships";
import { readXml } from "../../../host/xlsx/xml/readXml";
import type { Archive } from "../../../host/xlsx/zip/archive";
import type { SheetParts } from "../../book/sheetParts";
import type { FileLines, SheetContents, Stranger } from "../fileContents";
import { CellReader, type CellSource } from "./cellReader";
import { filteredLines } from "./filteredLines";
import { sheetNamespaces } from "./partNamespaces";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { readCustomProperties } from "./readCustomProperties";
import { readDrawing } from "./readDrawing";
import { readFilter } from "./readFilter";
import { readNotes } from "./readNotes";
import { readProtection } from "./readProtection";
import type { StyleTable } from "./readStyles";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { readView } from "./readView";
import { sheetStrangers } from "./sheetStrangers";
import { children, TreeBuilder, type XmlNode } from "./xmlTree";

export interface SheetSource extends CellSource {
  readonly styles: StyleTable;
}

/** Excel's height of a row in the standard font, in points. */
const standardHeight = 15;

/** Reads a worksheet with all that hangs on it, and says what of it the workbench does not show. */
export function readSheet(
  archive: Archive,
  listed: Pick<SheetContents, "name" | "visibility">,
  part: string,
  source: SheetSource,
): { readonly sheet: SheetContents; readonly strangers: readonly Stranger[] } {
  const cells = new CellReader(listed.name, source);
  const sections = readSections(archive, part, cells);
  const section = (name: string): XmlNode | undefined => sections.find((node) => node.name === name);
  const links = readRelationships(archive, part);
  const tables = readTables(archive, links);
  const filter = readFilter(section("autoFilter"));
  const columns = readColumns(sections);
  const rows: FileLines = {
    standardSize: Number(section("sheetFormatPr")?.attributes["defaultRowHeight"] ?? standardHeight),
    stretches: filteredLines(cells.stretches, [filter, ...tables]),
    styles: cells.rowStyles,
  };
  const drawing = readDrawing(archive, links, { theme: source.styles.colors.theme, rows, columns });
  const parts: SheetParts = {
    merges: children(section("mergeCells"), "mergeCell")
      .map(({ attributes }) => areaOf(attributes["ref"] ?? ""))
      .filter((area) => area !== null),
    conditionalFormats: readConditionalFormats(
      sections.filter(({ name }) => name === "conditionalFormatting"),
      source.styles.conditional,
      part,
    ),
    validations: readValidations(sections, part),
    notes: readNotes(archive, links),
    tables,
    charts: drawing.charts,
    filter,
    protection: readProtection(section("sheetProtection")),
    view: readView(sections, source.styles.colors),
    customProperties: readCustomProperties(archive, section("customProperties"), links),
  };
  return {
    sheet: { ...listed, parts, rows, columns, cells: cells.rows, arrays: cells.arrays },
    strangers: sheetStrangers(listed.name, sections, links, drawing.strangers),
  };
}

/** Everything in the sheet but its cells, as trees; the cells go to their reader. */
function readSections(archive: Archive, part: string, cells: CellReader): readonly XmlNode[] {
  const sections = new TreeBuilder();
  let isInCells = false;
  readXml(archive, part, sheetNamespaces, {
    open(name, attributes, depth) {
      if (isInCells) cells.open(name, attributes, depth);
      else if (depth === 1 && name === "sheetData") isInCells = true;
      else if (depth > 0) sections.open(name, attributes);
    },
    close(_, depth) {
      if (isInCells && depth > 1) cells.close(depth);
      else if (isInCells) isInCells = false;
      else if (depth > 0) sections.close();
    },
    text(piece) {
      if (isInCells) cells.hear(piece);
      else sections.hear(piece);
    },
  });
  return sections.roots;
}
