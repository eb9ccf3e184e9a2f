import type { Severity } from "../../../src/core";
import type { CheckedSheet, Checker, PaneFinding, PaneGroup } from "../../../src/taskpane/checker/checker";
import { checkerMessages } from "../../../src/messages/checkerMessages";
import { fileReport } from "../../../src/report/fileReport";
import { arabic, checkedInventory, english } from "../../report/checkedInventory";
import { scannedMuscat } from "../../fixtures/inventories";
import { checkedRows } from "./checking";

const languages = ["ar", "en"] as const;
const severities: readonly Severity[] = ["error", "warning", "note"];
const rank = ({ severity }: { severity: Severity }): number => severities.indexOf(severity);
const arabicLetter = /\p{Script=Arabic}/u;

async function everyFinding(checker: Checker, group: PaneGroup): Promise<PaneFinding[]> {
  const found: PaneFinding[] = [];
  for (let from = 0; from < group.findings; from += 7) found.push(...(await checker.findings(group.id, from, 7)));
  return found;
}

describe.each(languages)("the scanned Muscat inventory in %s", (language) => {
  let checker: Checker;
  let checked: CheckedSheet;
  beforeAll(async () => {
    ({ checker, checked } = await checkedRows(scannedMuscat("reading"), { language }));
  });

  test("is told as every other report tells it", () => {
    const report = fileReport(checkedInventory(scannedMuscat("reading")), language === "ar" ? arabic : english)
      .sheets[0]!;
    const { description, verdict, services, counts, statistics, reconciliation } = checked;
    expect({ description, verdict, services, counts, statistics, reconciliation }).toEqual({
      description: report.description,
      verdict: report.verdict,
      services: 66,
      counts: report.counts,
      statistics: report.statistics,
      reconciliation: [],
    });
    expect(checked.kind).toBe("inventory");
    const lines = checked.proposals.map(({ header, before, after, certainty, cells }) => ({
      ...{ header, before, after, certainty, cells },
    }));
    const reported = report.proposals.map(({ header, before, after, certainty, cells }) => ({
      ...{ header, before, after, certainty, cells },
    }));
    expect(lines).toEqual(reported);
  });

  test.each(["rule", "column"] as const)("by %s, every finding stands in one group, gravest first", async (by) => {
    const groups = checked.groups[by];
    expect(groups.map(rank)).toEqual([...groups.map(rank)].sort());
    const counts = { error: 0, warning: 0, note: 0 };
    let findings = 0;
    for (const group of groups) {
      const all = await everyFinding(checker, group);
      expect(all).toHaveLength(group.findings);
      expect(all.slice(0, group.first.length)).toEqual(group.first);
      expect(all.map(rank)).toEqual([...all.map(rank)].sort());
      expect(all[0]?.severity).toBe(group.severity);
      for (const { severity, count } of all) counts[severity] += Math.max(count, 1);
      for (const severity of severities) {
        const own = all.filter((finding) => finding.severity === severity);
        const cells = own.reduce((sum, { count }) => sum + Math.max(count, 1), 0);
        expect(cells).toBe(group.counts[severity]);
      }
      findings += all.length;
    }
    expect(counts).toEqual(checked.counts);
    expect(findings).toBe(checked.groups.rule.reduce((sum, group) => sum + group.findings, 0));
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  test("says of how many cells or rows a finding is", () => {
    const { amount } = checkerMessages(language);
    const shown = checked.groups.rule.flatMap(({ first }) => first).filter(({ count }) => count > 1);
    const aboutRows = shown.filter(({ header }) => header === "");
    expect(aboutRows.length).toBeGreaterThan(0);
    expect(aboutRows.map((each) => each.amount)).toEqual(aboutRows.map(({ count }) => amount.rows(count)));
    const others = shown.filter(({ header }) => header !== "");
    expect(others.map((each) => each.amount)).toEqual(others.map(({ count }) => amount.cells(count)));
  });

  test("speaks the language asked for", () => {
    const titles = checked.groups.rule.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => arabicLetter.test(title) !== (language === "ar"))).toEqual([]);
    expect(checked.fields.every(({ label }) => arabicLetter.test(label) === (language === "ar"))).toBe(true);
    expect(checked.proposals.every(({ why }) => why !== "")).toBe(true);
  });

  test("a finding names the proposal that settles it, and both the same first cells", async () => {
    const proposals = new Map(checked.proposals.map((proposal) => [proposal.id, proposal]));
    const group = checked.groups.rule.find(({ id }) => id === "rule:valueMisread")!;
    const found = await everyFinding(checker, group);
    expect(found.length).toBeGreaterThan(10);
    for (const finding of found) {
      const proposal = proposals.get(finding.proposal ?? -1);
      expect(proposal?.area).toEqual(finding.area);
      expect(proposal?.why).toBe(finding.text);
    }
  });

  test("every answer can be sent between threads, and is small", async () => {
    const answers = [
      checked,
      await checker.findingsAt(2, 2),
      await checker.marks(),
      await checker.notes(1000),
      await checker.proposals(0, 50),
      await checker.plan("certain"),
      await checker.describeFindings(),
      await checker.describeStatistics(),
      await checker.seal("2026-01-01"),
    ];
    for (const answer of answers) expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.stringify(checked).length).toBeLessThan(400_000);
  });
});

test("a group that there is no longer has no findings", async () => {
  const { checker } = await checkedRows(scannedMuscat("reading"));
  expect(await checker.findings("rule:nothingSuch", 0, 10)).toEqual([]);
});

test("nothing is answered before the first check, and each refusal is its asker's alone", async () => {
  const { checker } = await checkedRows(scannedMuscat("reading"));
  await checker.begin();
  await expect(checker.marks()).rejects.toThrow("not been checked");
  await expect(checker.edit([{ row: 1, column: 0, value: "a" }])).rejects.toThrow("not been checked");
  await expect(checker.readPublished({ rowNumbers: [], rows: [] }, "en")).resolves.toMatchObject({ kind: "problems" });
});
