import type { Frameworks, Labels } from "../frameworks/frameworkTypes";
import { nameKey } from "../frameworks/nameKey";
import { wholeNameKey } from "../frameworks/wholeNameKey";
import type { NumberNote } from "../text/readNumber";
import { monthsOf, yearOf, type MonthPeriod } from "./monthPeriod";
import {
  byName,
  programmeUnits,
  unitKey,
  unitKindOf,
  type FigureDefinition,
  type ProgrammeColumnId,
  type UnitKind,
} from "./programmeDefinitions";
import type { ProgrammeFinding } from "./programmeFinding";
import type { ProgrammeCell, ProgrammeEntry, ProgrammeNumber } from "./programmeReading";
import { measuredNumber } from "./entries";
import { readMonthPeriod } from "./readMonthPeriod";
import { readProgrammeNumber, type NumberReadingOfCell } from "./readProgrammeNumber";
import { cellOf, detailText, rawText, textOf, valueIn, type SheetRow } from "./sheetRow";

export interface RowReading {
  /** Missing where the row offers a figure and nobody has filled it in. */
  readonly entry?: ProgrammeEntry;
  readonly findings: readonly ProgrammeFinding[];
}

type NumberColumn = "value" | "target" | "before" | "change" | "institutions";
const numberColumns: readonly NumberColumn[] = ["value", "target", "before", "change", "institutions"];
const unitsByName = byName(programmeUnits);

/** Notes after which a number in text form deserves a second look. */
const doubtful: readonly NumberNote[] = ["scale", "ambiguous"];

/** Reads the row of a known figure. A row in which only the names stand, as the template gives it, is no entry. */
export function readProgrammeRow(row: SheetRow, figure: FigureDefinition, frameworks: Frameworks): RowReading {
  const findings: ProgrammeFinding[] = [];
  const kind = unitKindOf(figure) ?? "count";
  const numbers = Object.fromEntries(
    numberColumns.map((column) => [column, numberOf(row, figure, column, kindIn(column, kind), findings)]),
  ) as Record<NumberColumn, ProgrammeNumber>;
  const detail = detailOf(row, figure, frameworks);
  const isFilled = figure.role === "text" ? detail !== null : numberColumns.some((column) => !isBlank(numbers[column]));
  if (!isFilled) return { findings: [] };
  const entry: ProgrammeEntry = {
    figure: figure.id,
    cell: cellOf(row, "item"),
    detail,
    period: periodOf(row, figure, "period", findings),
    targetPeriod: periodOf(row, figure, "targetPeriod", findings),
    beforePeriod: periodOf(row, figure, "beforePeriod", findings),
    ...numbers,
    note: noteOf(row),
  };
  return judged(row, figure, entry, kind, findings);
}

/** The entry, unless its unit leaves open what its numbers are, and what is missing in its row. */
function judged(
  row: SheetRow,
  figure: FigureDefinition,
  entry: ProgrammeEntry,
  kind: UnitKind,
  findings: ProgrammeFinding[],
): RowReading {
  const about = { figure: figure.id, ...(entry.detail && { detail: entry.detail.text }) };
  const unit = unitFinding(row, figure, kind, about);
  const found = [...findings, ...missingFindings(row, figure, entry, about), ...(unit ? [unit] : [])];
  return unit?.severity === "error" ? { findings: found } : { entry, findings: found };
}

function missingFindings(
  row: SheetRow,
  figure: FigureDefinition,
  { detail, period }: ProgrammeEntry,
  about: { readonly figure: string; readonly detail?: string },
): ProgrammeFinding[] {
  const cells = [cellOf(row, "detail")];
  const isListed = figure.detail === "level" || figure.detail === "stage";
  const needsPeriod = ["yearly", "otherReading", "series"].includes(figure.role);
  const findings: ProgrammeFinding[] = [];
  if (figure.detail !== undefined && !detail)
    findings.push({ kind: "detailMissing", severity: "warning", cells, ...about });
  if (isListed && detail && detail.id === undefined)
    findings.push({ kind: "unknownDetail", severity: "error", cells, ...about, text: detail.text });
  if (needsPeriod && !period && textOf(row, "period") === "")
    findings.push({ kind: "periodMissing", severity: "error", cells: [cellOf(row, "period")], ...about });
  if (figure.role === "yearly" && figure.cumulative !== true && period && yearOf(period) === null) {
    const text = textOf(row, "period");
    findings.push({ kind: "periodNotOneYear", severity: "error", cells: [cellOf(row, "period")], ...about, text });
  }
  return findings;
}

function unitFinding(
  row: SheetRow,
  figure: FigureDefinition,
  kind: UnitKind,
  about: { readonly figure: string; readonly detail?: string },
): ProgrammeFinding | undefined {
  const text = textOf(row, "unit");
  if (text === "" || figure.unit === null) return undefined;
  const cells = [cellOf(row, "unit")];
  const unit = unitsByName().get(unitKey(text));
  if (!unit) return { kind: "unknownUnit", severity: "warning", cells, ...about, text, expected: figure.unit };
  if (unit.id === figure.unit) return undefined;
  // Services for transactions is a slip of the pen; services for per cent leaves open what the number is.
  const severity = unit.kind === kind ? "warning" : "error";
  return { kind: "unitDiffers", severity, cells, ...about, unit: unit.id, expected: figure.unit };
}

function numberOf(
  row: SheetRow,
  figure: FigureDefinition,
  column: NumberColumn,
  kind: UnitKind,
  findings: ProgrammeFinding[],
): ProgrammeNumber {
  const cell = cellOf(row, column);
  const raw = valueIn(row, column);
  const use = column === "change" ? "change" : "value";
  const reading = readProgrammeNumber(cell, raw, { kind, use, habit: row.habit });
  const about = { figure: figure.id, column, cells: [cell], ...detailText(row) };
  const isUsed = figure.columns.includes(column);
  if (!isUsed && !isBlank(reading.number)) {
    const share = kind === "share" && typeof raw === "number" ? measuredNumber(reading.number) : undefined;
    const text = String(rawText(raw));
    findings.push({ kind: "columnUnused", severity: "note", ...about, text, ...(share !== undefined && { share }) });
  } else if (isUsed) findings.push(...numberFindings(reading, kind, about));
  return reading.number;
}

function numberFindings(
  { number, problem }: NumberReadingOfCell,
  unit: UnitKind,
  about: { readonly figure: string; readonly column: ProgrammeColumnId; readonly cells: readonly ProgrammeCell[] },
): ProgrammeFinding[] {
  const { raw, value, notes } = number;
  const text = rawText(raw);
  if (!value.measured) {
    const { reason } = value;
    if (problem === "percentUnclear")
      return [{ kind: "percentUnclear", severity: "error", ...about, value: Number(raw) }];
    if (reason.kind === "cellError") return [{ kind: "cellError", severity: "error", ...about, error: reason.error }];
    if (reason.kind === "outOfRange")
      return [{ kind: "outOfRange", severity: "error", ...about, value: reason.value, unit }];
    return problem === undefined ? [] : [{ kind: "notNumber", severity: "error", ...about, text }];
  }
  const found: ProgrammeFinding[] =
    problem === "notWhole" || problem === "percentUnclear"
      ? [{ kind: problem, severity: "warning", ...about, value: value.value }]
      : [];
  if (notes.includes("spuriousScale"))
    return [...found, { kind: "spuriousScale", severity: "warning", ...about, text, value: value.value }];
  if (typeof raw !== "string") return found;
  const severity = notes.some((note) => doubtful.includes(note)) ? "warning" : "note";
  return [...found, { kind: "numberAsText", severity, ...about, text, value: value.value, notes }];
}

function periodOf(
  row: SheetRow,
  figure: FigureDefinition,
  column: "period" | "targetPeriod" | "beforePeriod",
  findings: ProgrammeFinding[],
): MonthPeriod | null {
  const text = textOf(row, column);
  if (text === "") return null;
  const period = readMonthPeriod(valueIn(row, column));
  if (period) return figure.role === "total" ? runningUntil(period) : period;
  findings.push({
    kind: "periodUnreadable",
    severity: "error",
    figure: figure.id,
    column,
    cells: [cellOf(row, column)],
    ...detailText(row),
    text,
  });
  return null;
}

/** Lengths of the stretches that have a name of their own, in months: a month, a quarter, a half, a year. */
const namedLengths: readonly number[] = [1, 3, 6, 12];

/** What is told for a month, a quarter, a half or a year is, of a total over all years, told until its end. */
function runningUntil(period: MonthPeriod): MonthPeriod {
  const { from } = period;
  const months = monthsOf(period);
  const isNamed = from !== null && months !== null && namedLengths.includes(months) && from % months === 0;
  return isNamed ? { ...period, from: null } : period;
}

function detailOf(row: SheetRow, figure: FigureDefinition, frameworks: Frameworks): ProgrammeEntry["detail"] {
  const text = textOf(row, "detail");
  if (text === "") return null;
  const id = listedId(namesOf(figure.detail, frameworks), text);
  return { text, ...(id !== undefined && { id }), cell: cellOf(row, "detail") };
}

interface Listed {
  readonly id: string;
  readonly label: Labels;
  readonly aliases: readonly string[];
}

/** What a text names: by the whole name, else by the only one that it is but for a number before or after it. */
function listedId(listed: readonly Listed[], text: string): string | undefined {
  const by = (keyOf: (name: string) => string) =>
    listed.filter(({ label, aliases }) => [label.ar, label.en, ...aliases].some((name) => keyOf(name) === keyOf(text)));
  const [whole] = by(wholeNameKey);
  const near = by(nameKey);
  return whole?.id ?? (near.length === 1 ? near[0]?.id : undefined);
}

function namesOf(detail: string | undefined, { levels, stages }: Frameworks): readonly Listed[] {
  if (detail === "level") return levels.levels;
  return detail === "stage" ? stages.stages : [];
}

function noteOf(row: SheetRow): ProgrammeEntry["note"] {
  const text = textOf(row, "note");
  return text === "" ? null : { text, cell: cellOf(row, "note") };
}

/** Whatever the figure's unit, changes are shares and institutions are counted. */
function kindIn(column: NumberColumn, kind: UnitKind): UnitKind {
  if (column === "change") return "share";
  return column === "institutions" ? "count" : kind;
}

function isBlank({ value }: ProgrammeNumber): boolean {
  return !value.measured && value.reason.kind === "blank";
}
