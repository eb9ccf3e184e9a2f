import {
  cellsOf,
  columnLetter,
  columnName,
  type Finding,
  type InventoryAssessment,
  type Place,
  type Table,
} from "../../core";
import { checkerMessages } from "../../messages/checkerMessages";
import { ruleTitles } from "../../messages/ruleTitles";
import { findingWords, type FindingWords } from "../../report/findingWords";
import { placeCells } from "../../report/placeCells";
import { placedFinding } from "../../report/placedFinding";
import type { ProposalNumbers } from "../../report/proposals";
import type { ReportContext } from "../../report/reportContext";
import { visibleText } from "../../report/visibleText";
import { runAfter } from "./runAfter";
import type { FindingInWords, FindingList, FoundPlace } from "./findingList";

/** Keys for what is in no column; no field has such an id. */
const sheetKey = " sheet";
const rowsKey = " rows";

/** The findings of an inventory. */
export function inventoryFindings(
  assessment: InventoryAssessment,
  context: ReportContext,
  proposalOf: ProposalNumbers,
): FindingList {
  const { findings, table, repairs } = assessment;
  const inWords = findingWords(assessment, context, (finding, row) => repairs[proposalOf(finding, row) ?? -1]);
  const at = (number: number): Finding => findings[number]!;
  const placed = (number: number): Finding => placedFinding(at(number), table);
  const columns = tableColumns(table);
  const proposal = (finding: Finding): number | undefined => proposalOf(finding, firstRow(finding.place) ?? 0);
  return {
    count: findings.length,
    columns,
    severity: (number) => at(number).severity,
    cells: (number) => cellsOf(at(number)),
    place: (number) => foundPlace(placed(number)),
    rule: (number) => at(number).rule,
    ruleTitle: (rule) => ruleTitles[context.language][rule as Finding["rule"]],
    column: (number) => columnKey(at(number).place),
    columnTitle: (key) => columnTitle(key, table, context),
    isProposed: (number) => proposal(at(number)) !== undefined,
    words: (number) => ({
      ...paneFinding(placed(number), inWords(at(number)), proposal(at(number)), columns),
      ...amountOf(at(number), context),
    }),
    rowsRead: (row) => rowsRead(row, table),
  };
}

function paneFinding(
  finding: Finding,
  { title, header, text, advice }: FindingWords,
  proposal: number | undefined,
  columns: FindingList["columns"],
): Omit<FindingInWords, "count" | "amount"> {
  const { place, severity } = finding;
  const area = runAfter(foundPlace(finding), columns, undefined);
  const cells = placeCells(place);
  const shown = { severity, title, header, cells, text, advice };
  return { ...shown, ...(area && { area }), ...(proposal !== undefined && { proposal }) };
}

function amountOf(finding: Finding, { language }: ReportContext): Pick<FindingInWords, "count" | "amount"> {
  const count = cellsOf(finding);
  const inWords = checkerMessages(language).amount[finding.place.kind === "rows" ? "rows" : "cells"];
  return { count, amount: count > 1 ? inWords(count) : "" };
}

function foundPlace({ place, parameters }: Finding): FoundPlace {
  switch (place.kind) {
    case "cells":
    case "rows":
      return place;
    case "column":
      return { kind: "cells", column: place.column, rows: [place.row] };
    case "sheet":
      return { kind: "sheet", ...("areas" in parameters && { areas: parameters.areas }) };
  }
}

function firstRow(place: Place): number | undefined {
  return place.kind === "sheet" ? undefined : place.kind === "column" ? place.row : place.rows[0];
}

function columnKey(place: Place): string | number {
  if (place.kind === "sheet") return sheetKey;
  if (place.kind === "rows") return rowsKey;
  return place.field ?? place.column;
}

function columnTitle(key: string | number, table: Table | undefined, context: ReportContext): string {
  const { wholeSheet, wholeRows, column } = checkerMessages(context.language);
  if (key === sheetKey) return wholeSheet;
  if (key === rowsKey) return wholeRows;
  const title =
    typeof key === "number"
      ? table?.headers.find((header) => header.column === key)?.text
      : columnName(key, context.catalogue, table, context.language);
  return visibleText(title?.trim()) || (typeof key === "number" ? column(columnLetter(key)) : key);
}

/** From the header's first column to its last. */
function tableColumns(table: Table | undefined): FindingList["columns"] {
  const columns = (table?.headers ?? []).map(({ column }) => column);
  return columns.length === 0 ? { first: 0, last: 0 } : { first: Math.min(...columns), last: Math.max(...columns) };
}

/**
 * A service that goes on in the rows below was read with them: what was found in it holds for them, and the other way
 * round. So it is with the two rows of a header.
 */
function rowsRead(row: number, table: Table | undefined): readonly number[] {
  if (table?.headerRows.includes(row)) return table.headerRows;
  const parts = (table?.oddRows ?? []).flatMap((odd) => (odd.kind === "continuation" ? [odd] : []));
  const service = parts.find((part) => part.row === row)?.of ?? row;
  return [service, ...parts.filter(({ of }) => of === service).map((part) => part.row)];
}
