import {
  cellAddress,
  columnLetter,
  type CellValue,
  type InventoryAssessment,
  type Repair,
  type Verdict,
} from "../core";
import { fileVerdict, type CheckedFile, type FileError } from "./checkedFile";
import { findingCells, type FindingCell } from "./findingCells";
import { scorecardJson } from "./scorecardJson";
import { notMeasuredJson, statisticsJson } from "./statisticsJson";

/** One finding at one cell. `cell` is null where it is about the whole sheet, `proposal` where there is no repair. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly field: string | null;
  readonly value: CellValue;
  readonly proposal: string | number | null;
}

/** One repair and every row it is for: one decision. `cells` are those of the first row listed. */
export interface RepairJson {
  readonly rule: string;
  readonly certainty: string;
  readonly rows: readonly number[];
  readonly changes: readonly { readonly cell: string; readonly from: CellValue; readonly to: string | number | null }[];
}

/**
 * The text of one `jahiz-check/1` object over all files. `files` are the pieces of `fileJson`, made where the file was
 * checked.
 */
export function checkJson(files: readonly string[]): string {
  return `{"format":"jahiz-check/1","files":[${files.join(",")}]}`;
}

/** One entry of the object's `files`. */
export function fileJson(checked: CheckedFile): string {
  const verdict: Verdict | null = checked.error ? null : (fileVerdict(checked) as Verdict);
  const sheets = checked.assessments.map((assessment) =>
    assessment.kind === "inventory" ? inventoryJson(assessment) : scorecardJson(assessment),
  );
  const error: FileError | null = checked.error;
  return withList({ file: checked.file, verdict }, "sheets", sheets, { skipped: checked.skipped, error });
}

function inventoryJson(assessment: InventoryAssessment): string {
  const { sheet, verdict, table, statistics, repairs, reconciliation } = assessment;
  const head = {
    name: sheet,
    kind: "inventory",
    verdict,
    headerRow: table?.headerRows.at(-1) ?? null,
    columns: Object.fromEntries((table?.fields ?? []).map(({ field, column }) => [field.id, columnLetter(column)])),
    services: table?.rowNumbers.length ?? 0,
  };
  const tail = {
    statistics: statisticsJson(statistics),
    notMeasured: notMeasuredJson(statistics),
    scores: {},
    repairs: repairs.map(repairJson),
    ...(reconciliation && { reconciliation: reconciliation.findings }),
  };
  return withList(head, "findings", textsOf(findingCells(assessment)), tail);
}

/** Findings are put into words of JSON one by one: a million of them never stand in memory as objects. */
function textsOf(cells: Iterable<FindingCell>): string[] {
  const texts: string[] = [];
  for (const { finding, row, column, field, value, proposal } of cells) {
    const cell = row === undefined || column === undefined ? null : cellAddress(column, row);
    const about = field ?? ("field" in finding.parameters ? finding.parameters.field : null);
    const json: FindingJson = { rule: finding.rule, severity: finding.severity, cell, field: about, value, proposal };
    texts.push(JSON.stringify(json));
  }
  return texts;
}

function repairJson({ finding, certainty, rows, changes }: Repair): RepairJson {
  const first = rows[0] ?? 0;
  return {
    rule: finding.rule,
    certainty,
    rows,
    changes: changes.map(({ column, rowOffset, from, to }) => ({
      cell: cellAddress(column, first + rowOffset),
      from,
      to,
    })),
  };
}

/** `{...head, [key]: [...items], ...tail}` as text, from items that are text already. */
function withList(head: object, key: string, items: readonly string[], tail: object): string {
  return `${JSON.stringify(head).slice(0, -1)},"${key}":[${items.join(",")}],${JSON.stringify(tail).slice(1)}`;
}
