import programme from "../../../assets/samples/programme-2024-published.json";
import { readPublished } from "../../../src/core/reconcile/readPublished";
import { reconcileLists } from "../../../src/core/reconcile/reconcileLists";
import type { PublishedList } from "../../../src/core/reconcile/publishedFigures";

const list = (totals: number[], values: number[], bases: (number | undefined)[] = []): PublishedList => ({
  label: "list",
  totals,
  parts: values.map((value, index) => ({ label: `${index}`, value, base: bases[index] })),
});

test.each([
  { name: "met", list: list([10], [4, 6]), finds: [{ kind: "listAgrees", label: "list", parts: 2, total: 10 }] },
  {
    name: "above",
    list: list([9], [4, 6]),
    finds: [{ kind: "listAboveTotal", label: "list", parts: 2, sum: 10, total: 9 }],
  },
  {
    name: "below",
    list: list([12], [4, 6]),
    finds: [{ kind: "listBelowTotal", label: "list", parts: 2, sum: 10, total: 12 }],
  },
  {
    name: "one of two totals met",
    list: list([9, 10], [4, 6]),
    finds: [{ kind: "listAgrees", label: "list", parts: 2, total: 10 }],
  },
  {
    name: "tenths",
    list: list([0.3], [0.1, 0.2]),
    finds: [{ kind: "listAgrees", label: "list", parts: 2, total: 0.3 }],
  },
  { name: "no total, one base", list: list([], [4, 6], [56, 56]), finds: [] },
  {
    name: "no total, two bases",
    list: list([], [4, 6], [56, 49]),
    finds: [{ kind: "mixedBases", label: "list", bases: [56, 49] }],
  },
  {
    name: "what the publication remarks on it",
    list: { ...list([], [4]), note: "of the ministry's own page" },
    finds: [{ kind: "listNote", label: "list", note: "of the ministry's own page" }],
  },
  { name: "a part without a base", list: list([], [4, 6], [56]), finds: [] },
])("$name", ({ list, finds }) => {
  expect(reconcileLists({ format: "jahiz-published/1", figures: {}, lists: [list] })).toEqual(finds);
});

test("the programme's annual report 2024", () => {
  const reading = readPublished(programme);
  if (!("published" in reading)) throw new Error(JSON.stringify(reading.problems));
  const found = reconcileLists(reading.published).map((finding) => {
    if (finding.kind === "listAgrees") return [finding.kind, finding.parts, finding.total];
    if (finding.kind === "mixedBases") return [finding.kind, ...finding.bases];
    return "sum" in finding && "total" in finding
      ? [finding.kind, finding.parts, finding.sum, finding.total]
      : [finding.kind];
  });
  expect(found).toEqual([
    ["listAboveTotal", 18, 598, 481],
    ["listNote"],
    ["listBelowTotal", 16, 340, 355],
    ["listBelowTotal", 16, 340, 350],
    ["listNote"],
    ["listAgrees", 2, 2523],
    ["listNote"],
    ["listBelowTotal", 1, 20, 60],
    ["listNote"],
    ["listAgrees", 1, 10],
    ["listNote"],
    ["listAgrees", 5, 49],
    ["mixedBases", 56, 49],
    ["listNote"],
    ["mixedBases", 48, 57],
  ]);
});
