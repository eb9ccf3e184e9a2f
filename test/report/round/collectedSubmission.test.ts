import type { CellValue, Round, Sheet } from "../../../src/core";
import { sheetText } from "../../../src/host/cells/sheetText";
import { collectSheets } from "../../../src/report/round/collectSheets";
import { mostFindings } from "../../../src/report/round/collectedSubmission";
import { readRound } from "../../../src/report/round/readRound";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { roundOf } from "../../core/comparison/roundOf";
import { goodService, header, settings, sheetOf } from "../../fixtures/inventories";
import { sheetsOf } from "./sheetsOf";

type Rows = readonly (readonly CellValue[])[];

const named = (name: string, rows: Rows): Sheet => ({ ...sheetOf(rows), name });
const cover = named("الغلاف", [
  ["المؤسسة", "هيئة البيئة"],
  ["نوع المؤسسة", "حكومية"],
]);
const blankNature = goodService("تجديد سجل تجاري").map((cell, column) => (column === 1 ? null : cell));
const inventory = named("الخدمات", [header, goodService("إصدار ترخيص بناء"), blankNature]);
const card = named("الجاهزية", [
  ["المكوّن", "الدرجة"],
  ["التنظيم وإدارة التحول", 26],
  ["الموارد البشرية", 10],
  ["ميكنة العمل", 13],
]);

function collect(sheets: readonly Sheet[], language: "ar" | "en") {
  const file = { path: "a.xlsx", collected: "2024-12-31", seal: "none" as const };
  const found = collectSheets(file, sheets, { settings, language, known: [] });
  if (found.kind !== "submission") throw new Error(found.reason);
  return found.collected;
}

const { institution, findings } = collect([cover, inventory, card], "ar");

test("findings of an inventory, a scorecard and a cover are in the words of both languages", () => {
  const said = (rule: string) => findings.find((finding) => finding.rule === rule);
  expect(said("requiredBlank")).toMatchObject({
    sheet: "الخدمات",
    place: "B3",
    message: {
      ar: expect.stringContaining("مطلوبة") as string,
      en: expect.stringMatching(/^Required, and blank\..*“|^Required, and blank\./) as string,
    },
  });
  expect(said("pointsAboveMaximum")).toMatchObject({
    sheet: "الجاهزية",
    place: "B2",
    message: {
      ar: expect.stringContaining("والقصوى") as string,
      en: expect.stringContaining("has 26 points; at most 25 can be given.") as string,
    },
  });
  expect(said("coverUnreadable")).toMatchObject({
    place: "B2",
    message: {
      ar: expect.stringContaining("لا يُفهم") as string,
      en: expect.stringContaining("cannot be read as an answer to “Kind of institution”") as string,
    },
  });
});

test("in whichever language a file is collected, its findings are the same", () => {
  expect(collect([cover, inventory, card], "en").findings).toEqual(findings);
});

test("a round of one language gives its findings to a workbook of the other, there and back", () => {
  const read = (round: Round, language: "ar" | "en"): Round => {
    const reading = readRound(sheetsOf(roundWorkbook(round, language).workbook));
    if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
    return reading.round;
  };
  const round = roundOf([{ ...institution, services: null }], { findings });
  // A sheet cannot hold isolates: `sheetText` is what it makes of them.
  const kept = findings.map(({ message, ...rest }) => {
    if (typeof message === "string") throw new Error("A finding in one language only");
    return { ...rest, message: { ar: sheetText(message.ar), en: sheetText(message.en) } };
  });
  expect(read(read(round, "ar"), "en").findings).toEqual(kept);
  const english = roundWorkbook(read(round, "ar"), "en").workbook.sheets[2]!;
  const sentences = english.rows.slice(1).map(({ cells }) => cells[cells.length - 1]);
  expect(sentences).toEqual(kept.map(({ message }) => message.en));
});

test("what is not listed stands in the first of its kind, so that the cells listed are those counted", () => {
  const many = Array.from({ length: mostFindings + 20 }, (_, index) => goodService(`خدمة ${index} ×${index}`));
  const odd = many.map((cells, index) => cells.map((cell, column) => (column === 1 ? `قيمة ${index}` : cell)));
  const blank = many.slice(0, 4).map((cells) => cells.map((cell, column) => (column === 2 ? null : cell)));
  const { institution: row, findings: listed } = collect([named("الخدمات", [header, ...blank, ...odd])], "ar");
  const cellsOf = (severity: "error" | "warning") =>
    listed.filter((each) => each.severity === severity).reduce((sum, { cells = NaN }) => sum + cells, 0);
  expect([cellsOf("error"), cellsOf("warning")]).toEqual([row.findings.error, row.findings.warning]);
  expect(listed.find(({ rule }) => rule === "requiredBlank")).toMatchObject({ place: "C2:C5", cells: 4 });
  expect(
    listed.find(({ message }) => typeof message !== "string" && message.en.includes("not listed here")),
  ).toMatchObject({
    rule: "valueNotListed",
    message: { ar: expect.stringContaining("وغيرها من نوعها لم يُكتب هنا") as string },
  });
});
