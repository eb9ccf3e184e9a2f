import { writeFileSync } from "node:fs";
import { builtInFrameworks } from "../../src/core";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { goodService, header } from "../fixtures/inventories";
import { command, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const framework = ["--framework", at("framework.json")];
const inEnglish = ["--lang", "en"];

/** The built-in stages, but that organisation has 30 points and not 25. */
const { stages } = builtInFrameworks;
const own = stages.stages.map((stage) => ({
  ...stage,
  components: stage.components.map((part) => (part.id === "organisation" ? { ...part, maximum: 30 } : part)),
}));

beforeAll(async () => {
  writeFileSync(
    at("framework.json"),
    JSON.stringify({ format: "jahiz-framework/1", stages: { ...stages, stages: own } }),
  );
  const points = own.flatMap((stage) => stage.components.map(({ label, maximum }) => [label.ar, maximum, maximum]));
  const columns = header.map(() => ({ width: 20 }));
  const sheets = [
    { name: "الخدمات", rows: [header, goodService("طلب وثيقة")] },
    { name: "المراحل", rows: [["المكون", "النقاط", "الدرجة القصوى"], ...points] },
  ].map(({ name, rows }) => ({
    name,
    columns,
    rows: rows.map((cells) => ({ cells, style: "body" as const })),
  }));
  writeFileSync(at("هيئة البيئة.xlsx"), await writeWorkbook({ rightToLeft: true, sheets }));
  await command(["collect", at("هيئة البيئة.xlsx"), "--period", "2024", "--out", at("round.xlsx"), ...framework]);
});

test.each([
  { words: ["report", at("round.xlsx"), "--html", at("report.html")] },
  { words: ["export", at("round.xlsx"), "--csv", at("services.csv")] },
  { words: ["collect", at("هيئة البيئة.xlsx"), "--out", at("round.xlsx")] },
])("a round collected by one's own framework is read by it, and by no other: $words.0", async ({ words }) => {
  const without = await command([...words, ...inEnglish]);
  expect(without.code).toBe(2);
  expect(without.err).toMatch(/التنظيم وإدارة التحول.*holds .*30/);
  expect(without.err).toMatch(/own, give the same with --catalogue and --framework\.$/m);
  const { code, err } = await command([...words, ...framework, ...inEnglish]);
  expect([code, err]).toEqual([0, expect.stringContaining("Written")]);
});
