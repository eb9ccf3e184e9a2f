import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sealsKey, sheetHash, type Round, type Sheet } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import type { DescribedRow } from "../../src/report/describedWorkbook";
import { readRound } from "../../src/report/round/readRound";
import { roundWorkbook } from "../../src/report/round/roundWorkbook";
import { goodService, header } from "../fixtures/inventories";
import { withSettings } from "../host/xlsx/settings/withSettings";
import { command, csv, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const program = { script: path.join(__dirname, "../../src/cli/program.ts"), nodeOptions: ["--require", "tsx/cjs"] };
const body = (cells: readonly (string | number | null)[]): DescribedRow => ({ style: "body", cells });

/** A submission with a cover, an inventory and nothing wrong. */
async function submission(
  name: string,
  kind: string,
  services: readonly string[],
  period = "2024",
): Promise<Uint8Array> {
  const columns = header.map(() => ({ width: 20 }));
  const cover = [
    ["المؤسسة", name],
    ["نوع المؤسسة", kind],
    ["هل هي محافظة؟", "لا"],
    ["فترة البيانات", period],
  ];
  return writeWorkbook({
    rightToLeft: true,
    sheets: [
      { name: "الغلاف", columns, rows: cover.map(body) },
      { name: "الخدمات", columns, rows: [header, ...services.map(goodService)].map(body) },
    ],
  });
}

function roundAt(place: string): Round {
  const reading = readRound(readFileBytes(readFileSync(place)).sheets);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.round;
}

beforeAll(async () => {
  mkdirSync(at("in"));
  writeFileSync(at("in", "1.xlsx"), await submission("وزارة الصحة", "خدمية", ["إصدار ترخيص بناء", "تجديد سجل تجاري"]));
  writeFileSync(at("in", "2.xlsx"), await submission("وزارة المالية", "خدمية", ["طلب براءة ذمة"]));
  writeFileSync(at("in", "محافظة ظفار 2024.csv"), csv([header, goodService("طلب وثيقة")]));
});

test("submissions become a round: a row each, exit code 0, and how to correct", async () => {
  const { code, out, err } = await command(["collect", at("in"), "--out", at("round.xlsx")]);
  expect(code).toBe(0);
  expect(err).toContain("round.xlsx");
  const round = roundAt(at("round.xlsx"));
  expect(round.period).toBe("2024");
  expect(
    round.institutions.map(({ name, source, isGovernorate, services }) => [name, source, isGovernorate, services]),
  ).toEqual([
    ["وزارة الصحة", "cover", false, 2],
    ["وزارة المالية", "cover", false, 1],
    ["محافظة ظفار", "fileName", true, 1],
  ]);
  expect(round.services.map(({ values }) => values["name"])).toEqual([
    "إصدار ترخيص بناء",
    "تجديد سجل تجاري",
    "طلب براءة ذمة",
    "طلب وثيقة",
  ]);
  expect(out).toContain("وزارة الصحة");
  expect(out).toMatch(/لتصحيح اسم/);
});

test("what does not count is warned of below its institution, and all findings are counted at the end", async () => {
  mkdirSync(at("counted"));
  writeFileSync(at("counted", "a.xlsx"), await submission("مكتب المتابعة", "غير خدمية", ["طلب وثيقة", "طلب وثيقة"]));
  const runs = ["en", "ar"].map((language) =>
    command(["collect", at("counted"), "--out", at(`counted-${language}.xlsx`), "--lang", language]),
  );
  const [english, arabic] = (await Promise.all(runs)).map(({ out }) => out.replace(/[\u2066-\u2069]/g, ""));
  expect(english).toMatch(/Without services.*\n(.*\n)* {4}Warning: .*yet its inventory has services \(2\)\./);
  const { error, warning, note } = roundAt(at("counted-en.xlsx")).institutions[0]!.findings;
  expect([error > 0, warning]).toEqual([true, 1]);
  expect(english).toContain(
    `In the files collected now: errors ${error}, warnings 1, notes ${note}. They are on the sheet`,
  );
  expect(arabic).toContain(`في الملفات المجموعة الآن: أخطاء ${error}، تنبيهات 1، ملاحظات ${note}.`);
});

test("an inventory on a hidden sheet is not collected, and that is said below its institution", async () => {
  const sheets = [
    {
      name: "الغلاف",
      columns: [{ width: 20 }],
      rows: [
        ["المؤسسة", "هيئة البيئة"],
        ["نوع المؤسسة", "خدمية"],
      ].map(body),
    },
    { name: "قديم", columns: [{ width: 20 }], rows: [header, goodService("طلب وثيقة")].map(body), hidden: true },
  ];
  mkdirSync(at("hidden"));
  writeFileSync(at("hidden", "a.xlsx"), await writeWorkbook({ rightToLeft: true, sheets }));
  const { out } = await command(["collect", at("hidden"), "--out", at("hidden.xlsx"), "--lang", "en"]);
  expect(out).toMatch(
    /هيئة البيئة.*no inventory.*\n(.*\n)* {4}Warning: The hidden sheet .*قديم.* holds an inventory of 1 service,/,
  );
  expect(roundAt(at("hidden.xlsx")).findings.map(({ rule }) => rule)).toContain("sheetHidden");
});

test("collected again: what changed, and the workbook as it was beside it", async () => {
  writeFileSync(at("in", "2.xlsx"), await submission("وزارة المالية", "خدمية", ["طلب براءة ذمة", "طلب استرداد"]));
  const before = readFileSync(at("round.xlsx"));
  const { code, out } = await command(["collect", at("in", "2.xlsx"), "--out", at("round.xlsx"), "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Changed: .*وزارة المالية.*: services 1 → 2; .*services new, 1: «/);
  expect(out).toMatch(/Not taken from a file this time .*2 institutions/);
  expect(out).toMatch(/^Institutions\n {2}«.?وزارة المالية.*\n\nWhat changed\n/);
  expect(roundAt(at("round.xlsx")).services).toHaveLength(5);
  expect(readFileSync(at("round.before.xlsx")).equals(before)).toBe(true);
});

test("what the analyst corrected in the round wins over the file, and is said", async () => {
  const round = roundAt(at("round.xlsx"));
  const { workbook, place } = roundWorkbook(round, "ar");
  const [institutions, ...others] = workbook.sheets;
  const { name = 0, kind = 0 } = place.institutions.columns;
  const rows = institutions!.rows.map((row, index): DescribedRow =>
    index === 1
      ? { ...row, cells: row.cells.map((cell, at) => (at === name ? "الصحة" : at === kind ? "غير خدمية" : cell)) }
      : row,
  );
  writeFileSync(
    at("round.xlsx"),
    await writeWorkbook({ ...workbook, sheets: [{ ...institutions!, rows }, ...others] }),
  );
  const { code, out } = await command(["collect", at("in"), "--out", at("round.xlsx"), "--lang", "en"]);
  expect(code).toBe(0);
  const [first] = roundAt(at("round.xlsx")).institutions;
  expect(first).toMatchObject({ name: "الصحة", isService: false, source: "analyst", stated: { name: "وزارة الصحة" } });
  expect(out).toMatch(/the name as the analyst corrected it, .*الصحة.*; the file says .*وزارة الصحة/);
  expect(roundAt(at("round.xlsx")).findings.map(({ rule }) => rule)).toContain("nonServiceWithServices");
});

test("what is none of the round's is named with the copy that keeps it", async () => {
  const { workbook } = roundWorkbook({ ...roundAt(at("round.xlsx")), period: "السنة" }, "ar");
  const [institutions, ...others] = workbook.sheets;
  const column = institutions!.columns.length;
  const rows = institutions!.rows.map((row, index) =>
    index === 0 ? { ...row, cells: Object.assign([...row.cells], { [column]: "ملاحظتي" }) } : row,
  );
  const own = { name: "أوراقي", columns: [{ width: 20 }], rows: [body(["نص"])] };
  const columns = [...institutions!.columns, { width: 20 }];
  const sheets = [{ ...institutions!, columns, rows }, ...others, own];
  writeFileSync(at("own.xlsx"), await writeWorkbook({ ...workbook, sheets }));
  const { out } = await command(["collect", at("in", "1.xlsx"), "--out", at("own.xlsx"), "--lang", "en"]);
  const lines = out.replace(/[\u2066-\u2069]/g, "").split("\n");
  const from = lines.findIndex((line) => line.startsWith("What is none of the round's"));
  expect(lines.slice(from + 1, from + 5)).toEqual([
    "  Sheets: «أوراقي»",
    "  Sheet «المؤسسات»: the column «ملاحظتي»",
    "  Your own notes on cells, colours and formats, if there were any",
    "  The copy is «own.before.xlsx»: take from it what you want to keep.",
  ]);
  expect(out).not.toMatch(/none of a round's and was not read/);
  const again = await command(["collect", at("in", "1.xlsx"), "--out", at("own.xlsx"), "--lang", "en"]);
  expect(again.out).not.toMatch(/The copy is/);
});

test("a round called by another period than all its submissions' says both, and not that it is of several", async () => {
  const collect = () => command(["collect", at("in", "1.xlsx"), "--out", at("called.xlsx"), "--lang", "en"]);
  await collect();
  const called = { ...roundAt(at("called.xlsx")), period: "السنة" };
  writeFileSync(at("called.xlsx"), await writeWorkbook(roundWorkbook(called, "ar").workbook));
  const { out } = await collect();
  expect(out.replace(/[\u2066-\u2069]/g, "")).toContain(
    "is called «السنة», and the period that its submissions state is «2024».",
  );
  expect(out).not.toMatch(/of these periods/);
  const page = at("called.html");
  await command(["report", at("called.xlsx"), "--html", page, "--lang", "en"]);
  expect(readFileSync(page, "utf8")).toMatch(
    /The round is called .*السنة.*, and the period that its submissions state is .*2024/,
  );
  expect(readFileSync(page, "utf8")).not.toContain("Several periods");
});

describe("files that give no row", () => {
  beforeAll(async () => {
    mkdirSync(at("bad"));
    writeFileSync(at("bad", "a.xlsx"), await submission("وزارة أ", "خدمية", ["طلب"]));
    writeFileSync(at("bad", "b.xlsx"), "PK\u0003\u0004 and no more");
    writeFileSync(at("bad", "c.xlsx"), "<html></html>");
    writeFileSync(at("bad", "d.csv"), "مرحباً\nلا شيء هنا\n");
    writeFileSync(at("bad", "e.xlsx"), new Uint8Array());
    writeFileSync(at("bad", "f.xlsx"), await writeWorkbook(roundWorkbook(roundAt(at("round.xlsx")), "ar").workbook));
    writeFileSync(at("bad", "g.xlsx"), await submission("وزارة أ", "خدمية", ["طلب آخر"]));
  });

  test.each([[undefined], [program]])("are named with the reason; the others are collected", async (threads) => {
    const out = at(threads ? "threads.xlsx" : "one.xlsx");
    const result = await command(["collect", at("bad"), at("nowhere.xlsx"), "--out", out, "--lang", "en"], threads);
    expect(result.code).toBe(2);
    const round = roundAt(out);
    expect(round.institutions.map(({ name, file }) => [name, file])).toEqual([["وزارة أ", "a.xlsx"]]);
    expect(round.unread.map(({ file }) => file)).toEqual([
      "b.xlsx",
      "c.xlsx",
      "d.csv",
      "e.xlsx",
      "f.xlsx",
      "nowhere.xlsx",
      "g.xlsx",
    ]);
    for (const { file } of round.unread) expect(result.out).toContain(file);
    expect(result.out).toMatch(/has two files\. The first, .*a\.xlsx.*, was taken and .*g\.xlsx.* left out/);
  });

  test("a rejected submission says why: two scorecards of one framework", async () => {
    const axes = ["الاستراتيجية وثقافة المؤسسة", "التمكين الرقمي", "الكفاءة التشغيلية"];
    const sheetOf = (name: string, score: number) => ({
      name,
      columns: [{ width: 40 }, { width: 12 }],
      rows: [["المحور", "الدرجة"], ...axes.map((axis) => [axis, score])].map(body),
    });
    const bytes = await writeWorkbook({ rightToLeft: true, sheets: [sheetOf("2023", 70), sheetOf("2024", 90)] });
    writeFileSync(at("cards.xlsx"), bytes);
    const { code, out } = await command(["collect", at("cards.xlsx"), "--out", at("cards-round.xlsx"), "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toMatch(/Rejected;.*\n {4}Error: More than one scorecard of the same framework: «.2023.», «.2024.»/);
    expect(out).toMatch(/\n {4}and \d+ more errors on the sheet/);
  });

  test("two files for one institution are an error by themselves", async () => {
    const files = [at("bad", "a.xlsx"), at("bad", "g.xlsx")];
    expect((await command(["collect", ...files, "--out", at("two.xlsx")])).code).toBe(1);
  });
});

test("the round itself, and what was kept of it, are no submissions", async () => {
  const place = at("in", "round.xlsx");
  await command(["collect", at("in"), "--out", place]);
  for (let time = 0; time < 2; time++) {
    const again = await command(["collect", at("in"), "--out", place, "--lang", "en"]);
    expect(again.code).toBe(0);
    expect(again.err).toMatch(/is the round itself/);
  }
  expect(roundAt(place).institutions).toHaveLength(3);
  expect((await command(["collect", place, "--out", place])).code).toBe(2);
});

describe("refused before anything is collected", () => {
  test.each([
    ["a place that is no round", () => at("in", "1.xlsx"), /no round workbook/],
    ["a place that is no workbook", () => at("text.xlsx"), /no round workbook/],
    ["another ending", () => at("round.csv"), /end in \.xlsx/],
    ["a folder that is not there", () => at("no", "round.xlsx"), /does not exist|no folder/i],
  ])("%s", async (_, place, message) => {
    writeFileSync(at("text.xlsx"), "text");
    const result = await command(["collect", at("in", "2.xlsx"), "--out", place(), "--lang", "en"]);
    expect(result.code).toBe(2);
    expect(result.err).toMatch(message);
    expect(result.out).toBe("");
  });

  test("a round with a broken cell is not touched, and the cell is named", async () => {
    const { workbook } = roundWorkbook(roundAt(at("round.xlsx")), "ar");
    const [institutions, ...others] = workbook.sheets;
    const rows = institutions!.rows.map((row, index): DescribedRow =>
      index === 1 ? { ...row, cells: row.cells.map((cell, column) => (column === 1 ? "حكومية" : cell)) } : row,
    );
    const bytes = await writeWorkbook({ ...workbook, sheets: [{ ...institutions!, rows }, ...others] });
    writeFileSync(at("broken.xlsx"), bytes);
    const result = await command(["collect", at("in"), "--out", at("broken.xlsx"), "--lang", "en"]);
    expect(result.code).toBe(2);
    expect(result.err).toMatch(/cell B2.*حكومية/);
    expect(readFileSync(at("broken.xlsx")).equals(bytes)).toBe(true);
    expect(existsSync(at("broken.before.xlsx"))).toBe(false);
  });

  test.each([
    [["--policy", "other"], /--policy/],
    [["--period", " "], /--period/],
  ])("%j", async (options, message) => {
    const result = await command(["collect", at("in"), "--out", at("new.xlsx"), "--lang", "en", ...options]);
    expect([result.code, existsSync(at("new.xlsx"))]).toEqual([2, false]);
    expect(result.err).toMatch(message);
  });
});

test("the period that is asked for, and the reading of the levels, stay with the round", async () => {
  const out = at("said.xlsx");
  await command(["collect", at("in", "1.xlsx"), "--out", out, "--period", "النصف الأول", "--policy", "contiguous"]);
  await command(["collect", at("in", "2.xlsx"), "--out", out, "--period", "النصف الأول"]);
  expect(roundAt(out)).toMatchObject({
    period: "النصف الأول",
    policy: "contiguous",
    institutions: [{ period: "النصف الأول" }, { period: "النصف الأول" }],
  });
  expect((await command(["collect", at("in", "2.xlsx"), "--out", out])).code).toBe(2);
  expect(roundAt(out)).toMatchObject({ period: "النصف الأول", policy: "contiguous" });
});

describe("a submission of another period than the round's", () => {
  const out = at("year.xlsx");
  beforeAll(async () => {
    mkdirSync(at("later"));
    writeFileSync(at("later", "1.xlsx"), await submission("وزارة الصحة", "خدمية", ["جديدة"], "2025"));
    await command(["collect", at("in", "1.xlsx"), at("in", "2.xlsx"), "--out", out]);
  });

  test.each([
    ["en", /Submissions of another period, which were left out\n.*وزارة الصحة.*2025.*2024.*--out.*--period/],
    ["ar", /تقديمات من فترة أخرى لم تدخل الجولة\n.*وزارة الصحة.*2025.*2024.*--out.*--period/],
  ])("is left out, named and told what to do: %s", async (lang, sentence) => {
    const before = roundAt(out);
    const result = await command(["collect", at("later"), "--out", out, "--lang", lang]);
    expect([result.code, result.out]).toEqual([2, expect.stringMatching(sentence)]);
    const { period, institutions, services, unread } = roundAt(out);
    expect([period, institutions.map((each) => each.period)]).toEqual(["2024", ["2024", "2024"]]);
    expect(services).toEqual(before.services);
    expect(unread.at(-1)).toMatchObject({ file: "1.xlsx", reason: expect.stringContaining("2025") as string });
  });

  test("is taken as of the period that is given, and the cover's is told", async () => {
    const result = await command(["collect", at("later"), "--out", out, "--lang", "en", "--period", "2024"]);
    expect(result.code).toBe(0);
    expect(result.out).toMatch(/the period as the analyst gave it, .*2024.*; the cover states .*2025/);
    expect(roundAt(out)).toMatchObject({ period: "2024", institutions: [{ period: "2024", services: 1 }, {}] });
  });

  test("a period that is given relabels nobody who was not collected", async () => {
    const result = await command(["collect", at("later"), "--out", out, "--lang", "en", "--period", "2025"]);
    expect(result.out).toMatch(/of these periods: .*2025.* \(1 institution\), .*2024.* \(1 institution\)/);
    expect(roundAt(out)).toMatchObject({ period: null, institutions: [{ period: "2025" }, { period: "2024" }] });
    const page = at("mixed.html");
    await command(["report", out, "--html", page, "--lang", "en"]);
    expect(readFileSync(page, "utf8")).toContain("Several periods: the submissions of");
  });
});

test("a seal is compared with the sheet as it stands", async () => {
  const bytes = await submission("وزارة مختومة", "خدمية", ["طلب"]);
  const sheet = readFileBytes(bytes).sheets.find(({ name }) => name === "الخدمات") as Sheet;
  const seal = {
    hash: await sheetHash(sheet.grid),
    catalogue: "c",
    catalogueVersion: "1",
    date: "2024-01-01",
    services: 1,
  };
  mkdirSync(at("sealed"));
  writeFileSync(at("sealed", "a.xlsx"), withSettings(bytes, { [sealsKey]: { id: seal } }));
  const other = await submission("وزارة أخرى", "خدمية", ["طلب آخر"]);
  writeFileSync(at("sealed", "b.xlsx"), withSettings(other, { [sealsKey]: { id: seal } }));
  await command(["collect", at("sealed"), at("in", "1.xlsx"), "--out", at("seals.xlsx")]);
  expect(roundAt(at("seals.xlsx")).institutions.map(({ seal: state }) => state)).toEqual([
    "matches",
    "changed",
    "none",
  ]);
});
