import { sampleRound } from "../../../scripts/sampleRounds/sampleRound";
import { builtInFrameworks, figureDefinition } from "../../../src/core";
import { programmeTemplate } from "../../../src/report/template/programmeTemplate";
import type { Choices } from "../../../src/taskpane/collector/collector";
import { createCollector } from "../../../src/taskpane/collector/createCollector";
import { sheetsOfDescribed } from "../fakes/sheetsOfDescribed";

const choices: Choices = { language: "en", policy: "published" };
const today = "2024-12-01";
const [sample] = sampleRound(2024);

/** The charts of the pane's report that show the target of the stages, by what they show. */
async function targetsInReport(rows?: Parameters<typeof programmeTemplate>[2]): Promise<readonly string[]> {
  const made = createCollector(() => ({ sheets: sheetsOfDescribed(sample!.workbook) }));
  await made.collect({ name: "a.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) }, today, choices);
  await made.plan("2024", choices);
  const { sheets } = await made.sheets();
  await made.written(
    sheets.map(({ name }) => name),
    choices,
  );
  if (rows) {
    const [sheet] = sheetsOfDescribed(programmeTemplate(builtInFrameworks, "en", rows));
    const { grid } = sheet!;
    await made.takeProgramme("Programme", { rowNumbers: Array.from(grid.rowNumbers), rows: grid.rows }, choices);
  }
  const charts = (await made.reportSheets(today, choices)).flatMap((each) => each.charts ?? []);
  return charts.filter(({ series }) => series.some(({ name }) => name === "Target")).map(({ title }) => title);
}

test("the report of the pane draws the targets of the stages that stand on the programme sheet", async () => {
  const target = { figure: figureDefinition("stages.target"), cells: { detail: "Presence", target: 80 } };
  expect(await targetsInReport([target])).toHaveLength(1);
});

test("and none where no programme sheet states them", async () => {
  expect(await targetsInReport()).toEqual([]);
});
