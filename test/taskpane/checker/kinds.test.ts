import { builtInFrameworks, type CellValue } from "../../../src/core";
import { muscatScorecard } from "../../core/scoring/muscatScorecard";
import { goodService, header } from "../../fixtures/inventories";
import { checkedRows, factsWith, request, type Rows } from "./checking";

const stageRows = (points: (id: string, maximum: number) => CellValue): Rows => [
  ["المكون", "الدرجة", "القصوى"],
  ...builtInFrameworks.stages.stages.flatMap(({ components }) =>
    components.map(({ id, label, maximum }) => [label.ar, points(id, maximum), maximum]),
  ),
];

test.each<[string, Rows, string, boolean]>([
  ["an inventory", [header, goodService("طلب وثيقة زواج")], "inventory", false],
  ["a header without services", [header], "inventory", false],
  ["the scorecard of Muscat as printed", muscatScorecard, "scorecard", true],
  ["a scorecard of the template that nobody filled in", stageRows(() => null), "scorecard", true],
  [
    "a list of something else",
    [
      ["Fruit", "Colour", "Price"],
      ["Apple", "red", 3],
    ],
    "nothing",
    false,
  ],
  ["one cell", [["x"]], "nothing", false],
  ["no cell", [], "empty", false],
  ["blank cells only", [["", null], [""]], "empty", false],
])("%s", async (_, rows, kind, hasScores) => {
  const { checker, checked } = await checkedRows(rows);
  expect(checked.kind).toBe(kind);
  expect(checked.scores !== undefined).toBe(hasScores);
  expect(checked.description).not.toBe("");
  expect(structuredClone(checked)).toEqual(checked);
  await expect(checker.marks()).resolves.toBeDefined();
  await expect(checker.plan("certain")).resolves.toMatchObject({ cells: 0, changes: [] });
});

test("a scorecard that nobody filled in says so; one that somebody did does not", async () => {
  const blank = await checkedRows(
    stageRows(() => null),
    { language: "en" },
  );
  const full = await checkedRows(
    stageRows((_, maximum) => maximum),
    { language: "en" },
  );
  expect(blank.checked.description).toContain("nothing is filled in yet");
  expect(full.checked.description).not.toContain("filled");
});

test("a cover has nothing to check, and says so instead of asking for a header; with services on it, these are checked", async () => {
  const cover: Rows = [
    ["المؤسسة", "محافظة مسقط"],
    ["الفترة", 2024],
    ["نوع المؤسسة", "خدمية"],
  ];
  const alone = await checkedRows(cover, { language: "en" });
  expect(alone.checked).toMatchObject({
    kind: "empty",
    counts: { error: 0, warning: 0, note: 0 },
    asksForMapping: false,
  });
  expect(alone.checked.groups.rule).toEqual([]);
  expect(alone.checked.description).toContain("the cover");
  const above = await checkedRows([...cover, header, goodService("طلب وثيقة زواج")]);
  expect(above.checked.kind).toBe("inventory");
  const strange = header.map((text) => `${String(text)} س ص ع`);
  const other = await checkedRows([...cover, strange, goodService("طلب وثيقة زواج"), goodService("طلب وثيقة طلاق")]);
  expect(other.checked.description).not.toContain("الغلاف");
});

test.each<[string, readonly (readonly [string, Rows])[], string | undefined]>([
  ["nothing else", [], undefined],
  ["itself alone", [["الخدمات", [header, goodService("طلب وثيقة زواج")]]], undefined],
  [
    "an inventory after a scorecard",
    [
      ["أ", muscatScorecard],
      ["ب", [header, goodService("طلب وثيقة زواج")]],
    ],
    "ب",
  ],
  [
    "an empty inventory and a full one",
    [
      ["أ", [header]],
      ["ب", [[null], header, goodService("طلب وثيقة زواج")]],
    ],
    "ب",
  ],
  [
    "a scorecard alone",
    [
      ["أ", [["x"]]],
      ["ب", muscatScorecard],
    ],
    "ب",
  ],
])("of a sheet with nothing to check it is told where there is something: %s", async (_, others, expected) => {
  const { checker, checked } = await checkedRows([["x"]]);
  expect(checked.elsewhere).toBeUndefined();
  await checker.readTops(
    others.map(([sheet, rows]) => ({ sheet, values: rows.map((row) => row.map((cell) => cell ?? null)) })),
  );
  const again = await checker.check({ ...request, language: "en" });
  expect(again.elsewhere).toBe(expected);
  expect(again.description.includes(" is on sheet ")).toBe(expected !== undefined);
});

test("a sheet that is neither says which columns were found, as one finding about the whole sheet", async () => {
  const { checked, checker } = await checkedRows([["الاسم العربي", "طبيعة الخدمة", "لون"]]);
  expect(checked.groups.rule.map(({ id, counts }) => [id, counts.error])).toEqual([["rule:headerNotFound", 1]]);
  expect(await checker.marks()).toEqual({ error: [], warning: [], note: [] });
});

test("asking an inventory for scores in place is our mistake", async () => {
  const { checker } = await checkedRows([header, goodService("طلب وثيقة زواج")]);
  await expect(checker.scoresInPlace({ as: "values", withChart: false })).rejects.toThrow("scorecard");
});

test("the scores of a scorecard are written beside it", async () => {
  const { checker } = await checkedRows(stageRows((_, maximum) => maximum));
  const edit = await checker.scoresInPlace({ as: "values", withChart: true, target: { readiness: 80 } });
  expect(edit.cells.length).toBeGreaterThan(4);
  expect(structuredClone(edit)).toEqual(edit);
});

test("a scorecard's findings stand at their cells and in their column", async () => {
  const { checked, checker } = await checkedRows(
    stageRows((id, maximum) => (id === "webSite" ? maximum + 1 : maximum)),
    { language: "en" },
  );
  const [group] = checked.groups.column;
  expect(checked.verdict).toBe("rejected");
  expect(group).toMatchObject({ title: "الدرجة", severity: "error", counts: { error: 1, warning: 0, note: 0 } });
  expect(await checker.findingsAt(group!.first[0]!.area!.firstRow, 1)).toEqual(group!.first);
});

test("facts of the sheet are told: hidden rows are found", async () => {
  const rows = [header, ...["طلب وثيقة زواج", "استعارة كتب"].map(goodService)];
  const { checked } = await checkedRows(rows, { facts: factsWith({ hiddenRows: [{ first: 3, last: 3 }] }) });
  expect(checked.groups.rule.map(({ id }) => id)).toEqual(["rule:hiddenRows"]);
});
