import { readFileSync, writeFileSync } from "node:fs";
import { collectSubmission, labelIn, serviceCatalogue, type Round } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { roundWorkbook } from "../../src/report/round/roundWorkbook";
import { plainSheets } from "../../scripts/sampleRounds/plainSheets";
import { sampleRound } from "../../scripts/sampleRounds/sampleRound";
import { settings } from "../fixtures/inventories";
import { command, csv, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const sample = sampleRound(2024);
const muscat = at("submission.xlsx");
const json = (place: string) => JSON.parse(readFileSync(place, "utf8")) as Record<string, never>;
const rowsIn = (place: string) =>
  Array.from(readFileBytes(readFileSync(place)).sheets[0]!.grid.rows, (row) => Array.from(row, (cell) => cell ?? null));

beforeAll(async () => {
  const own = sample.find(({ institution }) => institution.name === "محافظة مسقط")!;
  writeFileSync(muscat, await writeWorkbook(own.workbook));
});

test("an inventory: each format with its description beside it, and what lacks is printed", async () => {
  const { code, out, err } = await command([
    "export",
    muscat,
    "--cpsv",
    at("m.jsonld"),
    "--csv",
    at("m.csv"),
    "--lang",
    "en",
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/Institution: .*محافظة مسقط/);
  expect(out).toMatch(/CPSV-AP 3\.2\.0: 66 services of 1 institution/);
  expect(out).toMatch(/dct:description\): 0 of 66, lacking/);
  const written = ["m.jsonld", "m.properties.csv", "m.catalogue.json", "m.csv", "m.schema.json"];
  for (const name of written) expect(err).toContain(at(name));
  expect(
    (json(at("m.jsonld"))["@graph"] as unknown as { "@type": string }[]).filter(
      (node) => node["@type"] === "cpsv:PublicService",
    ),
  ).toHaveLength(66);
  expect(rowsIn(at("m.csv"))).toHaveLength(67);
  expect(json(at("m.schema.json"))).toMatchObject({ path: "m.csv", profile: "tabular-data-resource" });
  expect(rowsIn(at("m.properties.csv"))[0]).toContain("Property");
});

test("a round's workbook: every service of every institution", async () => {
  const submissions = sample.slice(0, 8).map(({ file, workbook }) => {
    const submission = collectSubmission(
      { path: file, collected: "2024-12-01", seal: "none" },
      plainSheets(workbook),
      settings,
    );
    if (!submission) throw new Error(`${file} is no submission`);
    return submission;
  });
  const round: Round = {
    period: "2024",
    institutions: submissions.map(({ institution }) => institution),
    services: submissions.flatMap(({ services }) => services),
    findings: [],
    unread: [],
  };
  writeFileSync(at("round.xlsx"), await writeWorkbook(roundWorkbook(round, "ar").workbook));
  expect((await command(["export", at("round.xlsx"), "--csv", at("round.csv")])).code).toBe(0);
  const [header, ...rows] = rowsIn(at("round.csv"));
  expect(rows).toHaveLength(round.services.length);
  const year = header!.indexOf(labelIn(serviceCatalogue.fields.find(({ id }) => id === "simplified")!.labels, "ar"));
  const simplified = round.services.filter(({ values }) => values.simplified === 2024).length;
  expect(simplified).toBeGreaterThan(0);
  expect(rows.filter((row) => row[year] === 2024)).toHaveLength(simplified);
  const { title } = json(at("round.schema.json")) as unknown as { title: string };
  expect(title).toContain("2024");
});

test("a round with a broken cell is not exported in part: the cell is named", async () => {
  const submission = collectSubmission(
    { path: sample[0]!.file, collected: "2024-12-01", seal: "none" },
    plainSheets(sample[0]!.workbook),
    settings,
  )!;
  const { institution, services } = submission;
  const round: Round = { period: null, institutions: [institution], services, findings: [], unread: [] };
  const { workbook, place } = roundWorkbook(round, "en");
  const broken = workbook.sheets.map((sheet) =>
    sheet.name !== place.services.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index + 1 === place.services.firstRow
              ? {
                  ...row,
                  cells: row.cells.map((cell, at) => (at === place.services.columns.channel ? "nowhere" : cell)),
                }
              : row,
          ),
        },
  );
  writeFileSync(at("broken.xlsx"), await writeWorkbook({ ...workbook, sheets: broken }));
  const { code, err } = await command(["export", at("broken.xlsx"), "--csv", at("x.csv"), "--lang", "en"]);
  expect(code).toBe(2);
  expect(err).toMatch(/until this is put right/);
  expect(err).toMatch(/nowhere/);
});

test("the catalogue that is written reads a sheet with its columns, and the properties are then given", async () => {
  await command(["export", muscat, "--cpsv", at("first.jsonld")]);
  const catalogue = at("first.catalogue.json");
  expect((await command(["template", "--catalogue", catalogue, "--out", at("empty.xlsx")])).code).toBe(0);
  const [cover, services] = readFileBytes(readFileSync(at("empty.xlsx"))).sheets;
  expect(cover).toBeDefined();
  const header = Array.from(services!.grid.rows[0]!, String);
  expect(header).toEqual(expect.arrayContaining(["معرّف الخدمة", "وصف الخدمة"]));
  const values: Record<string, string> = {
    "الاسم العربي": "إصدار رخصة بناء",
    "معرّف الخدمة": "MM-1",
    "وصف الخدمة": "رخصة لمن يبني.",
  };
  writeFileSync(at("filled.csv"), csv([header, header.map((title) => values[title] ?? null)]));
  const { code, out } = await command([
    "export",
    at("filled.csv"),
    "--catalogue",
    catalogue,
    "--cpsv",
    at("given.jsonld"),
    "--lang",
    "en",
  ]);
  expect(code).toBe(0);
  expect(out).not.toMatch(/dct:description|does not conform|Identifier of the service/);
  expect(JSON.stringify(json(at("given.jsonld")))).toContain('"dct:identifier":"MM-1"');
});

test("a name that comes from the file is said to", async () => {
  const header = serviceCatalogue.fields.map(({ labels }) => labels.ar!);
  writeFileSync(at("هيئة البيئة.csv"), csv([header, ["إصدار تصريح", ...header.slice(1).map(() => null)]]));
  const { out } = await command(["export", at("هيئة البيئة.csv"), "--csv", at("named.csv"), "--lang", "en"]);
  expect(out).toMatch(/after the file's name/);
});

test.each([
  ["nothing asked", () => ["export", muscat], /--cpsv FILE/],
  ["no such file", () => ["export", at("none.xlsx"), "--csv", at("x.csv")], /none\.xlsx/],
  ["over the input", () => ["export", muscat, "--csv", muscat], /never|chosen|another name/i],
  ["one place for two", () => ["export", muscat, "--csv", at("x.csv"), "--cpsv", at("x.csv")], /both be written/],
  ["no services", () => ["export", "package.json", "--csv", at("x.csv")], /no services to export/],
  ["no folder", () => ["export", muscat, "--csv", at("none", "x.csv")], /folder/],
])("%s: refused with exit code 2, nothing written", async (_, args, sentence) => {
  const { code, err } = await command([...args(), "--lang", "en"]);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(() => readFileSync(at("x.csv"))).toThrow();
});
