import { builtInFrameworks, serviceCatalogue, type CellValue } from "../../../src/core";
import { checkerMessages } from "../../../src/messages/checkerMessages";
import { templateSheet, type TemplateKind } from "../../../src/report/template/templateSheet";
import { scoreActions } from "../../../src/taskpane/session/actions/scoreActions";
import { PaneFailure } from "../../../src/taskpane/session/failure";
import { HostFailure } from "../../../src/host/sheet";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook } from "../fakes/fakeWorkbook";
import { trimmed } from "../checker/checking";
import { openFake, type FakePane } from "../fakes/openFake";

/** The rows of an empty scorecard, every part of it given `points`; parts whose name is in `without` stay blank. */
function scorecard(kind: TemplateKind, points: number, without: readonly string[] = []): CellValue[][] {
  const [sheet] = templateSheet(kind, serviceCatalogue, builtInFrameworks, "en").sheets;
  return (sheet?.rows ?? []).map(({ style, cells }) => {
    const values = cells.map((cell) => (typeof cell === "object" ? (cell?.result ?? null) : cell));
    const isPart = style === "entry" && typeof values[2] === "number" && !without.includes(String(values[0]));
    return isPart ? [values[0] ?? null, points, ...values.slice(2)] : values;
  });
}

/** A session with the actions that are loaded with the Scores tab. */
async function opened(...given: Parameters<typeof openFake>) {
  const pane: FakePane = await openFake(...given);
  return { ...pane, actions: { ...pane.actions, ...pane.session.bind(scoreActions) } };
}

async function paneWith(kind: TemplateKind, points: number, without?: readonly string[]) {
  const workbook = new FakeWorkbook();
  workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية")]);
  const card = workbook.sheet("card", scorecard(kind, points, without));
  const pane = await opened(workbook);
  return { workbook, card, ...pane };
}

test("the scorecard is found among the visible sheets, beside the checked inventory", async () => {
  const { workbook, actions, state } = await paneWith("stages", 5);
  workbook.sheet("hidden", scorecard("stages", 5));
  Object.assign(workbook.sheets[2]!, { visibility: "hidden" });
  workbook.sheet(
    "long",
    Array.from({ length: 5_100 }, () => ["x"]),
  );
  await actions.check();
  const { place } = state();
  await actions.findScorecards();
  expect(state().scores.found?.map(({ name }) => name)).toEqual(["card"]);
  expect(state().scores.card?.checked.scores?.kind).toBe("stages");
  expect(state().place).toBe(place);
  expect(state().failure).toBeUndefined();
  await actions.copyList();
  expect(state().notice).toEqual({ kind: "copied" });
});

test("without a scorecard, none is shown", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("x", [["y"]]);
  const { actions, state } = await opened(workbook);
  await actions.findScorecards();
  expect(state().scores).toMatchObject({ found: [], average: {}, target: {} });
  expect(state().scores.card).toBeUndefined();
});

test("the policy and the kind of institution are kept with the workbook and change the scores at once", async () => {
  const { workbook, actions, state } = await paneWith("performance", 30);
  await actions.findScorecards();
  const sentences = () => state().scores.card?.checked.scores?.block.sentences.join("\n") ?? "";
  const published = sentences();
  const reads = workbook.called("read").length;
  await actions.setScoring({ policy: "contiguous" });
  expect(sentences()).not.toBe(published);
  expect(workbook.settings["jahiz.scoring"]).toEqual({ policy: "contiguous" });
  expect(workbook.called("read")).toHaveLength(reads);
  const later = await opened(workbook);
  expect(later.state().scoring.policy).toBe("contiguous");
});

describe("the kind of institution", () => {
  const coverRows = (kind: CellValue): CellValue[][] => [
    ["Institution", "Ministry of Labour"],
    ["Kind of institution", kind],
  ];
  /** A performance card beside a cover that says the kind, the card checked in both places of the pane. */
  async function paneWithCover(kind: CellValue) {
    const pane = await paneWith("performance", 80);
    const cover = pane.workbook.sheet("Cover", coverRows(kind));
    await pane.actions.findScorecards();
    await pane.actions.check(pane.card.id);
    return { ...pane, cover };
  }
  type Opened = Awaited<ReturnType<typeof paneWithCover>>;
  const told = ({ state }: Opened) => state().scores.card?.checked.scores?.institution ?? "";
  /** Perspectives of the card, as the checker scores them in the Scores tab and in the Check tab. */
  const perspectives = ({ state }: Opened) =>
    [state().scores.card, state().place].map(
      (each) => each?.checked.scores?.block.lines.filter(({ isGroup }) => isGroup).length,
    );
  const { institution: texts } = checkerMessages("en");

  test.each<[CellValue, number, string]>([
    ["Without services", 2, texts.fromCover("nonService", "Cover")],
    ["غير خدمية", 2, texts.fromCover("nonService", "Cover")],
    ["With services", 3, texts.fromCover("service", "Cover")],
    ["perhaps", 3, texts.leftOpen("Cover")],
    [null, 3, texts.leftOpen("Cover")],
  ])("is the cover's, as the command line has it: %s", async (kind, count, sentence) => {
    const pane = await paneWithCover(kind);
    expect(perspectives(pane)).toEqual([count, count]);
    expect(told(pane)).toBe(sentence);
  });

  test("is one with services where no visible sheet is a cover", async () => {
    const pane = await paneWith("performance", 80);
    Object.assign(pane.workbook.sheet("Cover", coverRows("Without services")), { visibility: "hidden" });
    await pane.actions.findScorecards();
    expect(pane.state().scores.card?.checked.scores?.institution).toBe(texts.unsaid);
  });

  test("is what the user chooses, kept with the workbook, and the pane says that the cover differs", async () => {
    const pane = await paneWithCover("Without services");
    await pane.actions.setScoring({ institution: "service" });
    expect(perspectives(pane)).toEqual([3, 3]);
    expect(told(pane)).toBe(texts.chosenAgainst("service", "Cover"));
    expect(pane.workbook.settings["jahiz.scoring"]).toEqual({ policy: "published", institution: "service" });
    await pane.actions.setScoring({ institution: undefined });
    expect(perspectives(pane)).toEqual([2, 2]);
    expect(told(pane)).toBe(texts.fromCover("nonService", "Cover"));
  });

  test("is chosen where an older version kept one without services", async () => {
    const workbook = new FakeWorkbook();
    workbook.sheet("x", []);
    workbook.settings = { "jahiz.scoring": { policy: "published", isServiceInstitution: false } };
    expect((await opened(workbook)).state().scoring).toEqual({ policy: "published", institution: "nonService" });
  });

  test("an edited cover outdates what hangs on it, and only that", async () => {
    const pane = await paneWithCover("Without services");
    await pane.actions.setPreferences({ rechecks: false });
    pane.workbook.type(pane.cover, 2, 1, "With services");
    expect([pane.state().scores.card?.isOutdated, pane.state().place?.isOutdated]).toEqual([true, true]);
    await pane.actions.check(pane.workbook.sheets[0]?.id);
    pane.workbook.type(pane.cover, 2, 1, "Without services");
    expect(pane.state().place?.isOutdated).toBe(false);
  });

  test("costs a sheet of another kind no look at the others", async () => {
    const { workbook, actions } = await paneWith("stages", 5);
    workbook.sheet("Cover", coverRows("Without services"));
    await actions.check();
    await actions.findScorecards();
    expect(workbook.called("readCells")).toEqual([]);
  });
});

test("what is missing is said, with the interval", async () => {
  const without = builtInFrameworks.performance.perspectives[0]?.axes[0]?.label.en ?? "";
  const { actions, state } = await paneWith("performance", 80, [without]);
  await actions.findScorecards();
  expect(state().scores.card?.checked.scores?.open.join()).toContain(without);
});

test.each(["formulas", "values"] as const)(
  "scores are written in place as %s, with a chart, in one write",
  async (as) => {
    const { workbook, card, actions, state } = await paneWith("stages", 5);
    await actions.findScorecards();
    await actions.saveStageScores({ [builtInFrameworks.stages.stages[0]?.id ?? ""]: 40 }, {});
    workbook.log.length = 0;
    await actions.writeScores({ as, withChart: true });
    const written = workbook.edits.filter(({ cells }) => cells);
    expect(written).toHaveLength(1);
    expect(written[0]?.sheet).toBe(card.id);
    expect(written[0]?.charts).toHaveLength(1);
    const formulas = written[0]?.cells?.filter(({ value }) => typeof value === "object" && value !== null) ?? [];
    expect(formulas.length > 0).toBe(as === "formulas");
    expect(state().notice).toMatchObject({ kind: "scoresWritten", charts: 1 });
  },
);

test("what stands in the way is not written over before the user agrees", async () => {
  const { workbook, card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  await actions.writeScores({ as: "values", withChart: false });
  const written = workbook.edits.find(({ cells }) => cells)?.cells?.find(({ value }) => typeof value === "number");
  (card.rows[(written?.row ?? 0) - 1] ?? [])[written?.column ?? 0] = "mine";
  const before = structuredClone(card.rows);
  workbook.log.length = 0;
  await actions.showScorecard(card);
  await actions.writeScores({ as: "values", withChart: false });
  expect(state().scores.waiting?.edit.occupied.length).toBeGreaterThan(0);
  expect(workbook.edits).toEqual([]);
  actions.forgetWaitingScores();
  await actions.agreeToWriteScores();
  expect(card.rows).toEqual(before);
  await actions.writeScores({ as: "values", withChart: false });
  await actions.agreeToWriteScores();
  expect(workbook.edits.filter(({ cells }) => cells)).toHaveLength(1);
  expect(state().scores.waiting).toBeUndefined();
});

describe.each(["formulas", "values"] as const)("scores written as %s", (as) => {
  test("are taken back: every cell is as before and the chart is gone", async () => {
    const { workbook, card, actions, state } = await paneWith("stages", 5);
    await actions.findScorecards();
    const before = structuredClone(card.rows);
    await actions.writeScores({ as, withChart: true });
    expect(card.rows).not.toEqual(before);
    expect(card.charts).toHaveLength(1);
    const [writing] = state().scores.writings;
    expect(writing).toMatchObject({ sheet: card.id, sheetName: "card", when: "2026-03-01T10:00:00.000Z" });
    // The pane may be closed meanwhile.
    const later = await opened(workbook);
    await later.actions.takeBackScores(writing?.id ?? "");
    expect(trimmed(card.rows)).toEqual(trimmed(before));
    expect(card.charts).toEqual([]);
    expect(later.state().notice).toMatchObject({ kind: "takenBack", cells: writing?.cells.length, leftCount: 0 });
    expect(later.state().scores.writings).toEqual([]);
    expect(workbook.settings["jahiz.scoreWritings"]).toBeUndefined();
  });

  test("and a cell changed since is left alone, named, and stays in the journal", async () => {
    const { card, actions, state } = await paneWith("stages", 5);
    await actions.findScorecards();
    await actions.writeScores({ as, withChart: false });
    const [writing] = state().scores.writings;
    const touched = writing?.cells.find(({ to }) => typeof to !== "string");
    (card.rows[(touched?.row ?? 0) - 1] ?? [])[touched?.column ?? 0] = "mine";
    await actions.takeBackScores(writing?.id ?? "");
    expect(card.rows[(touched?.row ?? 0) - 1]?.[touched?.column ?? 0]).toBe("mine");
    const { notice } = state();
    expect(notice).toMatchObject({ kind: "takenBack", cells: (writing?.cells.length ?? 0) - 1, leftCount: 1 });
    expect(notice && "left" in notice ? notice.left : []).toHaveLength(1);
    expect(state().scores.writings.map(({ cells }) => cells.length)).toEqual([1]);
  });
});

test("scores written twice are taken back one after the other; the chart goes with the first", async () => {
  const { card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  const before = structuredClone(card.rows);
  await actions.writeScores({ as: "values", withChart: true });
  const between = structuredClone(card.rows);
  await actions.writeScores({ as: "formulas", withChart: true });
  expect(state().scores.writings).toHaveLength(2);
  await actions.takeBackScores(state().scores.writings[1]?.id ?? "");
  expect(card.rows).toEqual(between);
  expect(card.charts).toHaveLength(1);
  await actions.takeBackScores(state().scores.writings[0]?.id ?? "");
  expect(trimmed(card.rows)).toEqual(trimmed(before));
  expect(card.charts).toEqual([]);
});

test("scores whose write came through although it failed are taken back with those of the second try", async () => {
  const { workbook, card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  const before = structuredClone(card.rows);
  const write = workbook.write.bind(workbook);
  workbook.write = async (edit) => {
    await write(edit);
    throw new HostFailure({ kind: "noAnswer", seconds: 60 });
  };
  await actions.writeScores({ as: "values", withChart: true });
  expect(state().failure).toMatchObject({ during: "writeScores" });
  workbook.write = write;
  state().failure?.again();
  await actions.lookAgain();
  expect(state().scores.writings).toHaveLength(2);
  for (const { id } of [...state().scores.writings].reverse()) await actions.takeBackScores(id);
  expect(trimmed(card.rows)).toEqual(trimmed(before));
  expect(state().scores.writings).toEqual([]);
});

test.each(["values", "formulas"] as const)(
  "scores written twice are taken back, the older first: then the newer brings what stood there at the beginning",
  async (second) => {
    const { card, actions, state } = await paneWith("stages", 5);
    await actions.findScorecards();
    const before = structuredClone(card.rows);
    await actions.writeScores({ as: "values", withChart: true });
    await actions.writeScores({ as: second, withChart: true });
    const after = structuredClone(card.rows);
    const count = state().scores.writings[0]!.cells.length;
    await actions.takeBackScores(state().scores.writings[0]!.id);
    expect(card.rows).toEqual(after);
    expect(state().notice).toMatchObject({ kind: "takenBack", cells: 0, leftCount: count });
    expect(state().scores.writings).toHaveLength(1);
    await actions.takeBackScores(state().scores.writings[0]!.id);
    expect(trimmed(card.rows)).toEqual(trimmed(before));
    expect(state().notice).toMatchObject({ kind: "takenBack", leftCount: 0 });
    expect(state().scores.writings).toEqual([]);
    expect(card.charts).toEqual([]);
  },
);

test("a card that is edited after it was read is shown as outdated until it is read again", async () => {
  const { workbook, card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  expect(state().scores.card?.isOutdated).toBe(false);
  workbook.type(card, 2, 1, 7);
  expect(state().scores.card?.isOutdated).toBe(true);
  await actions.showScorecard(card);
  expect(state().scores.card?.isOutdated).toBe(false);
});

test("scores on a sheet that was deleted are named and stay", async () => {
  const { workbook, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  await actions.writeScores({ as: "values", withChart: false });
  workbook.sheets.pop();
  await actions.takeBackScores(state().scores.writings[0]?.id ?? "");
  expect(state().notice).toMatchObject({ kind: "takenBack", cells: 0 });
  expect(state().scores.writings).toHaveLength(1);
});

test("a formula of the user's own that gives a number is not written over before they agree", async () => {
  const { workbook, card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  await actions.writeScores({ as: "values", withChart: false });
  const touched = state().scores.writings[0]?.cells.find(({ to }) => typeof to === "number");
  const [row, column] = [touched?.row ?? 0, touched?.column ?? 0];
  workbook.typeFormula(card, row, column, 42);
  await actions.writeScores({ as: "values", withChart: false });
  expect(state().scores.waiting?.edit.occupied).toEqual([
    { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
  ]);
  expect(card.rows[row - 1]?.[column]).toBe(42);
  await actions.agreeToWriteScores();
  expect(card.rows[row - 1]?.[column]).toBe(touched?.to);
  await actions.takeBackScores(state().scores.writings[1]?.id ?? "");
  expect(card.rows[row - 1]?.[column]).toBe("=TYPED(42)");
});

test("what comes to stand in the way after the user agreed is asked for again", async () => {
  const { card, actions, state } = await paneWith("stages", 5);
  await actions.findScorecards();
  await actions.writeScores({ as: "values", withChart: false });
  const [one, other] = state().scores.writings[0]?.cells.filter(({ to }) => typeof to === "number") ?? [];
  const put = (cell: typeof one) => ((card.rows[(cell?.row ?? 0) - 1] ?? [])[cell?.column ?? 0] = "mine");
  put(one);
  await actions.writeScores({ as: "values", withChart: false });
  put(other);
  const before = structuredClone(card.rows);
  await actions.agreeToWriteScores();
  expect(card.rows).toEqual(before);
  expect(state().scores.waiting?.edit.occupied.length).toBeGreaterThan(1);
  await actions.agreeToWriteScores();
  expect(card.rows[(other?.row ?? 0) - 1]?.[other?.column ?? 0]).toBe(other?.to);
});

test("a new sheet comes from its file, in the language that was chosen", async () => {
  const { workbook, actions, state } = await paneWith("stages", 5);
  await actions.newSheet("inventory", "ar");
  expect(workbook.called("insertFile")).toEqual(["inventory.ar"]);
  expect(workbook.called("addSheets")).toEqual([]);
  expect(state().notice).toEqual({ kind: "wroteSheet", sheet: "inserted" });
});

test.each([
  ["says so beforehand", { insertsFiles: false }, undefined],
  ["finds out only then", { insertsFiles: true }, { kind: "notSupported", set: "ExcelApi 1.13" } as const],
])("where Excel inserts no files and %s, the sheet is described instead", async (_, environment, problem) => {
  const workbook = new FakeWorkbook({ ...new FakeWorkbook().environment, ...environment });
  workbook.sheet("x", []);
  workbook.hinder("insertFile", problem);
  const { actions, state } = await opened(workbook, {
    templates: {
      file: () => Promise.resolve("file"),
      description: (kind, language) =>
        Promise.resolve(templateSheet(kind, serviceCatalogue, builtInFrameworks, language)),
    },
  });
  await actions.newSheet("stages", "ar");
  expect(workbook.called("addSheets")).toMatchObject([{ options: { rightToLeft: true } }]);
  expect(state().failure).toBeUndefined();
  expect(state().scores.card?.sheet.name).toBe(workbook.sheets[1]?.name);
});

test("a template that cannot be fetched is said, and nothing was added", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("x", []);
  const failing = () => Promise.reject(new PaneFailure({ kind: "templateMissing" }));
  const { actions, state } = await opened(workbook, { templates: { file: failing, description: failing } });
  await actions.newSheet("stages", "en");
  expect(state().failure).toMatchObject({ during: "newSheet", problem: { kind: "templateMissing" } });
  expect(workbook.sheets).toHaveLength(1);
});

test("a new scorecard is shown in the Scores tab", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("x", []);
  workbook.insertFile = () => {
    const sheet = workbook.sheet("stages", scorecard("stages", 0, ["none"]));
    return Promise.resolve([{ id: sheet.id, name: sheet.name }]);
  };
  const { actions, state } = await opened(workbook);
  await actions.newSheet("stages", "en");
  expect(state().scores.card?.sheet.name).toBe("stages");
  expect(state().scores.found?.map(({ name }) => name)).toEqual(["stages"]);
});

test("a new scorecard that could not be read was added all the same, and is said to be", async () => {
  const workbook = new FakeWorkbook();
  workbook.sheet("x", []);
  workbook.hinder("read", { kind: "cellBeingEdited" });
  const { actions, state } = await opened(workbook);
  await actions.newSheet("stages", "en");
  expect(state().notice).toEqual({ kind: "wroteSheet", sheet: "inserted" });
  expect(state().failure).toMatchObject({ during: "scoreSheet", problem: { kind: "cellBeingEdited" } });
});
