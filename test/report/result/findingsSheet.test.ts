import type { InventoryAssessment } from "../../../src/core";
import { findingsSheet } from "../../../src/report/result/findingsSheet";
import { assessRows, goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { arabic, english } from "../checkedInventory";
import { assessCard } from "../inPlace/scorecardSheet";
import { muscatScorecard } from "../../core/scoring/muscatScorecard";

const muscat = assessRows(scannedMuscat("reading"));

/** The rows below the header, without the line that may end the list. */
const listed = (assessment: InventoryAssessment) =>
  findingsSheet(assessment, english)
    .rows.slice(3)
    .map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));

test("a heading, a frozen header with a filter, and the columns of a list of findings", () => {
  const { name, rows, frozenRows, filterRow, columns } = findingsSheet(muscat, english);
  expect(name).toBe("Findings - الخدمات");
  expect([frozenRows, filterRow]).toEqual([3, 3]);
  expect(rows[2]?.cells).toEqual(["Severity", "Cell", "Column", "Value", "Proposal", "Finding", "What to do"]);
  expect(columns).toHaveLength(7);
  expect(rows[1]?.cells[0]).toMatch(/^Rejected.*\(196 errors, /);
});

test("equal cells below each other share a row, errors first; every cell is in exactly one row", () => {
  const rows = listed(muscat);
  const severities = rows.map(([severity]) => ["Error", "Warning", "Note"].indexOf(String(severity)));
  expect(severities).toEqual([...severities].sort((a, b) => a - b));
  const cells = muscat.findings.reduce((sum, { place }) => sum + ("rows" in place ? place.rows.length : 1), 0);
  expect(rows.length).toBeLessThan(cells);
  const counted = rows.reduce((sum, [, cell]) => {
    const [first, last = first] = String(cell ?? "A1").split(":");
    return sum + Number(last?.replace(/\D/g, "")) - Number(first?.replace(/\D/g, "")) + 1;
  }, 0);
  expect(counted).toBe(cells);
});

test("a run ends where the proposal or the row breaks", () => {
  const rows = [
    header,
    ...["К", "К", "لا", "K", "К"].map((value, at) =>
      goodService(`خدمة ${at}`).map((cell, column) => (column === 2 ? value : cell)),
    ),
  ];
  const seasonal = listed(assessRows(rows)).filter(([, cell]) => /^C\d/.test(String(cell)));
  expect(seasonal.map(([, cell, , value, proposal]) => [cell, value, proposal])).toEqual([
    ["C2:C3", "К", "لا"],
    ["C6", "К", "لا"],
    ["C5", "K", "لا"],
  ]);
});

test("nothing to remark is said; a long list says how much is left", () => {
  expect(findingsSheet(assessRows([header, goodService("إصدار رخصة")]), english).rows.at(-1)?.cells).toEqual([
    "Nothing to remark.",
  ]);
  const odd = Array.from({ length: 6000 }, (_, at) => [
    `خدمة رقم ${at}`,
    `غير معروفة ${at}`,
    ...goodService("").slice(2),
  ]);
  const { rows } = findingsSheet(assessRows([header, ...odd]), english);
  expect(rows).toHaveLength(3 + 5000 + 1);
  expect(rows.at(-1)?.cells[0]).toMatch(/^and \d+ more$/);
});

test("a scorecard's findings, in Arabic", () => {
  const rows = muscatScorecard.map((row) => row.map((cell) => (cell === 31 ? 51 : cell)));
  const sheet = findingsSheet(assessCard(rows), arabic);
  expect(sheet.name).toBe("ما وُجد - الخدمات");
  expect(sheet.rows.some(({ style, cells }) => style === "error" && cells[1] === "B12")).toBe(true);
});
