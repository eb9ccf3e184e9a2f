import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { untouchedPurpose } from "../../src/host/xlsx/untouchedPurpose";
import { writeTrouble } from "../../src/cli/writeTrouble";
import { printTrouble } from "../../src/cli/run";
import { goodService, header } from "../fixtures/inventories";
import { command, csv, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const someones = "the work of a week";

/** As another program saves a workbook: another name and day in its properties, another zip. */
function savedElsewhere(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = new TextDecoder().decode(parts["docProps/core.xml"]);
  const saved = core
    .replace(">Jahiz</cp:lastModifiedBy>", ">Salim</cp:lastModifiedBy>")
    .replace(/2025-01-01/g, "2026-05-05");
  return zipSync({ ...parts, "docProps/core.xml": new TextEncoder().encode(saved) });
}

beforeAll(async () => {
  mkdirSync(at("in"));
  writeFileSync(at("in", "a.csv"), csv([header, goodService("طلب وثيقة")]));
  writeFileSync(at("in", "b.csv"), csv([header, goodService("طلب ترخيص"), goodService("طلب سجل")]));
  await command(["collect", at("in"), "--out", at("round.xlsx")]);
});

const commands: readonly (readonly [string, string, readonly string[]])[] = [
  ["check --out", "mine.xlsx", ["check", at("in", "a.csv"), "--out"]],
  ["check --html", "mine.html", ["check", at("in", "a.csv"), "--html"]],
  ["template", "mine.xlsx", ["template", "--out"]],
  ["report --out", "mine.xlsx", ["report", at("round.xlsx"), "--out"]],
  ["report --html", "mine.html", ["report", at("round.xlsx"), "--html"]],
  ["export --csv", "mine.csv", ["export", at("in", "a.csv"), "--csv"]],
  ["export --cpsv", "mine.jsonld", ["export", at("in", "a.csv"), "--cpsv"]],
];

describe.each(commands)("%s", (title, name, words) => {
  test.each(["ar", "en"])("somebody's file is left alone, with a sentence and exit code 2: %s", async (language) => {
    writeFileSync(at(name), someones);
    const { code, err } = await command([...words, at(name), "--lang", language]);
    expect([code, readFileSync(at(name), "utf8")]).toEqual([2, someones]);
    expect(err).toMatch(language === "ar" ? /اختر اسماً آخر/ : /choose another name/);
  });

  test("the same command again writes again", async () => {
    const place = at(`${title.replace(" --", "-")}-${name}`);
    expect((await command([...words, place])).code).not.toBe(2);
    expect((await command([...words, place])).code).not.toBe(2);
  });
});

test("what the command wrote is written anew from other files, until somebody saves it", async () => {
  const [place, page] = [at("result.xlsx"), at("result.html")];
  await command(["check", at("in", "a.csv"), "--out", place, "--html", page]);
  const first = readFileSync(place);
  expect(untouchedPurpose(first)).toBe("check");
  expect((await command(["check", at("in", "b.csv"), "--out", place, "--html", page])).code).toBe(0);
  expect(readFileSync(place).equals(first)).toBe(false);
  expect(readFileSync(page, "utf8")).toContain("b.csv");
  // Made once: a zip holds the time at which it was made.
  const saved = savedElsewhere(first);
  writeFileSync(place, saved);
  expect((await command(["check", at("in", "b.csv"), "--out", place])).code).toBe(2);
  expect(readFileSync(place).equals(Buffer.from(saved))).toBe(true);
});

test("a round, a report, a template and a submission of ours are not the result of a check", async () => {
  await command(["report", at("round.xlsx"), "--out", at("report.xlsx"), "--html", at("report.html")]);
  await command(["template", "--out", at("template.xlsx")]);
  writeFileSync(
    at("sample.xlsx"),
    await writeWorkbook({ rightToLeft: true, sheets: [{ name: "س", columns: [], rows: [] }] }),
  );
  for (const name of ["round.xlsx", "report.xlsx", "template.xlsx", "sample.xlsx"]) {
    const before = readFileSync(at(name));
    expect((await command(["check", at("in", "a.csv"), "--out", at(name)])).code).toBe(2);
    expect(readFileSync(at(name)).equals(before)).toBe(true);
  }
  expect((await command(["check", at("in", "a.csv"), "--html", at("report.html")])).code).toBe(2);
});

test("a yearly report holds its round, and is no round to be updated", async () => {
  const place = at("yearly.xlsx");
  await command(["report", at("round.xlsx"), "--out", place]);
  const before = readFileSync(place);
  expect((await command(["collect", at("in"), "--out", place])).code).toBe(2);
  expect(readFileSync(place).equals(before)).toBe(true);
});

test("nothing is written where one of several places is taken", async () => {
  writeFileSync(at("two.schema.json"), someones);
  expect((await command(["export", at("in", "a.csv"), "--csv", at("two.csv")])).code).toBe(2);
  expect(existsSync(at("two.csv"))).toBe(false);
});

test("a copy of a round that somebody had worked in stays; one that is as collect wrote it gives way", async () => {
  const [out, copy, second] = [at("kept.xlsx"), at("kept.before.xlsx"), at("kept.before-2.xlsx")];
  const collect = () => command(["collect", at("in"), "--out", out]);
  await collect();
  await collect();
  await collect();
  expect([existsSync(copy), existsSync(second)]).toEqual([true, false]);
  const edited = savedElsewhere(readFileSync(out));
  writeFileSync(out, edited);
  await collect();
  expect(readFileSync(copy).equals(Buffer.from(edited))).toBe(true);
  await collect();
  expect(readFileSync(copy).equals(Buffer.from(edited))).toBe(true);
  expect(existsSync(second)).toBe(true);
});

test("the copies beside a round are no submissions", async () => {
  const out = at("in", "round.xlsx");
  await command(["collect", at("in"), "--out", out]);
  for (const copy of ["round.before.xlsx", "round.before-2.xlsx", "round.before-13.xlsx"])
    writeFileSync(at("in", copy), readFileSync(out));
  expect((await command(["collect", at("in"), "--out", out])).code).toBe(0);
});

test("collecting files that give no row begins no round", async () => {
  mkdirSync(at("none"));
  writeFileSync(at("none", "text.csv"), "a,b\n1,2");
  const { code, err, out } = await command(["collect", at("none"), "--out", at("none.xlsx"), "--lang", "en"]);
  expect([code, existsSync(at("none.xlsx"))]).toEqual([2, false]);
  expect(err).toContain("no round was written");
  expect(out).toContain("text.csv");
});

describe("refused for what the words show", () => {
  test.each<[string, readonly string[], RegExp, RegExp]>([
    ["a workbook under .csv", ["check", at("in", "a.csv"), "--out", at("r.csv")], /end in \.xlsx/, /ينتهي.*\.xlsx/],
    ["a page under .xlsx", ["check", at("in", "a.csv"), "--html", at("r.xlsx")], /end in \.html/, /ينتهي.*\.html/],
    ["a template under .csv", ["template", "--out", at("t.csv")], /end in \.xlsx/, /ينتهي.*\.xlsx/],
    ["a folder to export", ["export", at("in"), "--csv", at("f.csv")], /is a folder/, /مجلد/],
    [
      "a round against itself",
      ["report", at("round.xlsx"), "--before", at("in", "..", "round.xlsx"), "--html", at("s.html")],
      /not compared with itself/,
      /بنفسها/,
    ],
  ])("%s", async (_, words, en, ar) => {
    const place = words.at(-1)!;
    for (const [language, sentence] of [
      ["en", en],
      ["ar", ar],
    ] as const) {
      const { code, err } = await command([...words, "--lang", language]);
      expect([code, existsSync(place)]).toEqual([2, false]);
      expect(err).toMatch(sentence);
    }
  });
});

describe("what could not be written", () => {
  test.each([
    ["ENOSPC", "linux", "noRoom"],
    ["EACCES", "linux", "noPermission"],
    ["EPERM", "darwin", "noPermission"],
    ["EACCES", "win32", "noPermissionOrInUse"],
    ["EPERM", "win32", "noPermissionOrInUse"],
    ["EBUSY", "win32", "inUse"],
    ["EROFS", "linux", "noPermission"],
    ["EIO", "linux", "other"],
  ] as const)("%s on %s", (code, platform, trouble) => {
    expect(writeTrouble(Object.assign(new Error(code), { code }), platform)).toBe(trouble);
  });

  test.each([
    [["--lang", "en"], /no room left/],
    [[], /لا متسع/],
  ])("results that could not be printed: %j", (args, sentence) => {
    expect(printTrouble(Object.assign(new Error("full"), { code: "ENOSPC" }), args)).toMatch(sentence);
  });
});

test("cells that could not be read are counted, where they are left empty", async () => {
  writeFileSync(
    at("odd.csv"),
    csv([header, goodService("طلب"), goodService("طلب آخر").map((cell, at) => (at === 1 ? "زرقاء" : cell))]),
  );
  const { out } = await command(["export", at("odd.csv"), "--csv", at("odd-out.csv"), "--lang", "en"]);
  expect(out).toContain("1 cell could not be read and is empty in the file");
  expect(JSON.parse(readFileSync(at("odd-out.schema.json"), "utf8"))).toMatchObject({
    description: expect.stringContaining("1 cell could not be read") as string,
  });
  appendFileSync(at("odd-out.csv"), "x");
  expect((await command(["export", at("odd.csv"), "--csv", at("odd-out.csv")])).code).toBe(2);
  mkdirSync(at("oddRound"));
  writeFileSync(at("oddRound", "odd.csv"), readFileSync(at("odd.csv")));
  await command(["collect", at("oddRound"), "--out", at("oddRound.xlsx")]);
  const round = await command(["export", at("oddRound.xlsx"), "--csv", at("round.csv"), "--lang", "en"]);
  expect(round.out).toMatch(/1 cell is empty in the file.*“?.*Findings/);
});
