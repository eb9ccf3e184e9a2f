import { fieldColumn, type InventoryAssessment, type Statistic } from "../../src/core";
import { assessRows, cleanMuscat, scannedMuscat } from "../fixtures/inventories";

/** Counts by value id, with blank and unreadable cells, of one column. */
function counts(assessment: InventoryAssessment, field: string): Record<string, number> {
  const statistic = assessment.statistics.find((each) => each.field === field) as Statistic;
  if (!statistic.measured) throw new Error(statistic.reason);
  const named = Object.fromEntries(statistic.counts.map(({ value, count }) => [value, count]));
  return { ...named, blank: statistic.blank, unreadable: statistic.unreadable };
}

const scanned: [string, Record<string, number>][] = [
  ["nature", { informational: 1, interactive: 63, procedural: 0, blank: 2, unreadable: 0 }],
  ["recipient", { G2C: 40, G2B: 1, G2G: 2, G2E: 24, community: 0, blank: 1, unreadable: 0 }],
  ["strategicValue", { large: 16, sector: 16, small: 31, blank: 3, unreadable: 0 }],
  ["automation", { full: 1, partial: 23, manual: 36, blank: 6, unreadable: 0 }],
  ["channel", { electronic: 1, developedTraditional: 0, traditional: 61, blank: 2, unreadable: 2 }],
  ["seasonal", { yes: 5, no: 61, blank: 0, unreadable: 0 }],
  ["eReady", { yes: 66, no: 0, blank: 0, unreadable: 0 }],
  ["fees", { yes: 0, no: 66, blank: 0, unreadable: 0 }],
  ["immediate", { yes: 65, no: 1, blank: 0, unreadable: 0 }],
  ["visit", { yes: 38, no: 19, blank: 9, unreadable: 0 }],
];

describe.each(["reading", "asScanned"] as const)("the Muscat inventory as scanned, columns in %s order", (order) => {
  const assessment = assessRows(scannedMuscat(order));

  test("has 66 services on five printed pages, two of them wrapped", () => {
    expect(assessment.table?.rowNumbers).toHaveLength(66);
    const odd = assessment.table?.oddRows.map(({ kind, row }) => [kind, row]);
    expect(odd).toEqual([
      ["repeatedHeader", 12],
      ["repeatedHeader", 28],
      ["repeatedHeader", 44],
      ["continuation", 49],
      ["continuation", 55],
      ["repeatedHeader", 66],
    ]);
  });

  test.each(scanned)("%s is counted as the scan alone gives it", (field, expected) => {
    expect(counts(assessment, field)).toEqual(expected);
  });

  test("a wrapped name is read whole", () => {
    const name = fieldColumn(assessment.table!, "name")!;
    const names = [...name.codes].map((code) => name.cells[code]!.reading);
    expect(names).toContainEqual({ kind: "text", text: "طلب تصاريح دخول مبنى ديوان عام المحافظة" });
  });

  test("columns that B does not have in its rows are not measured", () => {
    expect(assessment.statistics.find(({ field }) => field === "linkage")).toEqual({
      measured: false,
      field: "linkage",
      reason: "columnMissing",
    });
  });
});

const published: [string, Record<string, number>][] = [
  ["nature", { informational: 1, interactive: 65, procedural: 0, blank: 0, unreadable: 0 }],
  ["recipient", { G2C: 41, G2B: 1, G2G: 2, G2E: 24, community: 0, blank: 0, unreadable: 0 }],
  ["strategicValue", { large: 19, sector: 16, small: 31, blank: 0, unreadable: 0 }],
  ["automation", { full: 1, partial: 24, manual: 41, blank: 0, unreadable: 0 }],
  ["channel", { electronic: 1, developedTraditional: 0, traditional: 65, blank: 0, unreadable: 0 }],
  ["seasonal", { yes: 5, no: 61, blank: 0, unreadable: 0 }],
  ["eReady", { yes: 66, no: 0, blank: 0, unreadable: 0 }],
  ["fees", { yes: 0, no: 66, blank: 0, unreadable: 0 }],
  ["immediate", { yes: 65, no: 1, blank: 0, unreadable: 0 }],
  ["visit", { yes: 38, no: 19, blank: 9, unreadable: 0 }],
];

describe("the Muscat inventory after repair", () => {
  const assessment = assessRows(cleanMuscat());

  test.each(published)("%s meets the published counts", (field, expected) => {
    expect(counts(assessment, field)).toEqual(expected);
  });

  test("visits are an interval while nine cells are blank: 57.6% to 71.2%", () => {
    const visit = assessment.statistics.find(({ field }) => field === "visit");
    const yes = visit?.measured ? visit.counts.find(({ value }) => value === "yes") : undefined;
    expect([yes?.lowest.toFixed(3), yes?.highest.toFixed(3)]).toEqual(["0.576", "0.712"]);
  });

  test("its only errors are the nine blank visits", () => {
    const errors = assessment.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, place }) => [rule, place.kind === "cells" ? place.rows.length : 0])).toEqual([
      ["requiredBlank", 9],
    ]);
  });
});
