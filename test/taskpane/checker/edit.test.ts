import fc from "fast-check";
import type { CellValue } from "../../../src/core";
import type { EditedCell } from "../../../src/taskpane/checker/checker";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { checkedRows, type Rows } from "./checking";

const names = ["طلب وثيقة زواج", "استعارة كتب من المكتبة", "تجديد سجل تجاري"];
const good: Rows = [header, ...names.map(goodService)];

const rules = (checked: { groups: { rule: readonly { id: string }[] } }) => checked.groups.rule.map(({ id }) => id);

test.each<[string, readonly EditedCell[], readonly string[], number]>([
  ["a bad value", [{ row: 2, column: 1, value: "شيء" }], ["rule:valueNotListed"], 3],
  ["a value in another form", [{ row: 3, column: 2, value: "K" }], ["rule:valueMisread"], 3],
  ["a service below the others", goodService("اعتماد بطاقة صحية").map(cellOf(5)), [], 4],
  ["a service further below", goodService("اعتماد بطاقة صحية").map(cellOf(7)), ["rule:emptyRow"], 4],
  ["the same header again", header.map(cellOf(1)), [], 3],
  ["a cleared row", goodService("").map((_, column) => ({ row: 3, column, value: null })), ["rule:emptyRow"], 2],
  ["a cleared row, as Excel says it", goodService("").map((_, column) => ({ row: 4, column, value: "" })), [], 2],
  ["a word far away", [{ row: 2, column: 30, value: "ملاحظة" }], ["rule:unheadedColumn"], 3],
  ["another header", [{ row: 1, column: 1, value: "لون الخدمة" }], ["rule:missingColumn", "rule:unknownColumn"], 3],
])("%s is found after the edit", async (_, cells, expected, services) => {
  const { checker, checked } = await checkedRows(good);
  expect(rules(checked)).toEqual([]);
  const after = await checker.edit(cells);
  expect(rules(after)).toEqual(expected);
  expect(after.services).toBe(services);
});

test("a mended cell's finding goes, and its mark", async () => {
  const { checker } = await checkedRows([
    header,
    [...goodService("طلب وثيقة زواج").slice(0, 2), "K", ...goodService("").slice(3)],
    goodService("استعارة كتب"),
  ]);
  expect((await checker.marks()).error).toHaveLength(1);
  const after = await checker.edit([{ row: 2, column: 2, value: "لا" }]);
  expect(after.counts).toEqual({ error: 0, warning: 0, note: 0 });
  expect(after.verdict).toBe("accepted");
  expect((await checker.marks()).error).toEqual([]);
  expect(await checker.findingsAt(2, 2)).toEqual([]);
});

test("a header that is taken away asks for a mapping", async () => {
  const { checker } = await checkedRows(good);
  const after = await checker.edit([{ row: 1, column: 4, value: "كيف تتم" }]);
  expect(after.asksForMapping).toBe(true);
});

test("rows that come out of order are put in order", async () => {
  const { checker } = await checkedRows(good);
  const after = await checker.edit([
    ...goodService("اعتماد بطاقة صحية").map(cellOf(6)),
    ...goodService("نقل ملف طالب").map(cellOf(5)),
    { row: 6, column: 2, value: "K" },
  ]);
  expect(after.services).toBe(5);
  expect((await checker.findingsAt(6, 2)).map(({ cells }) => cells)).toEqual(["C6"]);
});

/** Values that stand in real sheets, good and bad. */
const values: readonly CellValue[] = [
  null,
  "",
  "K",
  "لا",
  "نعم",
  "تفاعلية",
  "شيء",
  3,
  true,
  { error: "#N/A" },
  ...names,
];

test("an edited sheet is the same as the sheet read anew, whatever was edited", async () => {
  const muscat = scannedMuscat("reading").slice(0, 25);
  const edits = fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 30 }),
      column: fc.integer({ min: 0, max: 12 }),
      value: fc.constantFrom(...values),
    }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (batches) => {
      const { checker } = await checkedRows(muscat);
      const cells: CellValue[][] = Array.from({ length: 30 }, (_, row) => [...(muscat[row] ?? [])]);
      let edited;
      for (const batch of batches) {
        edited = await checker.edit(batch);
        for (const { row, column, value } of batch) {
          while (cells[row - 1]!.length < column) cells[row - 1]!.push(null);
          cells[row - 1]![column] = value === "" ? null : value;
        }
      }
      const anew = await checkedRows(cells);
      expect(edited).toEqual(anew.checked);
      expect(await checker.marks()).toEqual(await anew.checker.marks());
      expect((await checker.seal("2026-01-01")).hash).toBe((await anew.checker.seal("2026-01-01")).hash);
    }),
    { numRuns: 25 },
  );
});

function cellOf(row: number): (value: CellValue, column: number) => EditedCell {
  return (value, column) => ({ row, column, value });
}
