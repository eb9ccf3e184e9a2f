import { sampleRound } from "../../../scripts/sampleRounds/sampleRound";
import type {
  Choices,
  CollectedFile,
  CollectedSubmissionFile,
  Collector,
  SubmissionFile,
} from "../../../src/taskpane/collector/collector";
import { createCollector } from "../../../src/taskpane/collector/createCollector";
import { sheetsOfDescribed } from "../fakes/sheetsOfDescribed";

const choices: Choices = { language: "en", policy: "published" };
const today = "2024-12-01";
const template = "inventory.xlsx";
const [one, two, three] = sampleRound(2024).map(({ workbook }) => sheetsOfDescribed(workbook));

/** What stands in the files: the first sheet of a sample is its cover. */
const contents = {
  one: one!.slice(1),
  two: two!.slice(1),
  covered: three!,
  coveredAnew: three!.slice(0, 2),
  otherCovered: two!,
};
type Content = keyof typeof contents;

/** A file whose bytes are the name of its content. */
function file(content: Content, name = template): SubmissionFile {
  const bytes = Uint8Array.from(Buffer.from(content, "utf8"));
  return { name, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

const collector = () =>
  createCollector((bytes) => ({ sheets: contents[Buffer.from(bytes).toString("utf8") as Content] }));

async function chosen(made: Collector, files: readonly Content[]): Promise<readonly CollectedSubmissionFile[]> {
  let shown: readonly CollectedFile[] = [];
  for (const each of files) shown = await made.collect(file(each), today, choices);
  return submissions(shown);
}

const submissions = (files: readonly CollectedFile[]) =>
  files.filter((each): each is CollectedSubmissionFile => each.kind === "submission");

const said = (name: string) => ({ name, isService: true, isGovernorate: false });

/** Corrects a file, and writes the round that comes of it. */
async function written(made: Collector, corrections: readonly [number, string][]): Promise<void> {
  for (const [id, name] of corrections) await made.correct(id, said(name), choices);
  await made.plan("2024", choices);
  const { sheets } = await made.sheets();
  await made.written(
    sheets.map(({ name }) => name),
    choices,
  );
}

describe("files of one name", () => {
  test("without a cover are each on their own, and say that they are not alone", async () => {
    const files = await chosen(collector(), ["one", "two"]);
    expect(files.map(({ file: name, namesakes, isNewer }) => [name, namesakes, isNewer])).toEqual([
      [template, 1, false],
      [template, 1, false],
    ]);
    expect(files[0]!.services).not.toBe(files[1]!.services);
  });

  test("a correction stays with the content that it was made for", async () => {
    const made = collector();
    const [first] = await chosen(made, ["one"]);
    await made.correct(first!.id, said("Ministry A"), choices);
    const both = await chosen(made, ["two"]);
    expect(both.map(({ name, source }) => [name, source])).toEqual([
      ["Ministry A", "analyst"],
      ["inventory", "fileName"],
    ]);
    const again = await chosen(made, ["one"]);
    expect(again.map(({ id, name }) => [id, name])).toEqual(both.map(({ id, name }) => [id, name]));
  });

  test("a newer one of the institution on the cover takes the older one's place, and says so", async () => {
    const made = collector();
    const [older, other] = await chosen(made, ["covered", "otherCovered"]);
    await made.correct(older!.id, said("Ministry A"), choices);
    const files = await chosen(made, ["coveredAnew"]);
    expect(files.map(({ id, isNewer, source }) => [id, isNewer, source])).toEqual([
      [older!.id, true, "cover"],
      [other!.id, false, "cover"],
    ]);
  });

  test("two that the round has are both kept in it, and a third is nobody's", async () => {
    const made = collector();
    const [first, second] = await chosen(made, ["one", "two"]);
    await written(made, [
      [first!.id, "Ministry A"],
      [second!.id, "Ministry B"],
    ]);
    const [third] = await chosen(made, ["two"]);
    expect([third!.name, third!.source, third!.isKnown]).toEqual(["inventory", "fileName", false]);
  });

  test("what only the round's file of this name tells is shown as that, and corrected it is another institution's", async () => {
    const made = collector();
    const [first] = await chosen(made, ["one"]);
    await written(made, [[first!.id, "Ministry A"]]);
    const [second] = await chosen(made, ["two"]);
    expect([second!.name, second!.source, second!.isKnown]).toEqual(["Ministry A", "namesake", true]);
  });
});

test("a name corrected to an institution that the round has updates its row", async () => {
  const made = collector();
  const [first, second] = await chosen(made, ["one", "two"]);
  await written(made, [
    [first!.id, "محافظة مسقط"],
    [second!.id, "Ministry B"],
  ]);
  const [again] = submissions(await made.collect(file("two", "return.xlsx"), today, choices));
  const [corrected] = submissions(await made.correct(again!.id, said("محافظه مسقط"), choices));
  expect(corrected!.isKnown).toBe(true);
  const plan = await made.plan("2024", choices);
  expect(plan.institutions).toBe(2);
});
