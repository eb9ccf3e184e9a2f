import type { Area } from "../../host/sheet";
import type { BookChart, ChartCorner, ChartSource } from "./bookChart";
import { shiftFormula } from "./formulaReferences";
import type { ConditionalRule, SheetParts, ValidationRule } from "./sheetParts";
import { shiftedArea, shiftedLine, type Shift } from "./shifts";

/** Whether a formula of the sheet that names this sheet (`null`: its own) speaks of the shifted one. */
type IsShifted = (sheet: string | null) => boolean;

/** A sheet's parts after rows or columns of that sheet were put in or taken out. */
export function shiftParts(parts: SheetParts, shift: Shift, isShifted: IsShifted): SheetParts {
  const formula = (text: string): string => shiftFormula(text, shift, isShifted);
  const areas = (list: readonly Area[]): Area[] => list.flatMap((area) => shiftedArea(area, shift) ?? []);
  return {
    ...parts,
    merges: areas(parts.merges).filter((area) => area.firstRow < area.lastRow || area.firstColumn < area.lastColumn),
    conditionalFormats: parts.conditionalFormats
      .map((format) => ({ ...format, areas: areas(format.areas), rule: shiftRule(format.rule, formula) }))
      .filter((format) => format.areas.length > 0),
    validations: parts.validations
      .map((validation) => ({
        ...validation,
        areas: areas(validation.areas),
        rule: shiftValidation(validation.rule, formula),
      }))
      .filter((validation) => validation.areas.length > 0),
    notes: parts.notes.flatMap((note) => {
      const row = shift.axis === "rows" ? shiftedLine(note.row, shift) : note.row;
      const column = shift.axis === "columns" ? shiftedLine(note.column, shift) : note.column;
      return row === undefined || column === undefined ? [] : [{ ...note, row, column }];
    }),
    tables: parts.tables.flatMap((table) => {
      const area = shiftedArea(table.area, shift);
      return area === undefined ? [] : [{ ...table, area }];
    }),
    charts: parts.charts.map((chart) => ({ ...chart, place: shiftPlace(chart.place, shift) })),
    filter: shiftFilter(parts.filter, shift),
  };
}

/** A sheet's parts after a shift of another sheet, or of its own: what draws or names the shifted cells follows. */
export function followShift(parts: SheetParts, shift: Shift, shifted: string): SheetParts {
  const source = (from: ChartSource): ChartSource =>
    from.sheet === shifted ? { ...from, area: shiftedArea(from.area, shift) ?? from.area } : from;
  const isDrawn = parts.charts.some((chart) => chart.series.some(({ values }) => values.sheet === shifted));
  if (!isDrawn) return parts;
  const charts = parts.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: source(series.values),
      categories: series.categories && source(series.categories),
    })),
  }));
  return { ...parts, charts };
}

/** The parts with every formula in them changed: sheets that are renamed, cells of other sheets that moved. */
export function changePartFormulas(parts: SheetParts, change: (formula: string) => string): SheetParts {
  return {
    ...parts,
    conditionalFormats: parts.conditionalFormats.map((format) => ({ ...format, rule: shiftRule(format.rule, change) })),
    validations: parts.validations.map((validation) => ({
      ...validation,
      rule: shiftValidation(validation.rule, change),
    })),
  };
}

function shiftRule(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.type === "Custom") return { ...rule, formula: change(rule.formula) };
  if (rule.type !== "CellValue") return rule;
  const formula2 = rule.formula2 === undefined ? undefined : change(rule.formula2);
  return { ...rule, formula1: change(rule.formula1), formula2 };
}

function shiftValidation(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const bound = <Bound extends string | number | undefined>(value: Bound): Bound =>
    typeof value === "string" && value.startsWith("=") ? (change(value) as Bound) : value;
  if (rule.type === "None") return rule;
  if (rule.type === "Custom") return { ...rule, formula: bound(rule.formula) };
  if (rule.type === "List") return { ...rule, source: bound(rule.source) };
  return { ...rule, formula1: bound(rule.formula1), formula2: bound(rule.formula2) };
}

function shiftPlace(place: BookChart["place"], shift: Shift): BookChart["place"] {
  return { from: shiftCorner(place.from, shift), to: shiftCorner(place.to, shift) };
}

/** A corner in a row that is taken out comes to stand at the row behind. */
function shiftCorner(corner: ChartCorner, shift: Shift): ChartCorner {
  const line = shift.axis === "rows" ? corner.row : corner.column;
  const moved = shiftedLine(line, shift);
  const next = { line: moved ?? shift.first, isGone: moved === undefined };
  return shift.axis === "rows"
    ? { ...corner, row: next.line, y: next.isGone ? 0 : corner.y }
    : { ...corner, column: next.line, x: next.isGone ? 0 : corner.x };
}

/** The criteria go with their columns. */
function shiftFilter(filter: SheetParts["filter"], shift: Shift): SheetParts["filter"] {
  const area = filter && shiftedArea(filter.area, shift);
  if (!filter || !area) return null;
  if (shift.axis === "rows") return { ...filter, area };
  const criteria = Object.entries(filter.criteria).flatMap(([index, value]) => {
    const column = shiftedLine(filter.area.firstColumn + Number(index), shift);
    return column === undefined ? [] : [[column - area.firstColumn, value] as const];
  });
  return { area, criteria: Object.fromEntries(criteria) };
}
