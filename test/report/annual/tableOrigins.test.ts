import { annualPageMessages } from "../../../src/messages/annualPageMessages";
import type { ReportCell } from "../../../src/report/annual/reportDocument";
import { tableOrigins } from "../../../src/report/annual/tableOrigins";

const columns = [
  { title: "Name", width: 10 },
  { title: "2023", width: 10 },
  { title: "2024", width: 10 },
];
const from = (origin: string): ReportCell => ({ value: 1, origin });
const origins = (rows: readonly (readonly ReportCell[])[], origin?: string) =>
  tableOrigins({ id: "t", caption: "", columns, rows, origin }, annualPageMessages("en"));

test.each<[string, readonly ReportCell[], string]>([
  ["one origin stands alone", ["a", null, from("row of a")], "row of a"],
  ["the same origin of two figures stands once", ["a", from("row of a"), from("row of a")], "row of a"],
  ["different ones are told apart", ["a", from("Y!B2"), from("X!H2")], "2023: Y!B2\n2024: X!H2"],
])("%s", (_, row, expected) => expect(origins([row])).toEqual({ rows: [expected], notes: [] }));

test("addresses of one sheet name it once, in an isolate too", () => {
  const all = [
    ["a", from("My sheet!H2"), from("My sheet!\u2066J2:K2\u2069")],
    ["b", null, from("My sheet!J3")],
  ];
  expect(origins(all)).toEqual({
    sheet: "My sheet",
    rows: ["2023: H2\n2024: \u2066J2:K2\u2069", "J3"],
    notes: [],
  });
});

test("so do several addresses after a quoted name", () => {
  const all = [
    ["a", null, from("«\u2068X 1\u2069» H2, J2:K2")],
    ["b", null, from("«\u2068X 1\u2069» H3")],
  ];
  expect(origins(all)).toEqual({ sheet: "«\u2068X 1\u2069»", rows: ["H2, J2:K2", "H3"], notes: [] });
});

test("what the whole table says is not said again, and rows without an origin are blank", () => {
  expect(origins([["a", from("all"), 2]], "all")).toEqual({ notes: ["Source: all"] });
  const some = origins(
    [
      ["a", 1, 2],
      ["b", from("x"), 2],
    ],
    "all",
  );
  expect(some).toEqual({ rows: ["", "x"], notes: ["Source: all"] });
});

test("what holds for a whole column is said below, and only the rest beside the rows", () => {
  const all = origins([
    ["a", from("the mean"), from("X!H2")],
    ["b", from("the mean"), from("X!H3")],
  ]);
  expect(all).toEqual({ rows: ["H2", "H3"], sheet: "X", notes: ["Source (2023): the mean"] });
});

test("columns with one origin are named together", () => {
  const row = (name: string) => [name, from("the mean"), from("the mean")];
  expect(origins([row("a"), row("b")])).toEqual({ notes: ["Source (2023, 2024): the mean"] });
});
