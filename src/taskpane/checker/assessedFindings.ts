import type { Severity } from "../../core";
import { proposalNumbers } from "../../report/proposals";
import type { AssessedSheet } from "./assessedSheet";
import type { CheckedSheet, PaneFinding } from "./checker";
import { findingGroups, paneGroup, type NumberedGroup } from "./findingGroups";
import type { FindingList } from "./findingList";
import { inventoryFindings } from "./inventoryFindings";
import { noProposals, paneProposals, type PaneProposals } from "./paneProposals";
import { programmeFindings } from "./programmeFindings";
import { scorecardFindings } from "./scorecardFindings";

/** The findings and proposals of an assessed sheet, each put into words when it is first shown. */
export interface AssessedFindings {
  readonly list: FindingList;
  readonly proposals: PaneProposals;
  readonly words: (finding: number) => PaneFinding;
  /** By rule and by column, with the first of each group. */
  readonly groups: () => CheckedSheet["groups"];
  /** Further findings of a group; none of a group that there is no longer. */
  readonly page: (group: string, page: FindingsPage) => PaneFinding[];
}

/** Some findings of a group, counted without those of hidden severities. */
interface FindingsPage {
  readonly from: number;
  readonly count: number;
  readonly hidden: readonly Severity[];
}

/** Findings whose words are kept, at most: more are put into words again. */
const mostKept = 10_000;

export function assessedFindings(assessed: AssessedSheet): AssessedFindings {
  const { list, proposals } = listOf(assessed);
  const kept = new Map<number, PaneFinding>();
  const words = (finding: number): PaneFinding => {
    const known = kept.get(finding) ?? { id: finding, ...list.words(finding) };
    if (kept.size < mostKept) kept.set(finding, known);
    return known;
  };
  const { rule, column } = findingGroups(list);
  const inPane = (groups: readonly NumberedGroup[]) => groups.map((group) => paneGroup(group, words));
  return {
    list,
    proposals,
    words,
    groups: () => ({ rule: inPane(rule), column: inPane(column) }),
    page(id, { from, count, hidden }) {
      const { numbers = [] } = [...rule, ...column].find((each) => each.id === id) ?? {};
      const shown = hidden.length === 0 ? numbers : numbers.filter((number) => !hidden.includes(list.severity(number)));
      return shown.slice(from, from + count).map(words);
    },
  };
}

function listOf({ assessment, sheet, context }: AssessedSheet): Pick<AssessedFindings, "list" | "proposals"> {
  if (!assessment) return { list: noFindings, proposals: noProposals };
  if (assessment.kind === "scorecard")
    return { list: scorecardFindings(assessment, sheet.grid, context), proposals: noProposals };
  if (assessment.kind === "programme") return { list: programmeFindings(assessment, context), proposals: noProposals };
  const proposalOf = proposalNumbers(assessment.repairs);
  return {
    list: inventoryFindings(assessment, context, proposalOf),
    proposals: paneProposals(assessment, context, proposalOf),
  };
}

const noFinding = (): never => {
  throw new RangeError("There is no finding");
};

/** Of a sheet with nothing in it. */
const noFindings: FindingList = {
  count: 0,
  columns: { first: 0, last: 0 },
  severity: noFinding,
  cells: noFinding,
  place: noFinding,
  rule: noFinding,
  ruleTitle: noFinding,
  column: noFinding,
  columnTitle: noFinding,
  isProposed: noFinding,
  words: noFinding,
  rowsRead: (row) => [row],
};
