import type { RuleId } from "../../src/core";
import { commaOf } from "../../src/messages/language";
import { ruleTitles } from "../../src/messages/ruleTitles";
import type { FindingJson } from "../../src/report/checkJson";
import { checkBytes, type Checked, type CheckedSheet } from "./checkBytes";

/** A submission that can be read, and all that is to be said of it. */
export interface HardInput {
  /** Its number in the list of hard inputs. */
  readonly item: number;
  readonly title: string;
  readonly bytes: () => Uint8Array;
  readonly name?: string;
  readonly verdict: "accepted" | "repairable" | "rejected";
  /** Default: 4. */
  readonly services?: number;
  /** Default: 1. */
  readonly headerRow?: number;
  /** Every finding, in the program's order: rule, severity, cell ("sheet" for the whole sheet), the proposal if there is one. */
  readonly findings: readonly string[];
  /** Some of the counts, by field and value. */
  readonly counts?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Fields of the template that are measured by no statistic. */
  readonly unmeasured?: readonly string[];
  /** Words that stand in both reports: places, values, codes; several as each language lists them. */
  readonly says?: readonly (string | readonly string[])[];
}

/** Checks a submission the way a person does, and expects exactly what its row says, in both languages. */
export async function expectOutcome(input: HardInput): Promise<Checked> {
  const checked = await checkBytes(input.bytes(), input.name);
  const [sheet] = checked.sheets;
  if (!sheet) throw new Error(checked.error?.message ?? "No sheet was recognised");
  expect(sheet.findings.map(inLine)).toEqual(input.findings);
  expect(pick(sheet)).toEqual({
    verdict: input.verdict,
    services: input.services ?? 4,
    headerRow: input.headerRow ?? 1,
  });
  expect(checked.exitCode).toBe(input.verdict === "accepted" ? 0 : 1);
  expectCounts(sheet, input);
  expectSentences(checked, input);
  return checked;
}

function inLine({ rule, severity, cell, proposal }: FindingJson): string {
  return [rule, severity, cell ?? "sheet", ...(proposal === null ? [] : [proposal])].join(" ");
}

const pick = ({ verdict, services, headerRow }: CheckedSheet) => ({ verdict, services, headerRow });

/** Each service answers each column once: with a value, blank or unreadable. A recipient may be several. */
function expectCounts(
  { statistics, notMeasured, services }: CheckedSheet,
  { counts = {}, unmeasured = [] }: HardInput,
): void {
  for (const [field, values] of Object.entries(statistics)) {
    const total = Object.values(values).reduce((sum, { count }) => sum + count, 0);
    if (field === "recipient") expect(total).toBeGreaterThanOrEqual(services);
    else expect([field, total]).toEqual([field, services]);
  }
  for (const [field, expected] of Object.entries(counts))
    for (const [value, count] of Object.entries(expected))
      expect([field, value, statistics[field]?.[value]?.count]).toEqual([field, value, count]);
  for (const field of unmeasured) expect(Object.keys(notMeasured)).toContain(field);
}

const arabic = /[\u0600-\u06ff]/;
const noise = /undefined|NaN|\[object|Infinity/;

/** A sentence for every finding, in both languages: under the rule's title, with the place. */
function expectSentences({ text, page, sheets }: Checked, { says = [] }: HardInput): void {
  for (const language of ["ar", "en"] as const) {
    const report = text[language];
    expect(report).not.toMatch(noise);
    for (const finding of sheets[0]?.findings ?? []) {
      expect(report).toContain(ruleTitles[language][finding.rule as RuleId]);
      expect([inLine(finding), isPlaceNamed(finding, report)]).toEqual([inLine(finding), true]);
    }
    for (const words of says) expect(report).toContain([words].flat().join(commaOf[language]));
  }
  expect(text.ar.split("\n")[1]).toMatch(arabic);
  expect(page).not.toMatch(noise);
}

/** The report names the finding's cell, or an area it is in; or, for a finding about a whole row, the row. */
function isPlaceNamed({ cell, field, value }: FindingJson, report: string): boolean {
  if (cell === null) return true;
  const isRow = field === null && value === null;
  const places = report.match(isRow ? /\b\d+(:\d+)?\b/g : /\b[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?\b/g) ?? [];
  return places.some((place) => {
    const [first = "", last = first] = place.split(":");
    const [from, to, row] = [first, last, cell].map((each) => Number(each.replace(/\D/g, "")));
    return (isRow || columnOf(first) === columnOf(cell)) && from! <= row! && row! <= to!;
  });
}

const columnOf = (address: string): string => address.replace(/\d/g, "");
