import fc from "fast-check";
import type { Json } from "../../../src/host/sheet";
import { readScoreWritings } from "../../../src/taskpane/journal/scores/readScoreWritings";
import { sameContent } from "../../../src/taskpane/journal/scores/sameContent";
import { scoreWritingsJson } from "../../../src/taskpane/journal/scores/scoreWritingsJson";

const content = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.string().map((formula) => ({ formula: `=${formula}` })),
);
const writing = fc.record({
  id: fc.uuid(),
  when: fc.constant("2026-03-01T10:00:00.000Z"),
  sheet: fc.string(),
  sheetName: fc.string(),
  charts: fc.array(fc.string(), { maxLength: 2 }),
  cells: fc.array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 999 }),
        fc.nat(40),
        fc.option(content, { nil: undefined }),
        content,
        fc.boolean(),
      )
      .map(([row, column, from, to, hasFormat]) => ({ row, column, from, to, ...(hasFormat && { format: "0.0" }) })),
    { maxLength: 5 },
  ),
});

test("what was written is read again as it was", () => {
  fc.assert(
    fc.property(fc.array(writing, { maxLength: 4 }), (writings) => {
      const kept = scoreWritingsJson(writings);
      expect(readScoreWritings(JSON.parse(JSON.stringify(kept)) as Json)).toEqual(writings);
    }),
  );
});

test("only the newest twenty are kept, and none at all leaves nothing behind", () => {
  const [one] = fc.sample(writing, 1);
  const many = Array.from({ length: 25 }, (_, at) => ({ ...one!, id: `${at}` }));
  expect(readScoreWritings(scoreWritingsJson(many)).map(({ id }) => id)).toEqual(many.slice(5).map(({ id }) => id));
  expect(scoreWritingsJson([])).toBeNull();
});

test("whatever else stands there counts as nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      expect(readScoreWritings(kept as Json)).toEqual([]);
      expect(readScoreWritings({ format: "jahiz-scores/1", writings: [kept as Json] })).toEqual([]);
    }),
  );
});

test.each<[string, Parameters<typeof sameContent>[0], Parameters<typeof sameContent>[1], boolean]>([
  ["a formula that Excel set its own way", { formula: "=jahiz.x( A1 )" }, { formula: "=JAHIZ.X(A1)" }, true],
  ["another formula", { formula: "=A1" }, { formula: "=A2" }, false],
  ["a formula and its text", { formula: "=A1" }, "=A1", false],
  ["blank, said in two ways", null, "", true],
  ["a number and its text", 5, "5", false],
  ["what cannot be written, and blank", undefined, null, false],
])("%s", (_, one, other, isSame) => {
  expect(sameContent(one, other)).toBe(isSame);
});
