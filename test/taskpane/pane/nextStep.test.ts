import type { CheckedSheet } from "../../../src/taskpane/checker/checker";
import { nextStep } from "../../../src/taskpane/pane/nextStep";
import type { CheckedPlace, PaneState } from "../../../src/taskpane/session/paneState";
import { firstState } from "../../../src/taskpane/session/firstState";
import { FakeWorkbook } from "../fakes/fakeWorkbook";

const unchecked: PaneState = {
  ...firstState({ workbook: new FakeWorkbook(), keptPreferences: { read: () => undefined, write: () => undefined } }),
  workbook: { front: { id: "a", name: "A" }, sheets: [] },
};

const nothing = { decisions: 0, cells: 0 };
const clean: CheckedSheet = {
  kind: "inventory",
  description: "",
  verdict: "accepted",
  counts: { error: 0, warning: 0, note: 0 },
  groups: { rule: [], column: [] },
  proposals: [],
  proposalTotals: { certain: nothing, likely: nothing },
  statistics: [],
  reconciliation: [],
  headers: [],
  fields: [],
  asksForMapping: false,
};

/** The state after a check of sheet A, which stands in front. */
function after(checked: Partial<CheckedSheet>, place: Partial<CheckedPlace> = {}): PaneState {
  const sheet = { id: "a", name: "A" };
  const facts = {} as CheckedPlace["facts"];
  const result = { ...clean, ...checked };
  return {
    ...unchecked,
    place: { sheet, facts, untold: [], checked: result, version: 1, isOutdated: false, isMarked: true, ...place },
  };
}

const errors = { error: 3, warning: 0, note: 0 };
const openHeader = { column: 0, text: "x", sureness: "none" } as const;
const seal = { hash: "", catalogue: "", catalogueVersion: "", date: "", services: 1 };

test.each<[string, PaneState, string | undefined]>([
  ["no sheet in front", { ...unchecked, workbook: { sheets: [] } }, undefined],
  ["not checked", unchecked, "check"],
  ["another sheet in front", { ...after({}), workbook: { front: { id: "b", name: "B" }, sheets: [] } }, "checkOther"],
  [
    "our results in front",
    { ...after({}), resultSheets: ["b"], workbook: { front: { id: "b", name: "B" }, sheets: [] } },
    "goBack",
  ],
  ["edited since", after({ counts: errors }, { isOutdated: true }), "checkAgain"],
  ["an empty sheet", after({ kind: "empty" }), "newSheet"],
  ["a sheet of something else", after({ kind: "nothing" }), "newSheet"],
  ["a sheet of something else beside the inventory", after({ kind: "nothing", elsewhere: "B" }), "checkOther"],
  ["the cover of an inventory", after({ kind: "empty", elsewhere: "B" }), "checkOther"],
  ["headers that were not understood", after({ kind: "nothing", asksForMapping: true, headers: [openHeader] }), "map"],
  ["required columns missing, and no header to map", after({ asksForMapping: true, counts: errors }), "firstError"],
  [
    "certain repairs",
    after({ counts: errors, proposalTotals: { certain: { decisions: 1, cells: 2 }, likely: nothing } }),
    "repairCertain",
  ],
  [
    "likely repairs",
    after({ counts: errors, proposalTotals: { certain: nothing, likely: { decisions: 1, cells: 2 } } }),
    "decideLikely",
  ],
  ["errors without a repair", after({ counts: errors }), "firstError"],
  ["no error", after({}), "seal"],
  ["sealed", after({}, { seal: { seal, matches: true } }), "statistics"],
  ["a programme sheet without errors", after({ kind: "programme" }), "report"],
  ["a programme sheet with errors", after({ kind: "programme", counts: errors }), "firstError"],
  ["sealed, and changed since", after({}, { seal: { seal, matches: false } }), "seal"],
  ["a scorecard", after({ kind: "scorecard" }), "scores"],
])("%s", (_, state, kind) => {
  expect(nextStep(state)?.kind).toBe(kind);
});

test("how much there is to do is said: cells of certain repairs, decisions of likely ones", () => {
  const both = { certain: { decisions: 2, cells: 9 }, likely: { decisions: 4, cells: 5 } };
  expect(nextStep(after({ proposalTotals: both }))?.count).toBe(9);
  expect(nextStep(after({ proposalTotals: { ...both, certain: nothing } }))?.count).toBe(4);
});
