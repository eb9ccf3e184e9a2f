import { sampleRound } from "../../../scripts/sampleRounds/sampleRound";
import { paneCollectMessages } from "../../../src/messages/paneCollectMessages";
import type { Choices, Collector, SubmissionFile } from "../../../src/taskpane/collector/collector";
import { createCollector } from "../../../src/taskpane/collector/createCollector";
import { sheetsOfDescribed } from "../fakes/sheetsOfDescribed";

const samples = { now: sampleRound(2024).slice(0, 2), earlier: sampleRound(2023).slice(0, 1) };
const today = "2024-12-01";

/** A file whose bytes are its name, behind the round that it is of. */
function file(of: keyof typeof samples, name: string): SubmissionFile {
  const bytes = Uint8Array.from(Buffer.from(`${of} ${name}`, "utf8"));
  return { name, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

/** A collector over a workbook that holds the round of 2024. */
async function withRound(choices: Choices): Promise<Collector> {
  const collector = createCollector((bytes) => {
    const [of, ...name] = Buffer.from(bytes).toString("utf8").split(" ");
    const sample = samples[of as keyof typeof samples].find((each) => each.file === name.join(" "))!;
    return { sheets: sheetsOfDescribed(sample.workbook) };
  });
  for (const sample of samples.now) await collector.collect(file("now", sample.file), today, choices);
  await collector.plan("", choices);
  const { sheets } = await collector.sheets();
  await collector.written(
    sheets.map(({ name }) => name),
    choices,
  );
  const [other] = samples.earlier;
  await collector.collect(file("earlier", other!.file), today, choices);
  return collector;
}

describe.each(["ar", "en"] as const)("a file of another period than the round that stands, in %s", (language) => {
  const choices: Choices = { language, policy: "published" };

  test("is left out by name, and the round stays as it is", async () => {
    const plan = await (await withRound(choices)).plan("", choices);
    expect(plan.leftOut).toEqual([expect.stringMatching(/2023.*2024/)]);
    expect([plan.period, plan.periods, plan.institutions]).toEqual(["2024", [], 2]);
  });

  test("is taken as of the period that is entered, and that is shown", async () => {
    const plan = await (await withRound(choices)).plan("2024", choices);
    expect([plan.leftOut, plan.period, plan.periods]).toEqual([[], "2024", []]);
    expect(plan.corrections).toContainEqual(expect.stringMatching(/2024.*2023/));
  });

  test("a period that is entered relabels nobody else, and what the round mixes is shown", async () => {
    const collector = await withRound(choices);
    const plan = await collector.plan("2023", choices);
    expect([plan.period, [...plan.periods].sort()]).toEqual([null, ["2023", "2024"]]);
    expect(paneCollectMessages(language).plan.periodsDiffer(plan.periods)).toMatch(/2023.*2024|2024.*2023/);
    const { sheets } = await collector.sheets();
    await collector.written(
      sheets.map(({ name }) => name),
      choices,
    );
    expect((await collector.compare(choices)).remarks[0]).toMatch(/2023.*2024|2024.*2023/);
  });
});
