import { areaAt } from "../../../../../src/host/cells/address";
import { overlap } from "../../../../../src/host/cells/overlap";
import { all, type Element, empty, everything, own } from "./element";
import { tableFaults } from "./tableFaults";
import { twice } from "./twice";

/** The children of a worksheet, in the order that the format demands. */
const sheetOrder = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

type Parts = ReadonlyMap<string, Element>;

/** What Excel would complain about in one sheet. */
export function sheetFaults(path: string, sheet: Element, parts: Parts): string[] {
  const faults = [
    ...orderFaults(sheet),
    ...numberFaults(sheet, parts),
    ...areaFaults(sheet),
    ...listFaults(sheet),
    ...colFaults(sheet),
    ...tableFaults(path, sheet, parts),
  ];
  return faults.map((what) => `${path}: ${what}`);
}

/** The order of elements, rows and cells. */
function orderFaults(sheet: Element): string[] {
  const names = sheet.children.map(({ name }) => name);
  const order = names.map((name) => sheetOrder.indexOf(name));
  const rows = rowsOf(sheet);
  const numbers = rows.map(({ attributes }, at) => Number(attributes["r"] ?? at + 1));
  const columnsOf = (row: Element): number[] =>
    own(row, "c").flatMap(({ attributes: { r } }) => (r === undefined ? [] : areaAt(r).firstColumn));
  return [
    ...(order.every((at, index) => at >= 0 && at >= (order[index - 1] ?? 0)) ? [] : ["elements out of order"]),
    ...twice(names.filter((name) => name !== "conditionalFormatting")).map((name) => `two ${name}`),
    ...(ascending(numbers) ? [] : ["rows out of order"]),
    ...rows
      .filter((row) => !ascending(columnsOf(row)))
      .map(({ attributes: { r } }) => `cells of row ${r} out of order`),
  ];
}

const rowsOf = (sheet: Element): Element[] => own(own(sheet, "sheetData")[0], "row");

/** Numbers of formats and texts that do not exist. */
function numberFaults(sheet: Element, parts: Parts): string[] {
  const styles = parts.get("xl/styles.xml") ?? empty;
  const formats = own(own(styles, "cellXfs")[0], "xf").length;
  const differences = own(own(styles, "dxfs")[0], "dxf").length;
  const shared = own(parts.get("xl/sharedStrings.xml"), "si").length;
  const cells = rowsOf(sheet).flatMap((row) => own(row, "c"));
  const used = [
    ...[...rowsOf(sheet), ...cells].map(({ attributes }) => attributes["s"]),
    ...all(sheet, "col").map(({ attributes }) => attributes["style"]),
  ];
  const isTextless = (cell: Element): boolean =>
    cell.attributes["t"] === "s" && Number(own(cell, "v")[0]?.text) >= shared;
  return [
    ...used.filter((format) => Number(format ?? 0) >= formats).map((format) => `no format ${format}`),
    ...cells.filter(isTextless).map(({ attributes: { r } }) => `no text for ${r}`),
    ...all(sheet, "cfRule")
      .filter(({ attributes }) => Number(attributes["dxfId"] ?? 0) >= differences)
      .map(({ attributes }) => `no difference ${attributes["dxfId"]}`),
  ];
}

/** Areas that overlap and may not, rules without cells, ranks given twice. */
function areaFaults(sheet: Element): string[] {
  const merges = all(sheet, "mergeCell").map(({ attributes }) => areaAt(attributes["ref"] ?? ""));
  const overlaps = merges.flatMap((one, at) => merges.slice(at + 1).filter((other) => overlap(one, other)));
  const ranks = all(sheet, "cfRule").flatMap(({ attributes: { priority } }) => priority ?? []);
  const isWithoutCells = ({ name, attributes, text }: Element): boolean =>
    (name === "sqref" && text.trim() === "") || attributes["sqref"] === "" || attributes["ref"] === "";
  return [
    ...overlaps.map(() => "merges overlap"),
    ...twice(ranks).map((rank) => `two rules of rank ${rank}`),
    ...everything(sheet)
      .filter(isWithoutCells)
      .map(({ name }) => `a ${name} without cells`),
  ];
}

/** Lists without anything in them, or with a wrong count. */
function listFaults(sheet: Element): string[] {
  const lists = ["dataValidations", "mergeCells", "tableParts", "cols"].flatMap((name) => own(sheet, name));
  const isMiscounted = ({ attributes: { count }, children }: Element): boolean =>
    count !== undefined && Number(count) !== children.length;
  return [
    ...lists.filter(({ children }) => children.length === 0).map(({ name }) => `an empty ${name}`),
    ...lists.filter(isMiscounted).map(({ name }) => `a wrong count of ${name}`),
  ];
}

function colFaults(sheet: Element): string[] {
  const spans = all(sheet, "col").map(
    ({ attributes }) => [Number(attributes["min"]), Number(attributes["max"])] as const,
  );
  return spans.every(([min, max], at) => min <= max && max <= 16_384 && min > (spans[at - 1]?.[1] ?? 0))
    ? []
    : ["columns out of order"];
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
