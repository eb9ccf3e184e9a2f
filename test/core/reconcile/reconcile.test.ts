import type { PublishedFigures } from "../../../src/core/reconcile/publishedFigures";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import type { ReconciliationFinding } from "../../../src/core/reconcile/reconciliation";
import { catalogue, inventoryOf, times, type Answer } from "./inventoryOf";

type Kind = ReconciliationFinding["kind"];

function findings(
  columns: Readonly<Record<string, readonly Answer[]>>,
  published: Partial<PublishedFigures>,
): readonly ReconciliationFinding[] {
  const { table, statistics } = inventoryOf(columns);
  return reconcile(catalogue, table, statistics, { format: "jahiz-published/1", figures: {}, lists: [], ...published })
    .findings;
}

/** Each row: the kinds expected of one column against its figures, `agrees` left out. */
const cases: readonly {
  name: string;
  columns: Readonly<Record<string, readonly Answer[]>>;
  published: Partial<PublishedFigures>;
  finds: readonly Partial<ReconciliationFinding>[];
}[] = [
  {
    name: "counts that agree",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { yes: { count: 6, percent: 60 }, no: { count: 4, percent: 40 } } } },
    finds: [],
  },
  {
    name: "another number of services",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { services: 11, figures: {} },
    finds: [{ kind: "servicesDiffer", published: 11, counted: 10 }],
  },
  {
    name: "another number of services: blank cells are not settled, and a figure not met differs",
    columns: { visit: times([6, "yes"], [3, "no"], [1, null]) },
    published: { services: 11, figures: { visit: { yes: { count: 7 } } } },
    finds: [
      { kind: "servicesDiffer", published: 11, counted: 10 },
      { kind: "countDiffers", field: "visit", value: "yes", published: 7, counted: 6, open: 1 },
    ],
  },
  {
    name: "a count that differs",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { yes: { count: 7 } } } },
    finds: [{ kind: "countDiffers", field: "visit", value: "yes", published: 7, counted: 6, open: 0 }],
  },
  {
    name: "a count below what is read, with open cells",
    columns: { visit: times([6, "yes"], [3, "no"], [1, null]) },
    published: { figures: { visit: { yes: { count: 5 } } } },
    finds: [{ kind: "countDiffers", field: "visit", value: "yes", published: 5, counted: 6, open: 1 }],
  },
  {
    name: "a percentage that differs",
    columns: { visit: times([38, "yes"], [28, "no"]) },
    published: { figures: { visit: { yes: { percent: 59 } } } },
    finds: [
      {
        kind: "percentDiffers",
        field: "visit",
        value: "yes",
        published: 59,
        possible: { least: 39, most: 39 },
        counted: 38,
        open: 0,
        of: 66,
      },
    ],
  },
  {
    name: "a percentage that no count gives",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { yes: { percent: 59 } } } },
    finds: [{ kind: "percentImpossible", field: "visit", value: "yes", published: 59, of: 10 }],
  },
  {
    name: "a count and a percentage that disagree",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { yes: { count: 6, percent: 50 } } } },
    finds: [
      { kind: "countPercentDisagree", field: "visit", value: "yes", count: 6, percent: 50, of: 10, countAsPercent: 60 },
    ],
  },
  {
    name: "blank and unreadable cells that one value fills",
    columns: { nature: times([1, "informational"], [63, "interactive"], [1, null], [1, "?"]) },
    published: {
      figures: { nature: { informational: { count: 1 }, interactive: { count: 65 }, procedural: { count: 0 } } },
    },
    finds: [{ kind: "forced", field: "nature", values: ["interactive"], rows: [66, 67] }],
  },
  {
    name: "the unpublished no of a yes/no field is what remains",
    columns: { fees: times([8, "no"], [2, null]) },
    published: { figures: { fees: { yes: { percent: 0 } } } },
    finds: [{ kind: "forced", field: "fees", values: ["no"], rows: [10, 11] }],
  },
  {
    name: "one blank that must hold two recipients",
    columns: { recipient: times([3, "G2C"], [1, null]) },
    published: {
      figures: {
        recipient: {
          G2C: { count: 4 },
          G2B: { count: 1 },
          G2G: { count: 0 },
          G2E: { count: 0 },
          community: { count: 0 },
        },
      },
    },
    finds: [{ kind: "forced", field: "recipient", values: ["G2C", "G2B"], rows: [5] }],
  },
  {
    name: "one blank that must hold two recipients, and of the others nothing was published",
    columns: { recipient: times([2, "G2C"], [1, null]) },
    published: { figures: { recipient: { G2C: { count: 3 }, G2B: { count: 1 } } } },
    finds: [
      { kind: "forced", field: "recipient", values: ["G2C", "G2B"], free: ["G2G", "G2E", "community"], rows: [4] },
    ],
  },
  {
    name: "two blanks of which only one holds the second recipient",
    columns: { recipient: times([2, "G2C"], [2, null]) },
    published: {
      figures: {
        recipient: {
          G2C: { count: 4 },
          G2B: { count: 1 },
          G2G: { count: 0 },
          G2E: { count: 0 },
          community: { count: 0 },
        },
      },
    },
    finds: [{ kind: "open", field: "recipient", rows: [4, 5] }],
  },
  {
    name: "figures that can be met one by one but not together",
    columns: { visit: times([4, "yes"], [4, "no"], [2, null]) },
    published: { figures: { visit: { yes: { count: 4 }, no: { count: 4 } } } },
    finds: [
      { kind: "countsNotTotal", field: "visit", sum: 8, of: 10 },
      { kind: "notReachable", field: "visit", rows: [10, 11] },
    ],
  },
  {
    name: "a field without a column",
    columns: { visit: times([66, "yes"]) },
    published: { figures: { infoOnline: { yes: { percent: 14 } } } },
    finds: [
      {
        kind: "notMeasured",
        field: "infoOnline",
        of: 66,
        figures: [{ value: "yes", published: { percent: 14 }, allows: { least: 9, most: 9 } }],
      },
    ],
  },
  {
    name: "names that the catalogue does not have",
    columns: { visit: times([1, "yes"]) },
    published: {
      figures: { colour: { red: { count: 1 } }, name: { x: { count: 1 } }, visit: { perhaps: { count: 1 } } },
    },
    finds: [
      { kind: "unknownField", field: "colour" },
      { kind: "unknownField", field: "name" },
      { kind: "unknownValue", field: "visit", value: "perhaps" },
    ],
  },
  {
    name: "a part above its whole",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { no: { percent: 140 } }, fees: { yes: { count: 12 } } } },
    finds: [
      { kind: "partAboveWhole", field: "visit", value: "no", unit: "percent", part: 140, whole: 100 },
      { kind: "sumNotHundred", field: "visit", sum: 140, explained: "nothing" },
      { kind: "partAboveWhole", field: "fees", value: "yes", unit: "count", part: 12, whole: 10 },
      { kind: "countsNotTotal", field: "fees", sum: 12, of: 10 },
      { kind: "notMeasured", field: "fees", of: 10 },
    ],
  },
  {
    name: "percentages that sum to 101 by rounding",
    columns: { linkage: times([31, "none"], [1, "internal"], [34, "external"]) },
    published: {
      figures: {
        linkage: { none: { percent: 47 }, internal: { percent: 2 }, external: { percent: 52 }, both: { percent: 0 } },
      },
    },
    finds: [{ kind: "sumNotHundred", field: "linkage", sum: 101, explained: "rounding" }],
  },
  {
    name: "percentages that sum to 99 by rounding",
    columns: { nature: times([1, "informational"], [1, "interactive"], [1, "procedural"]) },
    published: {
      figures: {
        nature: { informational: { percent: 33 }, interactive: { percent: 33 }, procedural: { percent: 33 } },
      },
    },
    finds: [{ kind: "sumNotHundred", field: "nature", sum: 99, explained: "rounding" }],
  },
  {
    name: "percentages whose sum nothing explains",
    columns: { visit: times([6, "yes"], [4, "no"]) },
    published: { figures: { visit: { yes: { percent: 60 }, no: { percent: 50 } } } },
    finds: [
      { kind: "sumNotHundred", field: "visit", sum: 110, explained: "nothing" },
      {
        kind: "percentDiffers",
        field: "visit",
        value: "no",
        published: 50,
        possible: { least: 5, most: 5 },
        counted: 4,
        open: 0,
        of: 10,
      },
    ],
  },
  {
    name: "percentages over 100 because several answers may hold",
    columns: { recipient: times([1, ["G2C", "G2B"]], [1, "G2C"]) },
    published: { figures: { recipient: { G2C: { percent: 100 }, G2B: { percent: 50 } } } },
    finds: [{ kind: "sumNotHundred", field: "recipient", sum: 150, explained: "several" }],
  },
  {
    name: "several answers, yet fewer than services",
    columns: { recipient: times([2, "G2C"], [2, null]) },
    published: {
      figures: {
        recipient: {
          G2C: { count: 2 },
          G2B: { count: 1 },
          G2G: { count: 0 },
          G2E: { count: 0 },
          community: { count: 0 },
        },
      },
    },
    finds: [
      { kind: "countsNotTotal", field: "recipient", sum: 3, of: 4 },
      { kind: "notReachable", field: "recipient", rows: [4, 5] },
    ],
  },
  {
    name: "tenths do not leave a binary remainder in a sum",
    columns: { nature: times([1, "informational"], [2, "interactive"], [7, "procedural"]) },
    published: {
      figures: {
        nature: { informational: { percent: 10.0 }, interactive: { percent: 20.0 }, procedural: { percent: 70 } },
      },
    },
    finds: [],
  },
  {
    name: "a blank year is an answer, an unreadable one is open",
    columns: { simplified: times([2, "2023"], [1, "2024"], [6, null], [1, "?"]) },
    published: { figures: { simplified: { "2023": { count: 2 }, "2024": { count: 2 } } } },
    finds: [{ kind: "forced", field: "simplified", values: ["2024"], rows: [11] }],
  },
];

test.each(cases)("$name", ({ columns, published, finds }) => {
  const found = findings(columns, published).filter((finding) => finding.kind !== "agrees");
  expect(found).toEqual(finds.map((finding) => expect.objectContaining(finding)));
});

test("a figure that is met agrees, even while other cells are open", () => {
  const found = findings(
    { visit: times([6, "yes"], [3, "no"], [1, "?"]) },
    { figures: { visit: { yes: { percent: 60 } } } },
  );
  expect(found).toEqual([
    { kind: "agrees", field: "visit", value: "yes", published: { percent: 60 }, counted: 6, open: 1 },
    { kind: "forced", field: "visit", values: ["no"], rows: [11] },
  ]);
});

test("without services nothing can be said of a share", () => {
  expect(findings({ visit: [] }, { figures: { visit: { yes: { percent: 60 } } } })).toEqual([]);
});

test("every kind but those of lists is among the cases", () => {
  const expected: readonly Kind[] = [
    "servicesDiffer",
    "countDiffers",
    "percentDiffers",
    "forced",
    "open",
    "notReachable",
    "notMeasured",
    "unknownField",
    "unknownValue",
    "percentImpossible",
    "countPercentDisagree",
    "partAboveWhole",
    "sumNotHundred",
    "countsNotTotal",
  ];
  const seen = new Set(cases.flatMap(({ finds }) => finds.map((finding) => finding.kind)));
  expect([...seen].sort()).toEqual([...expected].sort());
});
