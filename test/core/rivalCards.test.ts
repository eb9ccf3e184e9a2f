import {
  assessWorkbook,
  collectSubmission,
  readCover,
  withRivalCards,
  type CellValue,
  type Sheet,
} from "../../src/core";
import { settings, sheetOf } from "../fixtures/inventories";

type Rows = readonly (readonly CellValue[])[];

const named = (name: string, rows: Rows): Sheet => ({ ...sheetOf(rows), name });
const axes = settings.frameworks.performance.perspectives.flatMap(({ axes: own }) => own.map(({ label }) => label.ar));
const card = (name: string, score: number) => named(name, [["المحور", "الدرجة"], ...axes.map((axis) => [axis, score])]);
const cover = (period: string) =>
  named("الغلاف", [
    ["المؤسسة", "وزارة الصحة"],
    ["فترة البيانات", period],
  ]);

function checked(sheets: readonly Sheet[]) {
  const { assessments } = assessWorkbook(sheets, settings)!;
  return withRivalCards(assessments, readCover(sheets)?.period ?? null).map(({ sheet, verdict, findings }) => ({
    sheet,
    verdict,
    found: findings.map((finding) => ("kind" in finding ? `${finding.kind} ${finding.severity}` : finding.rule)),
  }));
}

/** The verdict that collecting the same workbook gives. */
function collected(sheets: readonly Sheet[]): string | undefined {
  return collectSubmission({ path: "أ.xlsx", collected: "2024-12-31", seal: "none" }, sheets, settings)?.institution
    .verdict;
}

test.each<[string, readonly Sheet[], string, string, string]>([
  ["different, no cover", [], "rejected", "severalScorecards error", "severalScorecards error"],
  [
    "different, the cover's period is neither's",
    [cover("2022")],
    "rejected",
    "severalScorecards error",
    "severalScorecards error",
  ],
  ["the cover's period is the second's", [cover("النصف الثاني ٢٠٢٤")], "accepted", "otherPeriodCard note", ""],
  ["the cover's period is the first's", [cover("2023")], "accepted", "", "otherPeriodCard note"],
])("two cards, %s: check and collect say %3$s", (_, covers, verdict, first, second) => {
  const sheets = [...covers, card("2023", 70), card("2024", 90)];
  const cards = checked(sheets);
  expect(cards.map(({ verdict: each }) => each)).toEqual([verdict, verdict]);
  expect(cards.map(({ found }) => found.join())).toEqual([first, second]);
  expect(collected(sheets)).toBe(verdict);
});

test("two cards that say the same are a warning to both", () => {
  const sheets = [card("2023", 70), card("نسخة", 70)];
  expect(checked(sheets).map(({ verdict, found }) => [verdict, ...found])).toEqual([
    ["accepted", "severalScorecards warning"],
    ["accepted", "severalScorecards warning"],
  ]);
  expect(collected(sheets)).toBe("accepted");
});

test("one card, and a card of each framework, have nothing to be said", () => {
  const stages = settings.frameworks.stages.stages.flatMap(({ components }) =>
    components.map(({ label }): readonly CellValue[] => [label.ar, 10]),
  );
  expect(checked([card("2023", 70)])[0]?.found).toEqual([]);
  const both = [card("2023", 70), named("2024", [["المكون", "النقاط"], ...stages])];
  expect(checked(both).map(({ found }) => found)).toEqual([[], []]);
});
