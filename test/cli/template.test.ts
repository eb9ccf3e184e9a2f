import { readFileSync, writeFileSync } from "node:fs";
import { builtInFrameworks, readProgramme } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { command, temporaryFolder } from "./commandRun";

const at = temporaryFolder();

test.each(["ar", "en"])("in %s: written once, and an empty one is said to have no services", async (language) => {
  const place = at(`${language}.xlsx`);
  expect((await command(["template", "--out", place, "--lang", language])).code).toBe(0);
  const { code, out } = await command(["check", place, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out).files[0].sheets).toMatchObject([
    { kind: "inventory", services: 0, findings: [{ rule: "noServices", cell: null }] },
  ]);
  expect(JSON.parse(out).files[0].skipped).toContainEqual({ name: expect.any(String), why: "leftBlank" });
});

test("an existing file is left alone, unless it is that very template", async () => {
  const place = at("mine.xlsx");
  await command(["template", "--out", place]);
  expect((await command(["template", "--out", place])).code).toBe(0);
  writeFileSync(place, "the work of a week");
  expect((await command(["template", "--out", place])).code).toBe(2);
  expect(readFileSync(place, "utf8")).toBe("the work of a week");
});

test.each(["ar", "en"])("in %s: the programme sheet, written alone and empty", async (language) => {
  const place = at(`programme.${language}.xlsx`);
  expect((await command(["template", "--programme", "--out", place, "--lang", language])).code).toBe(0);
  const reading = readProgramme(readFileBytes(readFileSync(place)).sheets, builtInFrameworks);
  expect([reading.sheets.length, reading.figures, reading.findings]).toEqual([1, [], []]);
});

test("the functions' reference in both languages", async () => {
  const [arabic, english] = [await command(["functions"]), await command(["functions", "--lang", "en"])];
  for (const { code, out } of [arabic, english]) {
    expect(code).toBe(0);
    expect(out).toContain("JAHIZ.MATURITYLEVEL(score, [language], [policy])");
  }
  expect(arabic.out).not.toBe(english.out);
});
