import { readFileSync, writeFileSync } from "node:fs";
import { builtInFrameworks, checkFramework, readUserCatalogue, serviceCatalogue } from "../../src/core";
import { command, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const json = (place: string): unknown => JSON.parse(readFileSync(place, "utf8"));

test.each(["ar", "en"])("in %s: what is written is the built-in, and is taken as one's own", async (lang) => {
  const [catalogue, framework] = [at(`catalogue.${lang}.json`), at(`framework.${lang}.json`)];
  const { code, err } = await command(["settings", "--catalogue", catalogue, "--framework", framework, "--lang", lang]);
  expect(code).toBe(0);
  for (const place of [catalogue, framework]) expect(err).toContain(place);
  expect(readUserCatalogue(json(catalogue))).toEqual({ catalogue: serviceCatalogue });
  expect(checkFramework(json(framework))).toEqual({ frameworks: builtInFrameworks });
  const template = ["template", "--out", at(`${lang}.xlsx`), "--catalogue", catalogue, "--framework", framework];
  expect((await command(template)).code).toBe(0);
});

test("one alone; again over itself, and never over what somebody has changed", async () => {
  const framework = at("own.json");
  const write = () => command(["settings", "--framework", framework, "--lang", "en"]);
  expect((await write()).code).toBe(0);
  expect((await write()).code).toBe(0);
  writeFileSync(framework, "my weights");
  const { code, err } = await write();
  expect([code, readFileSync(framework, "utf8")]).toEqual([2, "my weights"]);
  expect(err).toContain("may hold someone's work");
});

test.each([
  ["en", /line 3, or just before it\. Look at the commas.*\(.+\)\n$/],
  ["ar", /السطر .3. أو قبله مباشرة\. راجع هناك الفواصل.*\(.+\)\n$/],
])("what is no JSON is told with its line, in one line: %s", async (lang, sentence) => {
  writeFileSync(at("comma.json"), '{\n "format": "jahiz-framework/1",\n}');
  const { code, err } = await command(["check", at(), "--framework", at("comma.json"), "--lang", lang]);
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
});

test.each([
  [["--lang", "en"], "--catalogue FILE, --framework FILE, or both"],
  [["--catalogue", at("same.json"), "--framework", at("same.json"), "--lang", "en"], "same.json"],
  [["--catalogue", at("nowhere/x.json"), "--lang", "en"], "does not exist"],
])("wrong usage: %j", async (options, said) => {
  const { code, err } = await command(["settings", ...options]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
