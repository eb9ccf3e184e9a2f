import fc from "fast-check";
import {
  assessSheet,
  gridOf,
  type CellValue,
  type Finding,
  type Grid,
  type InventoryAssessment,
  type Repair,
} from "../../../src/core";
import { applyRepairs } from "../../fixtures/applyRepairs";
import { assessRows, goodService, header, scannedMuscat, settings, sheetOf } from "../../fixtures/inventories";

const certain = (assessment: InventoryAssessment): Repair[] =>
  assessment.repairs.filter((repair) => repair.certainty === "certain");

function assessGrid(grid: Grid): InventoryAssessment {
  const assessment = assessSheet({ ...sheetOf([]), grid }, settings);
  if (assessment?.kind !== "inventory") throw new Error("not an inventory");
  return assessment;
}

/** Every cell of every finding, as one comparable text. */
function cellsOf(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.flatMap(({ rule, place }) => {
      if (place.kind === "cells") return place.rows.map((row) => `${rule} ${place.column} ${row}`);
      if (place.kind === "rows") return place.rows.map((row) => `${rule} row ${row}`);
      return [`${rule} ${place.kind === "column" ? place.column : "sheet"}`];
    }),
  );
}

/** Applies all certain repairs and checks again: none is left, and nothing is found that was not found before. */
function expectSettled(values: readonly (readonly CellValue[])[]): InventoryAssessment {
  const before = assessRows(values);
  const after = assessGrid(applyRepairs(gridOf(values), certain(before)));
  expect(certain(after)).toEqual([]);
  const known = cellsOf(before.findings);
  expect([...cellsOf(after.findings)].filter((cell) => !known.has(cell))).toEqual([]);
  return after;
}

test.each(["reading", "asScanned"] as const)(
  "the scanned Muscat inventory, columns in %s order: certain repairs settle",
  (order) => {
    const before = assessRows(scannedMuscat(order));
    const after = expectSettled(scannedMuscat(order));
    const counts = (assessment: InventoryAssessment) =>
      assessment.statistics.map((each) => each.measured && each.counts);
    expect(counts(after)).toEqual(counts(before));
  },
);

test("in reading order, what two columns fused is given back to both", () => {
  const after = assessGrid(
    applyRepairs(gridOf(scannedMuscat("reading")), certain(assessRows(scannedMuscat("reading")))),
  );
  expect(after.findings.filter(({ rule }) => ["fusedCell", "valueForm", "valueMisread"].includes(rule))).toEqual([]);
  expect(
    after.table?.fields
      .find(({ field }) => field.id === "recipient")
      ?.cells.some(({ fused, reading }) => fused !== "no" && reading.kind === "read"),
  ).toBe(false);
});

test("41 spellings are 41 decisions, however many cells hold them", () => {
  const rows = [
    header,
    ...Array.from({ length: 50 }, (_, at) =>
      goodService(`طلب ترخيص ${"ابتثجح".repeat(1 + (at % 5))} ${at}`).map((cell, column) =>
        column === 6 ? "K" : cell,
      ),
    ),
  ];
  const repair = certain(assessRows(rows)).find(({ changes }) => changes[0]?.from === "K");
  expect(repair?.rows).toHaveLength(50);
  expect(repair?.changes).toEqual([{ column: 6, rowOffset: 0, from: "K", to: "لا" }]);
});

test("a repair is left out where its cell has changed since", () => {
  const rows = [header, goodService("طلب ترخيص"), goodService("طلب إجازة")].map((row, at) =>
    at > 0 ? row.map((cell, column) => (column === 6 ? "K" : cell)) : row,
  );
  const repairs = certain(assessRows(rows));
  const changed = rows.map((row, at) =>
    at === 2 ? row.map((cell, column) => (column === 6 ? "لم يقرر" : cell)) : row,
  );
  const grid = applyRepairs(gridOf(changed), repairs);
  expect([grid.rows[1]?.[6], grid.rows[2]?.[6]]).toEqual(["لا", "لم يقرر"]);
  expect(rows[1]?.[6]).toBe("K");
});

test.each([
  ["خـدمة\u200F الدعم", "certain"],
  ["تجدید بطاقة", "certain"],
  ["تصديق \u200Cشهادة", "certain"],
  ["شهادة\nخبرة", "certain"],
  ["ترخیص مقهی", "likely"],
  ["الحصول علی وثيقة", "likely"],
  ["تصديق\u200Cشهادة", "likely"],
  ["تصديق\u200Bشهادة", "likely"],
  ["تصديق\u0007شهادة", "likely"],
])("the hidden characters of the name %j: a %s repair", (name, certainty) => {
  const repair = assessRows([header, goodService(name)]).repairs.find(
    ({ finding }) => finding.rule === "hiddenCharacters",
  );
  expect(repair?.certainty).toBe(certainty);
});

test("a tatweel that stands for a dash is no hidden character", () => {
  const { findings } = assessRows([header, goodService("طلب ـ تجديد بطاقة")]);
  expect(findings.filter(({ rule }) => rule === "hiddenCharacters")).toEqual([]);
});

test.each([
  ["2024-04-18", "likely"],
  ["2024", "certain"],
])("the year of %j: a %s repair", (value, certainty) => {
  const repairs = assessRows([
    [...header, "تم تبسيطها"],
    [...goodService("طلب ترخيص"), value],
  ]).repairs;
  expect(repairs.map(({ finding, certainty }) => [finding.rule, certainty])).toEqual([["yearForm", certainty]]);
});

test("what a cell says of its neighbour's column is not cleared with certainty where only one column is there", () => {
  const row = goodService("طلب ترخيص").map((cell, at) =>
    at === 9 ? "نهم عدد كبير من المستفيدين من الحكومة إلى موظفيها" : cell,
  );
  expect(assessRows([header, row]).repairs).toMatchObject([
    { certainty: "likely", changes: [{ column: 9, to: "خدمة تهم عدد كبير من المستفيدين" }] },
  ]);
});

test.each([
  ["a sheet with nothing of a scanner", ["Y", "لا", "نعم"], []],
  ["beside X and A, which people type", ["Y", "X", "A", "لا"], ["X", "A"]],
  ["beside a scanner's letter", ["Y", "У", "لا"], ["Y", "У"]],
])("a Y in %s", (_, fees, repaired) => {
  const names = ["طلب ترخيص", "تجديد بطاقة", "صرف مستحقات الزكاة", "استعارة كتب"];
  const rows = fees.map((fee, at) => goodService(names[at]!).map((cell, column) => (column === 6 ? fee : cell)));
  expect(certain(assessRows([header, ...rows])).map(({ changes }) => changes[0]?.from)).toEqual(repaired);
});

test("a wrapped row is joined as a likely repair, all its cells together", () => {
  const rows = [header, goodService("استمارة طلب تصريح"), ["مؤقت لاستخدام سيارة", null, ","], goodService("طلب إجازة")];
  const repair = assessRows(rows).repairs.find(({ finding }) => finding.rule === "wrappedRow");
  expect(repair).toMatchObject({
    certainty: "likely",
    rows: [2],
    changes: [
      { column: 0, rowOffset: 0, from: "استمارة طلب تصريح", to: "استمارة طلب تصريح مؤقت لاستخدام سيارة" },
      { column: 0, rowOffset: 1, from: "مؤقت لاستخدام سيارة", to: null },
      { column: 2, rowOffset: 1, from: ",", to: null },
    ],
  });
});

test("a wrapped row is joined without loss of a word or number or of the answer above, and not at all over an error", () => {
  const below = ["للسيارات", null, "?", null, null, null, "غير معروف"];
  const joinedRows = (cells: readonly CellValue[]) =>
    assessRows([header, goodService("استمارة طلب تصريح"), cells, goodService("طلب إجازة")]).repairs.find(
      ({ finding }) => finding.rule === "wrappedRow",
    );
  expect(joinedRows(below)?.changes.filter(({ rowOffset }) => rowOffset === 0)).toEqual([
    { column: 0, rowOffset: 0, from: "استمارة طلب تصريح", to: "استمارة طلب تصريح للسيارات" },
  ]);
  expect(joinedRows(below)?.changes.some(({ column }) => column === 6)).toBe(false);
  expect(joinedRows(below.map((cell, column) => (column === 6 ? { error: "#N/A" } : cell)))).toBeUndefined();
});

test("a blank name over a row with a name is one before and after its spaces are gone", () => {
  const yes = Array<string>(10).fill("نعم");
  const shifted = [
    "طلب ترخيص",
    "نعم",
    "N",
    "نعم",
    "نعم",
    "خدمة تهم عدد كبير م",
    "N",
    "یدو <i>ی</i>",
    "Y",
    "نعم",
    "نعم",
  ];
  const rows = [header, [" ", ...yes], shifted, ["", ...yes]];
  const after = expectSettled(rows);
  expect([...cellsOf(after.findings)]).toEqual(expect.arrayContaining(["requiredBlank 0 2", "requiredBlank 0 4"]));
});

test("whatever stands in the cells, certain repairs settle it", () => {
  const scraps = fc.constantFrom<CellValue>(
    "نعم",
    "لا",
    "K",
    "Y",
    "N",
    "У",
    " نعم",
    "نعم\u200f",
    "تفاعليه",
    "نفاعليه",
    "یدو <i>ی</i>",
    "آلية جزَّئياً",
    "الأفراد، الأفراد",
    "G2C, G2B",
    "و قطاع من من الحكومة إلى الأفراد",
    "خدمة تهم عدد كبير م",
    "لا خدمة المستفر",
    ".33 / 3",
    "",
    null,
    true,
    5,
    "2024-01-01",
    "=1+1",
    { error: "#N/A" },
    "المجموع",
  );
  const name = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom("طلب ترخيص", "طلب  ترخيص", "طلب\u00a0ترخيص", "مؤقت", "طـلب ترخيص"),
  );
  const row = fc
    .tuple(fc.oneof(name, scraps), fc.array(scraps, { minLength: 10, maxLength: 10 }))
    .map(([first, rest]) => [first, ...rest]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => void expectSettled([header, ...rows])),
    { numRuns: 300 },
  );
});
