import { assessRows, goodService, header, scannedMuscat } from "../fixtures/inventories";
import { proposalLines } from "../../src/report/proposalLines";
import { arabic } from "./checkedInventory";

const linesOf = (rows: Parameters<typeof assessRows>[0]) => {
  const { repairs, table } = assessRows(rows);
  return proposalLines(repairs, table, arabic);
};

test("under a header printed again a proposal bears the name of its field, not of the column over it", () => {
  const yesNo = ["خدمة موسمية", "تستلزم رسوماً", "قابل للتسليم الفوري", "هل الخدمة تتطلب زيارة مواقع"];
  const lines = linesOf(scannedMuscat("asScanned")).filter(({ before, after }) => before === "У" && after === "لا");
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map((line) => line.header))).toEqual(new Set(yesNo));
  expect(lines.find(({ cells }) => cells.startsWith("D45"))?.header).toBe("تستلزم رسوماً");
});

test("a column whose header cannot be read bears its field's name", () => {
  const unnamed = header.map((text, column) => (column === 6 ? "" : text));
  const rows = ["طلب وثيقة زواج", "استعارة كتب", "تجديد سجل"].map(goodService);
  const lines = linesOf([
    unnamed,
    ...rows.map((row, index) => row.map((cell, column) => (index === 1 && column === 6 ? "У" : cell))),
  ]);
  expect(lines.map((line) => line.header)).not.toContain("");
});

test("where several cells change together, each has its own text, and all of them are counted", () => {
  const { repairs, table } = assessRows(scannedMuscat("reading"));
  const lines = proposalLines(repairs, table, arabic);
  const several = lines.filter(({ changes }) => changes.length > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const { count, changes, before, after } of lines) {
    expect(count % changes.length).toBe(0);
    expect(new Set(changes.map(({ cells }) => cells)).size).toBe(changes.length);
    expect([...new Set(changes.map((change) => change.before))].join(" + ")).toBe(before);
    expect([...new Set(changes.map((change) => change.after))].join(" + ")).toBe(after);
  }
});

test("text wrapped over several rows: the first cell gets it whole, each of the others is cleared", () => {
  const cell = (text: string, value: string) =>
    header.map((_, column) => (column === 0 ? text : column === 9 ? value : ""));
  const first = goodService("حجز قاعة").map((text, column) => (column === 9 ? "خدمة تهم مجموعة أو" : text));
  const lines = linesOf([
    header,
    goodService("إصدار رخصة بناء"),
    first,
    cell("المناسبات العامة", "قطاع من المستفيدين"),
    goodService("تجديد سجل تجاري"),
  ]);
  const { changes, count } = lines.find((line) => line.certainty === "likely")!;
  expect(count).toBe(4);
  expect(changes.map(({ cells, after }) => [cells, after])).toEqual([
    ["A3", "حجز قاعة المناسبات العامة"],
    ["A4", "(تُفرَّغ الخلية)"],
    ["J3", "خدمة تهم مجموعة أو قطاع من المستفيدين"],
    ["J4", "(تُفرَّغ الخلية)"],
  ]);
});

test("what a likely repair would drop is named beside it", () => {
  const row = goodService("طلب وثيقة زواج").map((cell, at) => (at === 4 ? "يدوي (حتى 2025)" : cell));
  const [line] = linesOf([header, row]);
  expect([line?.certainty, line?.loss.replace(/[\u2066-\u2069]/g, "")]).toEqual([
    "likely",
    "يسقط بذلك «(حتى 2025)»: إن كان مهماً فانقله أولاً إلى خلية أخرى.",
  ]);
  expect(linesOf(scannedMuscat("reading")).filter(({ loss, certainty }) => loss && certainty === "certain")).toEqual(
    [],
  );
});
