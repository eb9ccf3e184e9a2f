import {
  cellAddress,
  columnLetter,
  type CellValue,
  type InventoryAssessment,
  type Repair,
  type Verdict,
} from "../core";
import { fileVerdict, type CheckedFile } from "./checkedFile";
import { findingCells, type FindingCell } from "./findingCells";
import { programmeJson } from "./programmeJson";
import { scorecardJson } from "./scorecardJson";
import { notMeasuredJson, statisticsJson } from "./statisticsJson";

/**
 * One finding at one cell. `cell` is null where it is about the whole sheet. `repair` is the place, from 0, of the repair that
 * settles it in the sheet's `repairs`, null where there is none; `proposal` what it writes into this very cell, null where it
 * clears it or changes the row's others too (a wrapped row).
 */
export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly field: string | null;
  readonly value: CellValue;
  readonly proposal: string | number | null;
  readonly repair: number | null;
}

/** One repair and every row it is for: one decision. `cells` are those of the first row listed. */
export interface RepairJson {
  readonly rule: string;
  readonly certainty: string;
  readonly rows: readonly number[];
  readonly changes: readonly { readonly cell: string; readonly from: CellValue; readonly to: string | number | null }[];
}

/**
 * The text of one `jahiz-check/1` object over all files, in pieces: a million findings are longer than a string should be.
 * `files` are the pieces of `fileJson`, made where each file was checked.
 */
export function* checkJson(files: Iterable<readonly string[]>): Generator<string> {
  yield '{"format":"jahiz-check/1","files":[';
  let comma = "";
  for (const pieces of files) {
    yield comma;
    yield* pieces;
    comma = ",";
  }
  yield "]}";
}

/** One entry of the object's `files`, in pieces of some thousand characters. */
export function fileJson(checked: CheckedFile): readonly string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const text of fileTexts(checked)) {
    if (piece.push(text) < textsOfPiece) continue;
    pieces.push(piece.join(""));
    piece = [];
  }
  return [...pieces, piece.join("")];
}

const textsOfPiece = 1000;

function* fileTexts(checked: CheckedFile): Generator<string> {
  const { file, skipped, repeated, realFormat, mappedHeaders, error } = checked;
  const verdict: Verdict | null = error ? null : (fileVerdict(checked) as Verdict);
  yield opened({ file, verdict }, "sheets");
  let comma = "";
  for (const assessment of checked.assessments) {
    yield comma;
    if (assessment.kind === "inventory") yield* inventoryTexts(assessment);
    else yield JSON.stringify(assessment.kind === "scorecard" ? scorecardJson(assessment) : programmeJson(assessment));
    comma = ",";
  }
  const mapped = mappedHeaders?.map(({ sheet, cell, text, field }) => ({ sheet, cell, text, field }));
  const remarks = {
    ...(repeated && { repeated }),
    ...(realFormat && { realFormat }),
    ...(mapped && { mappedHeaders: mapped }),
  };
  yield closed({ skipped, ...remarks, error });
}

function* inventoryTexts(assessment: InventoryAssessment): Generator<string> {
  const { sheet, verdict, table, statistics, repairs, reconciliation } = assessment;
  yield opened(
    {
      name: sheet,
      kind: "inventory",
      verdict,
      headerRow: table?.headerRows.at(-1) ?? null,
      columns: Object.fromEntries((table?.fields ?? []).map(({ field, column }) => [field.id, columnLetter(column)])),
      services: table?.rowNumbers.length ?? 0,
    },
    "findings",
  );
  yield* findingTexts(assessment);
  yield closed({
    statistics: statisticsJson(statistics),
    notMeasured: notMeasuredJson(statistics),
    scores: {},
    repairs: repairs.map(repairJson),
    ...(reconciliation && { reconciliation: reconciliation.findings }),
  });
}

/** A text for each `FindingJson`, with the comma before it. The cells of one finding differ in little else: that is written once. */
function* findingTexts(assessment: InventoryAssessment): Generator<string> {
  let around: Around | undefined;
  let comma = "";
  for (const each of findingCells(assessment)) {
    const { finding, row, column, proposal, repair } = each;
    const isAlike = around?.finding === finding && around.proposal === proposal && around.repair === repair;
    const { before, after }: Around = isAlike && around ? around : (around = aroundCell(each));
    const cell = row === undefined || column === undefined ? "null" : `"${cellAddress(column, row)}"`;
    yield comma + before + cell + after;
    comma = ",";
  }
}

/** What stands before and after the cell in the text of a finding. */
interface Around extends Pick<FindingCell, "finding" | "proposal" | "repair"> {
  readonly before: string;
  readonly after: string;
}

function aroundCell({ finding, field, value, proposal, repair }: FindingCell): Around {
  const { rule, severity, parameters } = finding;
  const head: Pick<FindingJson, "rule" | "severity"> = { rule, severity };
  const tail: Omit<FindingJson, "rule" | "severity" | "cell"> = {
    field: field ?? ("field" in parameters ? parameters.field : null),
    value,
    proposal,
    repair: repair ?? null,
  };
  const before = `${JSON.stringify(head).slice(0, -1)},"cell":`;
  return { finding, proposal, repair, before, after: `,${JSON.stringify(tail).slice(1)}` };
}

function repairJson({ finding, certainty, rows, changes }: Repair): RepairJson {
  const first = rows[0] ?? 0;
  const inFirst = changes.map(({ column, rowOffset, from, to }) => ({
    cell: cellAddress(column, first + rowOffset),
    from,
    to,
  }));
  return { rule: finding.rule, certainty, rows, changes: inFirst };
}

/** `{...head,"key":[` */
function opened(head: object, key: string): string {
  return `${JSON.stringify(head).slice(0, -1)},"${key}":[`;
}

/** `],...tail}` */
function closed(tail: object): string {
  return `],${JSON.stringify(tail).slice(1)}`;
}
