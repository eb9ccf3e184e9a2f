import {
  columnLetter,
  type Area,
  type ProgrammeAssessment,
  type ProgrammeCell,
  type ProgrammeFinding,
} from "../../core";
import { checkerMessages } from "../../messages/checkerMessages";
import { programmeFindingWords } from "../../report/findingWords";
import { programmeFindingPlace } from "../../report/programmeFindingPlace";
import type { ReportContext } from "../../report/reportContext";
import type { FindingInWords, FindingList } from "./findingList";

const sheetKey = " sheet";

/** The findings of a programme sheet: each is marked at its first cell and shown at all of them, such as a list and its total. */
export function programmeFindings(assessment: ProgrammeAssessment, context: ReportContext): FindingList {
  const { findings, headers } = assessment;
  const at = (number: number): ProgrammeFinding => findings[number]!;
  const ownCells = (number: number) => at(number).cells.filter(({ sheet }) => sheet === assessment.sheet);
  const words = (number: number): FindingInWords => {
    const finding = at(number);
    const place = programmeFindingPlace(finding, assessment);
    const { title, header, text, advice } = programmeFindingWords(finding, place, context);
    const [first] = ownCells(number);
    const area = first && { area: areaOf(first) };
    return {
      severity: finding.severity,
      title,
      header,
      cells: place.cells,
      count: 1,
      amount: "",
      text,
      advice,
      ...area,
    };
  };
  const columns = [...(headers[0]?.columns.values() ?? [])];
  const { wholeSheet, column: columnCalled } = checkerMessages(context.language);
  return {
    count: findings.length,
    columns: { first: Math.min(...columns, 0), last: Math.max(...columns, 0) },
    severity: (number) => at(number).severity,
    cells: () => 1,
    place(number) {
      const [first, ...others] = ownCells(number);
      if (!first) return { kind: "sheet" };
      return { kind: "cells", column: first.column, rows: [first.row], also: others.map(areaOf) };
    },
    rule: (number) => at(number).kind,
    ruleTitle: (rule) => words(findings.findIndex(({ kind }) => kind === rule)).title,
    column: (number) => ownCells(number)[0]?.column ?? sheetKey,
    columnTitle(key) {
      if (typeof key === "string") return wholeSheet;
      const row = headers[0]?.row ?? 0;
      const cells: readonly ProgrammeCell[] = [{ sheet: assessment.sheet, row, column: key }];
      const [header] = programmeFindingPlace({ cells }, assessment).headers;
      return header ?? columnCalled(columnLetter(key));
    },
    isProposed: () => false,
    words,
    rowsRead: (row) => [row],
  };
}

function areaOf({ row, column }: ProgrammeCell): Area {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
