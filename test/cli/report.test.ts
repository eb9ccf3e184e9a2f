import { readFileSync, writeFileSync } from "node:fs";
import { sampleProgramme } from "../../scripts/sampleProgramme";
import { collectedSample } from "../../scripts/sampleRounds/sampleReport";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { roundWorkbook } from "../../src/report/round/roundWorkbook";
import { institutionOf, roundOf, sure } from "../core/comparison/roundOf";
import { command, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const institution = "وزارة الإسكان والتخطيط العمراني";

beforeAll(async () => {
  for (const year of [2023, 2024] as const) {
    const { workbook } = roundWorkbook(collectedSample(year, "ar"), "ar");
    writeFileSync(at(`${year}.xlsx`), await writeWorkbook(workbook));
  }
  writeFileSync(at("programme.xlsx"), await writeWorkbook(sampleProgramme()));
  writeFileSync(at("text.csv"), "a,b\n1,2\n");
}, 60_000);

const report = (...args: readonly string[]) => command(["report", at("2024.xlsx"), ...args]);
const text = (file: string) => readFileSync(at(file), "utf8");

test("the workbook and the page of one round against the other, with the published figures", async () => {
  const places = ["--out", at("report.xlsx"), "--html", at("report.html")];
  const sources = ["--before", at("2023.xlsx"), "--programme", at("programme.xlsx")];
  const { code, err } = await report(...sources, ...places, "--digits", "arabic", "--synthetic");
  expect(err).toContain("report.xlsx");
  expect(code).toBe(0);
  const page = text("report.html");
  expect(page).toContain('dir="rtl"');
  for (const figure of ["٢٬٨٦٩", "٢٦٬٩٨٩٬١٢٠", "+١٨٦٫٣٪", "٠٫٨٥٧٦"]) expect(page).toContain(figure);
  expect(page).toContain("report.xlsx");
  expect(page).toContain("اصطناعية");
  const { sheets } = readFileBytes(readFileSync(at("report.xlsx")));
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["المؤسسات 2024", "المؤسسات 2023", "البرنامج"]),
  );
  expect(sheets.some(({ facts }) => facts.formulas.length > 0)).toBe(true);
}, 60_000);

test("an institution's sheet holds its own rows only, however its name was typed", async () => {
  const { code } = await report("--institution", "وزاره الاسكان  والتخطيط العمراني", "--out", at("one.xlsx"));
  expect(code).toBe(0);
  const cells = readFileBytes(readFileSync(at("one.xlsx"))).sheets.flatMap(({ grid }) => grid.rows.flat());
  expect(cells).toContain(institution);
  expect(cells).not.toContain("شرطة عمان السلطانية");
  expect(cells).not.toContain("شرطة عُمان السلطانية");
}, 60_000);

/** A page's text without the marks that hold numbers in their direction. */
const plain = (file: string) => text(file).replace(/[\u2066-\u2069]/g, "");

test("a page alone names the cells of the rounds' own files, and a later one takes its place", async () => {
  expect((await report("--before", at("2023.xlsx"), "--html", at("page.html"), "--lang", "en")).code).toBe(0);
  expect(text("page.html")).not.toMatch(/=COUNTIF|=AVERAGE/);
  expect(plain("page.html")).toMatch(/\[2023\.xlsx\]المؤسسات!K2:K57, \[2024\.xlsx\]المؤسسات!K2:K50/);
  expect(plain("page.html")).toMatch(/\[2024\.xlsx\]الدليل الوطني للخدمات!E2:E\d+/);
  expect(plain("page.html")).toContain("2023: row 2, 2024: row 2");
  expect((await report("--html", at("page.html"), "--policy", "contiguous")).code).toBe(0);
  expect(text("page.html")).toContain('lang="ar"');
}, 60_000);

test.each([["--html"], ["--html", "--out"]])(
  "the averages on an institution's sheet name the whole round's cells: %s %s",
  async (...places) => {
    const outputs = places.flatMap((place) => [place, at(place === "--out" ? "own.xlsx" : "own.html")]);
    expect((await report("--institution", institution, ...outputs)).code).toBe(0);
    const columns = "X2:X50، Y2:Y50، Z2:Z50، AA2:AA50، AB2:AB50";
    expect(plain("own.html")).toContain(`متوسط 49 مؤسسة من الجولة كلها: «[2024.xlsx]المؤسسات» ${columns}`);
    expect(plain("own.html")).toContain(
      "بترتيب الصفوف: 49، 42، 49، 49): «[2024.xlsx]المؤسسات» O2:O50، P2:P50، Q2:Q50، K2:K50",
    );
  },
  60_000,
);

test("the round's sheet in the report reads the levels as the report does, and a score that does not follow is said in both", async () => {
  const low = institutionOf("هيئة أ", [30, 30, 30], { services: null });
  const typed = institutionOf("هيئة ب", [90, 90, 90], { overall: sure(60) });
  const { workbook } = roundWorkbook(roundOf([low, typed], { period: "2024" }), "en");
  writeFileSync(at("low.xlsx"), await writeWorkbook(workbook));
  const places = ["--out", at("low-report.xlsx"), "--html", at("low.html")];
  const { err } = await command(["report", at("low.xlsx"), ...places, "--policy", "contiguous", "--lang", "en"]);
  const institutions = readFileBytes(readFileSync(at("low-report.xlsx"))).sheets.find(
    ({ name }) => name === "Institutions 2024",
  );
  const [header = [], ...rows] = institutions!.grid.rows;
  const columns = [header.indexOf("Overall score"), header.indexOf("Level")];
  expect(rows.map((cells) => columns.map((column) => cells[column]))).toEqual([
    [30, "Low"],
    [90, "Advanced"],
  ]);
  for (const said of [err, text("low.html")]) expect(said.replace(/[\u2066-\u2069]/g, "")).toContain("60 → 90");
}, 60_000);

test("what people may have written into is never overwritten", async () => {
  writeFileSync(at("mine.xlsx"), "the work of a week");
  writeFileSync(at("mine.html"), "<p>mine</p>");
  for (const [option, file] of [
    ["--out", "mine.xlsx"],
    ["--html", "mine.html"],
  ] as const) {
    const { code, err } = await report(option, at(file), "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain("choose another name");
  }
  expect(text("mine.xlsx")).toBe("the work of a week");
  expect(text("mine.html")).toBe("<p>mine</p>");
}, 60_000);

test.each([
  ["nothing to write", [], "Say what to write"],
  ["a workbook of another kind", ["--out", "a.html"], "ends in .xlsx"],
  ["a page of another kind", ["--html", "a.xlsx"], "ends in .html"],
  ["unknown digits", ["--html", "a.html", "--digits", "roman"], "western, arabic"],
  ["Arabic-Indic digits in English", ["--html", "a.html", "--digits", "arabic"], "--lang ar"],
  ["an unknown policy", ["--html", "a.html", "--policy", "x"], "published, contiguous"],
  ["a round before for one institution", ["--html", "a.html", "--institution", "x", "--before", "b.xlsx"], "--before"],
  ["a round before that is not there", ["--html", "a.html", "--before", "b.xlsx"], "There is no file"],
])("refused: %s", async (_, args, sentence) => {
  const { code, err } = await report(...args, "--lang", "en");
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test("refused: an institution that the round has not, with those that it has, near names first", async () => {
  const { code, err } = await report("--html", at("x.html"), "--institution", "وزارة الإسكان والبيئة", "--lang", "en");
  expect(code).toBe(2);
  expect(err).toContain("has no institution");
  const [, first] = err.match(/«[^»]*»/g) ?? [];
  expect(first).toContain(institution);
});

test("refused: files that are no round and no programme", async () => {
  const other = await command(["report", at("text.csv"), "--html", at("x.html"), "--lang", "en"]);
  expect([other.code, other.err]).toEqual([2, expect.stringContaining("is no round workbook")]);
  const programme = await report("--html", at("x.html"), "--programme", at("text.csv"), "--lang", "en");
  expect([programme.code, programme.err]).toEqual([2, expect.stringContaining("holds no programme sheet")]);
});

test("a round is never written over", async () => {
  const { code, err } = await report("--out", at("2024.xlsx"), "--lang", "en");
  expect([code, err]).toEqual([2, expect.stringContaining("never overwritten")]);
});
