import { annualPageMessages } from "../../../src/messages/annualPageMessages";
import type { ReportCell } from "../../../src/report/annual/reportDocument";
import { rowOrigins } from "../../../src/report/annual/rowOrigins";

const columns = [
  { title: "Name", width: 10 },
  { title: "2023", width: 10 },
  { title: "2024", width: 10 },
];
const from = (origin: string): ReportCell => ({ value: 1, origin });
const origins = (rows: readonly (readonly ReportCell[])[], origin?: string) =>
  rowOrigins({ columns, rows, origin }, annualPageMessages("en"));

test.each<[string, readonly ReportCell[], string]>([
  ["one origin stands alone", ["a", null, from("X!H2")], "X!H2"],
  ["the same origin of two figures stands once", ["a", from("X!H2"), from("X!H2")], "X!H2"],
  ["different ones are told apart", ["a", from("Y!B2"), from("X!H2")], "2023: Y!B2\n2024: X!H2"],
])("%s", (_, row, expected) => expect(origins([row])).toEqual([expected]));

test("what the whole table says is not said again, and rows without an origin are blank", () => {
  expect(origins([["a", from("all"), 2]], "all")).toBeUndefined();
  expect(
    origins(
      [
        ["a", 1, 2],
        ["b", from("X!H3"), 2],
      ],
      "all",
    ),
  ).toEqual(["", "X!H3"]);
});
