import { addTo, type Severity } from "../../core";
import type { PaneFinding, PaneGroup } from "./checker";
import { severities, type FindingList } from "./findingList";

/** Findings under one heading, by their numbers, gravest first. */
export interface NumberedGroup {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findingCounts: Readonly<Record<Severity, number>>;
  readonly numbers: readonly number[];
}

export type NumberedGroups = Readonly<Record<"rule" | "column", readonly NumberedGroup[]>>;

/** All findings by rule and, once more, by column; the gravest groups first, of those what needs a person before what has proposals. */
export function findingGroups(list: FindingList): NumberedGroups {
  return {
    rule: grouped(list, "rule", list.rule, (rule) => list.ruleTitle(String(rule))),
    column: grouped(list, "column", list.column, list.columnTitle),
  };
}

function grouped(
  list: FindingList,
  by: keyof NumberedGroups,
  keyOf: (finding: number) => string | number,
  titleOf: (key: string | number) => string,
): NumberedGroup[] {
  const byKey = new Map<string | number, number[]>();
  for (let finding = 0; finding < list.count; finding++) {
    addTo(byKey, keyOf(finding), finding);
  }
  const groups = [...byKey].map(([key, same]): NumberedGroup => {
    const numbers = gravestFirst(same, list);
    const severity = list.severity(numbers[0] ?? 0);
    return { id: `${by}:${key}`, title: titleOf(key), severity, ...countsOf(same, list), numbers };
  });
  const rank = ({ severity, numbers }: NumberedGroup): number =>
    2 * severities.indexOf(severity) + Number(by === "rule" && numbers.every(list.isProposed));
  const ranks = new Map(groups.map((group) => [group, rank(group)]));
  return groups.sort((a, b) => ranks.get(a)! - ranks.get(b)!);
}

function gravestFirst(numbers: readonly number[], list: FindingList): readonly number[] {
  const lists: Record<Severity, number[]> = { error: [], warning: [], note: [] };
  for (const number of numbers) lists[list.severity(number)].push(number);
  return severities.map((severity) => lists[severity]).reduce((all, some) => all.concat(some));
}

function countsOf(numbers: readonly number[], list: FindingList): Pick<NumberedGroup, "counts" | "findingCounts"> {
  const counts = { error: 0, warning: 0, note: 0 };
  const findingCounts = { error: 0, warning: 0, note: 0 };
  for (const number of numbers) {
    counts[list.severity(number)] += list.cells(number);
    findingCounts[list.severity(number)] += 1;
  }
  return { counts, findingCounts };
}

/** Findings that a group carries itself; the others are fetched. More than anyone reads at a glance. */
const mostFirst = 20;

/** A group as the pane shows it. */
export function paneGroup(group: NumberedGroup, words: (finding: number) => PaneFinding): PaneGroup {
  const { numbers, ...shown } = group;
  return { ...shown, findings: numbers.length, first: numbers.slice(0, mostFirst).map(words) };
}
