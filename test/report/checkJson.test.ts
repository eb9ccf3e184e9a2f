import { assessSheets } from "../../src/core";
import { checkJson, fileJson } from "../../src/report/checkJson";
import type { CheckedFile } from "../../src/report/checkedFile";
import { goodService, header, scannedMuscat, settings, sheetOf } from "../fixtures/inventories";
import { checkedInventory } from "./checkedInventory";

function json(...files: CheckedFile[]) {
  return JSON.parse([...checkJson(files.map(fileJson))].join(""));
}

const oneBlank = [header, goodService("إصدار ترخيص بناء"), goodService("تجديد سجل تجاري")];
oneBlank[2]![8] = "";
oneBlank[1]![6] = "У";

describe("jahiz-check/1", () => {
  const { format, files } = json(checkedInventory(oneBlank));
  const [sheet] = files[0].sheets;

  test("the file and the sheet", () => {
    expect(format).toBe("jahiz-check/1");
    expect(files[0]).toMatchObject({ file: "a.xlsx", verdict: "rejected", error: null });
    expect(sheet).toMatchObject({ kind: "inventory", name: "الخدمات", headerRow: 1, services: 2, scores: {} });
    expect(sheet.columns).toMatchObject({ name: "A", nature: "B", visit: "I", recipient: "K" });
  });

  test("a finding has its cell, field, value, proposal and the place of its repair", () => {
    expect(sheet.findings).toEqual([
      { rule: "valueMisread", severity: "error", cell: "G2", field: "fees", value: "У", proposal: "لا", repair: 0 },
      {
        rule: "requiredBlank",
        severity: "error",
        cell: "I3",
        field: "visit",
        value: null,
        proposal: null,
        repair: null,
      },
    ]);
  });

  test("statistics: counts, shares with four decimals, intervals only where blanks leave one", () => {
    expect(sheet.statistics.nature.interactive).toEqual({ count: 2, of: 2, share: 1 });
    expect(sheet.statistics.visit).toEqual({
      yes: { count: 1, of: 2, share: 0.5, low: 0.5, high: 1 },
      no: { count: 0, of: 2, share: 0, low: 0, high: 0.5 },
      blank: { count: 1, of: 2, share: 0.5 },
      unreadable: { count: 0, of: 2, share: 0 },
    });
    expect(sheet.notMeasured).toMatchObject({ linkage: "columnMissing" });
  });

  test("repairs are grouped by distinct value", () => {
    expect(sheet.repairs).toEqual([
      { rule: "valueMisread", certainty: "certain", rows: [2], changes: [{ cell: "G2", from: "У", to: "لا" }] },
    ]);
  });

  test("1 of 66 is 0.0152, in the scanned Muscat inventory", () => {
    const [muscat] = json(checkedInventory(scannedMuscat("reading"))).files[0].sheets;
    expect(muscat.statistics.nature.informational).toMatchObject({ count: 1, of: 66, share: 0.0152 });
    expect(muscat.statistics.visit.yes).toEqual({ count: 38, of: 66, share: 0.5758, low: 0.5758, high: 0.7121 });
    expect(muscat.statistics.visit.blank.count).toBe(9);
  });

  test("answers printed into one cell are each found where they should stand, with their own proposal", () => {
    const [muscat] = json(checkedInventory(scannedMuscat("reading"))).files[0].sheets;
    const fused = muscat.findings.filter(({ rule }: { rule: string }) => rule === "fusedCell");
    const cells = fused.map(({ cell }: { cell: string }) => cell);
    expect(new Set(cells).size).toBe(cells.length);
    for (const { cell, proposal, repair } of fused) {
      const changes = muscat.repairs[repair].rows.flatMap((row: number) =>
        muscat.repairs[repair].changes.map((change: { cell: string; to: string }) => [
          change.cell.replace(/\d+/, String(row)),
          change.to,
        ]),
      );
      expect(changes).toContainEqual([cell, proposal]);
    }
    const elsewhere = fused.filter(({ value }: { value: string | null }) => value === null);
    expect(elsewhere.length).toBeGreaterThan(10);
    expect(new Set(elsewhere.map(({ field }: { field: string }) => field))).toEqual(new Set(["recipient"]));
  });

  test("a wrapped row has no proposal for a single cell, but a repair", () => {
    const cut = goodService("طلب تصريح مؤقت لاستخدام");
    const rest = header.map((_, column) => (column === 0 ? "سيارة حكومية بعد الدوام" : ""));
    const [wrapped] = json(checkedInventory([header, cut, rest, goodService("تجديد سجل تجاري")])).files[0].sheets;
    const found = wrapped.findings.find(({ rule }: { rule: string }) => rule === "wrappedRow");
    expect(found).toMatchObject({ cell: "A3", proposal: null });
    expect(wrapped.repairs[found.repair]).toMatchObject({ rule: "wrappedRow", rows: [2] });
  });

  test("a finding at 41 cells is 41 findings", () => {
    const rows = [header, ...Array.from({ length: 41 }, (_, index) => goodService(`خدمة رقم ${index} للمواطنين`))];
    for (const row of rows.slice(1)) row[4] = "یدوی";
    const found = json(checkedInventory(rows)).files[0].sheets[0].findings.filter(
      ({ rule }: { rule: string }) => rule === "valueForm",
    );
    expect(found.map(({ cell }: { cell: string }) => cell)).toEqual(rows.slice(1).map((_, index) => `E${index + 2}`));
  });

  test("more findings than one piece holds", () => {
    const rows = [header, ...Array.from({ length: 1500 }, () => ["", ...goodService("").slice(1)])];
    const [sheetOfMany] = json(checkedInventory(rows)).files[0].sheets;
    expect(sheetOfMany.findings.length).toBeGreaterThanOrEqual(1500);
  });

  test("a file that cannot be read", () => {
    const error = { kind: "emptyFile", message: "الملف فارغ." };
    const { files: both } = json({ file: "b.xlsx", assessments: [], skipped: [], error }, checkedInventory(oneBlank));
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual({ file: "b.xlsx", verdict: null, sheets: [], skipped: [], error });
  });

  test("a scorecard: scores by stage", () => {
    const card = sheetOf([
      ["التقييم", "درجة", "قصوى"],
      ["التنظيم وإدارة التحول", 14, 25],
      ["الموارد البشرية", 10, 20],
      ["ميكنة العمل", 13, 20],
      ["التوافق مع المعايير القياسية", 13, 20],
      ["توثيق العمليات وهندستها", 9, 15],
    ]);
    const assessments = assessSheets([card], settings);
    const [sheetOfCard] = json({ file: "c.xlsx", assessments, skipped: [], error: null }).files[0].sheets;
    expect(sheetOfCard).toMatchObject({
      kind: "scorecard",
      statistics: {},
      scores: { stages: { readiness: { score: 59, points: 59, maximum: 100 } } },
    });
    expect(sheetOfCard.scores.stages.presence).toMatchObject({ score: null, low: 0, high: 100 });
  });
});

test("a service on two rows: its second row is cleared, so nothing is proposed for it", () => {
  const [sheet] = json(checkedInventory(scannedMuscat("reading"))).files[0].sheets;
  const wrapped = sheet.findings.filter(({ rule }: { rule: string }) => rule === "wrappedRow");
  expect(wrapped).toMatchObject([
    { cell: "A49", proposal: null },
    { cell: "A55", proposal: null },
  ]);
  const [repair] = sheet.repairs.filter(({ rule }: { rule: string }) => rule === "wrappedRow");
  expect(repair.changes.slice(0, 2)).toMatchObject([{ cell: "A48" }, { cell: "A49", to: null }]);
});
