import { proposalRows } from "../../../src/report/result/proposalRows";
import { assessRows, goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { english } from "../checkedInventory";

const cellsOf = (rows: Parameters<typeof assessRows>[0]) =>
  proposalRows(assessRows(rows), "a.xlsx", english).map(({ cells }) => cells as readonly (string | number | null)[]);

test("a row for each cell of a decision, with its own new text; cells that change together name each other", () => {
  const rows = cellsOf(scannedMuscat("reading"));
  const recipient = rows.find(([, , , , , cells]) => cells === "K60")!;
  expect(recipient.slice(0, 7)).toEqual([
    "متلقي الخدمة",
    "(blank)",
    "من الحكومة إلى الأفراد",
    "Certain",
    1,
    "K60",
    "J60",
  ]);
  expect(rows.find(([, , , , , cells]) => cells === "J60")?.[6]).toBe("K60");
  for (const [, , , , , cells] of rows) expect(cells).not.toMatch(/\+/);
});

test("all cells are named, up to what a cell holds", () => {
  const everySecond = (services: number) =>
    cellsOf([
      header,
      ...Array.from({ length: services }, (_, index) =>
        goodService(`خدمة ${index} للمواطنين`).map((cell, column) => (column === 6 && index % 2 ? "У" : cell)),
      ),
    ]).find(([name]) => name === "تستلزم رسوماً")!;
  const some = String(everySecond(100)[5]);
  expect(some.split(", ")).toHaveLength(50);
  expect(some).not.toContain("…");
  const many = String(everySecond(12_000)[5]);
  expect(many.length).toBeLessThanOrEqual(32_767);
  expect(many).toMatch(/, G\d+, …$/);
  expect(everySecond(12_000)[4]).toBe(6_000);
});

test("what a likely change would lose is remarked beside it", () => {
  const rows = cellsOf([
    header,
    goodService("خدمة ترخيص المحال").map((cell, column) => (column === 4 ? "يدوي (سيتم الأتمتة في 2025)" : cell)),
    goodService("خدمة تجديد الرخص").map((cell, column) => (column === 4 ? "يدوى" : cell)),
  ]);
  const remarkOf = (before: string) => rows.find((row) => row[1] === before)?.[7];
  expect(remarkOf("يدوي (سيتم الأتمتة في 2025)")).toContain("(سيتم الأتمتة في 2025)");
  expect(remarkOf("يدوى")).toBeNull();
});
