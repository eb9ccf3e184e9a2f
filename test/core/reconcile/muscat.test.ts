import muscat from "../../../assets/samples/muscat-published.json";
import { readPublished } from "../../../src/core/reconcile/readPublished";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import type { ReconciliationFinding } from "../../../src/core/reconcile/reconciliation";
import { catalogue, inventoryOf, times } from "./inventoryOf";

/** What can be read of the scan alone (blank cells last): spec of the Muscat inventory, 66 services in rows 2–67. */
const scanned = inventoryOf({
  nature: times([1, "informational"], [63, "interactive"], [2, null]),
  recipient: times([1, ["G2C", "G2B", "G2G"]], [39, "G2C"], [1, "G2G"], [24, "G2E"], [1, null]),
  strategicValue: times([16, "large"], [16, "sector"], [31, "small"], [3, null]),
  automation: times([1, "full"], [23, "partial"], [36, "manual"], [6, null]),
  channel: times([1, "electronic"], [61, "traditional"], [2, "?"], [2, null]),
  eReady: times([66, "yes"]),
  immediate: times([65, "yes"], [1, "no"]),
  seasonal: times([5, "yes"], [61, "no"]),
  fees: times([66, "no"]),
  visit: times([38, "yes"], [19, "no"], [9, null]),
});

function findings(): readonly ReconciliationFinding[] {
  const reading = readPublished(muscat);
  if (!("published" in reading)) throw new Error(JSON.stringify(reading.problems));
  return reconcile(catalogue, scanned.table, scanned.statistics, reading.published).findings;
}

const of = (kind: ReconciliationFinding["kind"]) => findings().filter((finding) => finding.kind === kind);

test("nothing contradicts the published figures", () => {
  const kinds = new Set(findings().map((finding) => finding.kind));
  expect([...kinds].sort()).toEqual(["agrees", "forced", "notMeasured", "open", "sumNotHundred"]);
});

test("the totals force every blank but those of automation and visit", () => {
  expect(of("forced")).toEqual([
    { kind: "forced", field: "nature", values: ["interactive"], rows: [66, 67] },
    { kind: "forced", field: "recipient", values: ["G2C"], rows: [67] },
    { kind: "forced", field: "strategicValue", values: ["large"], rows: [65, 66, 67] },
    { kind: "forced", field: "channel", values: ["traditional"], rows: [64, 65, 66, 67] },
  ]);
});

test("of automation's six, one is partial and five manual; of the nine visits, exactly one is yes", () => {
  const need = (value: string, number: number) => expect.objectContaining({ value, least: number, most: number });
  expect(of("open")).toEqual([
    expect.objectContaining({
      field: "automation",
      rows: [62, 63, 64, 65, 66, 67],
      needs: [need("full", 0), need("partial", 1), need("manual", 5)],
    }),
    expect.objectContaining({
      field: "visit",
      rows: [59, 60, 61, 62, 63, 64, 65, 66, 67],
      needs: [need("yes", 1), need("no", 8)],
    }),
  ]);
});

test("sums over 100 are explained: recipients by several answers, linkage by rounding", () => {
  expect(of("sumNotHundred")).toEqual([
    { kind: "sumNotHundred", field: "recipient", sum: 103, explained: "several" },
    { kind: "sumNotHundred", field: "linkage", sum: 101, explained: "rounding" },
  ]);
});

test("columns that only the publication has: 14% of 66 is 9", () => {
  const notMeasured = of("notMeasured");
  expect(notMeasured).toHaveLength(3);
  expect(notMeasured).toContainEqual({
    kind: "notMeasured",
    field: "infoOnline",
    of: 66,
    figures: [{ value: "yes", published: { percent: 14 }, allows: { least: 9, most: 9 } }],
  });
});
