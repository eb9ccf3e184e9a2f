import { cellAddress, columnLetter, type Grid, type ScorecardAssessment, type ScorecardFinding } from "../../core";
import { checkerMessages } from "../../messages/checkerMessages";
import { scorecardFindingWords } from "../../report/findingWords";
import type { ReportContext } from "../../report/reportContext";
import { visibleText } from "../../report/visibleText";
import type { FindingInWords, FindingList } from "./findingList";

const sheetKey = " sheet";

/** The findings of a scorecard: few, each at one cell or about what the sheet does not have. */
export function scorecardFindings(
  { findings, scorecard }: ScorecardAssessment,
  grid: Grid,
  context: ReportContext,
): FindingList {
  const at = (number: number): ScorecardFinding => findings[number]!;
  const { headerRow, name } = scorecard.columns;
  const headerOver = (column: number): string => {
    const row = Array.prototype.indexOf.call(grid.rowNumbers, headerRow);
    return visibleText(grid.rows[row]?.[column]).trim();
  };
  const words = (number: number): FindingInWords => {
    const { place, severity } = at(number);
    const cells = place ? cellAddress(place.column, place.row) : "";
    const { title, text, advice } = scorecardFindingWords(at(number), cells, context);
    const header = place ? headerOver(place.column) : "";
    return {
      severity,
      title,
      header,
      cells,
      count: 1,
      amount: "",
      text,
      advice,
      ...(place && { area: areaOf(place) }),
    };
  };
  const { wholeSheet, column: columnCalled } = checkerMessages(context.language);
  return {
    count: findings.length,
    columns: { first: name, last: name },
    severity: (number) => at(number).severity,
    cells: () => 1,
    place(number) {
      const { place } = at(number);
      return place ? { kind: "cells", column: place.column, rows: [place.row] } : { kind: "sheet" };
    },
    rule: (number) => at(number).kind,
    ruleTitle: (rule) => words(findings.findIndex(({ kind }) => kind === rule)).title,
    column: (number) => at(number).place?.column ?? sheetKey,
    columnTitle: (key) => (typeof key === "string" ? wholeSheet : headerOver(key) || columnCalled(columnLetter(key))),
    isProposed: () => false,
    words,
    rowsRead: (row) => [row],
  };
}

function areaOf({ row, column }: { readonly row: number; readonly column: number }) {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
