import type { Area, CellValue } from "../../host/sheet";
import { intersection } from "../book/areas";
import type { BookSheet } from "../book/book";
import { CellAreas } from "./cellAreas";
import { invalid, Refusal } from "./refusal";

const kinds = ["Errors", "Logical", "Numbers", "Text"] as const;

/** Excel's names for combinations: "NumbersText" holds both; "All" all four. */
function wantedKinds(valueType: unknown): ReadonlySet<string | undefined> {
  if (valueType === null || valueType === undefined || valueType === "All") return new Set(kinds);
  const names = typeof valueType === "string" ? valueType.match(/Errors|Logical|Numbers?|Text/g) : null;
  if (names === null || names.join("") !== valueType) throw invalid();
  return new Set(names.map((name) => (name === "Number" ? "Numbers" : name)));
}

function kindOf(value: CellValue): (typeof kinds)[number] | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return "Errors";
  return typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Numbers" : "Text";
}

/** The cells of a kind within areas, as `getSpecialCells` finds them; empty when there are none. */
export function specialCells(sheet: BookSheet, areas: readonly Area[], type: unknown, valueType: unknown): Area[] {
  switch (type) {
    case "Constants":
      return byValue(sheet, areas, wantedConstants(wantedKinds(valueType)));
    case "Formulas":
      return formulas(sheet, areas, wantedKinds(valueType));
    case "Blanks":
      return withinUsed(sheet, areas, (area) =>
        byCell(sheet, area, (value, isFormula) => value === null && !isFormula()),
      );
    case "Visible":
      return visible(sheet, areas);
    case "ConditionalFormats":
      return cut(
        areas,
        sheet.parts.conditionalFormats.flatMap((format) => format.areas),
      );
    case "DataValidations":
      return cut(
        areas,
        sheet.parts.validations.flatMap((validation) => validation.areas),
      );
    default:
      throw new Refusal(
        "NotImplemented",
        `The stand-in for Excel does not know special cells of type ${String(type)}.`,
      );
  }
}

/** Whether a cell of this value is picked; whether a formula gives it is looked up only when it is asked. */
type Picks = (value: CellValue, isFormula: () => boolean) => boolean;

function wantedConstants(wanted: ReadonlySet<string | undefined>): Picks {
  return (value, isFormula) => wanted.has(kindOf(value)) && !isFormula();
}

/** A formula that gives nothing gives the empty text. */
function formulas(sheet: BookSheet, areas: readonly Area[], wanted: ReadonlySet<string | undefined>): Area[] {
  return areas.flatMap((area) => {
    const found = new CellAreas();
    for (const { row, column } of sheet.formulaCells(area)) {
      if (wanted.has(kindOf(sheet.value(row, column) ?? ""))) found.add(row, column);
    }
    return found.areas();
  });
}

/** Only cells with content can be picked, so the used area is all there is to look at. */
function byValue(sheet: BookSheet, areas: readonly Area[], picks: Picks): Area[] {
  const used = sheet.usedArea(true);
  if (used === null) return [];
  return cut(areas, [used]).flatMap((area) => byCell(sheet, area, picks, (part) => !sheet.isBlank(part)));
}

/** Looks at the parts of an area that are worth it: a cell may stray far from all others. */
function byCell(sheet: BookSheet, area: Area, picks: Picks, isWorth: (part: Area) => boolean = () => true): Area[] {
  const found = new CellAreas();
  for (const rows of stretches(area.firstRow, area.lastRow, 10_000)) {
    const parts = stretches(area.firstColumn, area.lastColumn, 256)
      .map(([firstColumn, lastColumn]) => ({ firstRow: rows[0], lastRow: rows[1], firstColumn, lastColumn }))
      .filter(isWorth)
      .map((part) => ({ part, values: sheet.values(part) }));
    for (let row = rows[0]; row <= rows[1] && parts.length > 0; row++) {
      for (const { part, values } of parts) {
        for (const [right, value] of (values[row - rows[0]] ?? []).entries()) {
          const column = part.firstColumn + right;
          if (picks(value, () => sheet.formula(row, column) !== null)) found.add(row, column);
        }
      }
    }
  }
  return found.areas();
}

function stretches(first: number, last: number, length: number): [number, number][] {
  const found: [number, number][] = [];
  for (let next = first; next <= last; next += length) found.push([next, Math.min(next + length - 1, last)]);
  return found;
}

function withinUsed(sheet: BookSheet, areas: readonly Area[], find: (area: Area) => Area[]): Area[] {
  const used = sheet.usedArea(false);
  return used === null ? [] : cut(areas, [used]).flatMap(find);
}

/** What of the areas is neither in a hidden row nor in a hidden column. */
function visible(sheet: BookSheet, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    const rows = shown(sheet.rows, area.firstRow, area.lastRow);
    const columns = shown(sheet.columns, area.firstColumn, area.lastColumn);
    return rows.flatMap(([firstRow, lastRow]) =>
      columns.map(([firstColumn, lastColumn]) => ({ firstRow, lastRow, firstColumn, lastColumn })),
    );
  });
}

function shown(lines: BookSheet["rows"], first: number, last: number): [number, number][] {
  const hidden = lines.stretches().filter((stretch) => stretch.hidden || stretch.filteredOut);
  const result: [number, number][] = [];
  let next = first;
  for (const stretch of hidden) {
    if (stretch.last < next || stretch.first > last) continue;
    if (stretch.first > next) result.push([next, stretch.first - 1]);
    next = stretch.last + 1;
  }
  if (next <= last) result.push([next, last]);
  return result;
}

function cut(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}
