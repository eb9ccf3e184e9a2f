import {
  groupBy,
  type Finding,
  type InventoryAssessment,
  type ProgrammeAssessment,
  type ProgrammeFinding,
  type ScorecardAssessment,
  type ScorecardFinding,
  type Severity,
  cellAddress,
  cellsOf,
} from "../core";
import { placedFinding } from "./placedFinding";
import { findingWords, programmeFindingWords, scorecardFindingWords } from "./findingWords";
import { placeCells } from "./placeCells";
import { programmeFindingPlace } from "./programmeFindingPlace";
import { proposalsOf } from "./proposals";
import type { ReportContext } from "./reportContext";

/** One finding in words: equal cells of a column are one line. */
export interface FindingLine {
  /** The header over the cells; empty where the finding is about rows or the sheet. */
  readonly header: string;
  /** "D7:D12, D20", or "" for the whole sheet. */
  readonly cells: string;
  readonly count: number;
  /** The cells and the header in one phrase; "" for the whole sheet. */
  readonly where: string;
  readonly text: string;
  readonly advice: string;
}

/** What one rule found, in words. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** Cells, of all lines. */
  readonly count: number;
  /** Every one of them is about cells and has a proposal, so that the list of proposals says it all. */
  readonly allProposed: boolean;
  /** The first ones; the count is of all. */
  readonly lines: readonly FindingLine[];
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Lines that a group carries at most: more than anyone reads, and a page stays a page. */
const mostLines = 40;

/** An inventory's findings by rule, errors first, in the order in which the rules found them. */
export function inventoryFindingGroups(assessment: InventoryAssessment, context: ReportContext): FindingGroup[] {
  const { findings, repairs, table } = assessment;
  const proposalOf = proposalsOf(repairs);
  const inWords = findingWords(assessment, context, proposalOf);
  const inLine = (finding: Finding): WordedLine => {
    const { title, ...words } = inWords(finding);
    return {
      title,
      line: { ...words, cells: placeCells(placedFinding(finding, table).place), count: cellsOf(finding) },
    };
  };
  return grouped(findings, {
    ruleOf: ({ rule }) => rule,
    countOf: cellsOf,
    // That a row was read as a part of another says more than the proposal: it may be a service of its own.
    isProposed: (finding) =>
      finding.place.kind === "cells" && proposalOf(finding, finding.place.rows[0]!) !== undefined,
    inLine,
  });
}

/** A scorecard's findings, likewise. */
export function scorecardFindingGroups({ findings }: ScorecardAssessment, context: ReportContext): FindingGroup[] {
  const inLine = (finding: ScorecardFinding): WordedLine => {
    const cells = finding.place ? cellAddress(finding.place.column, finding.place.row) : "";
    const { title, ...words } = scorecardFindingWords(finding, cells, context);
    return { title, line: { ...words, cells, count: 1 } };
  };
  return grouped(findings, { ruleOf: ({ kind }) => kind, countOf: () => 1, isProposed: () => false, inLine });
}

/** A programme sheet's findings, likewise: a list and its total are one finding. */
export function programmeFindingGroups(assessment: ProgrammeAssessment, context: ReportContext): FindingGroup[] {
  const inLine = (finding: ProgrammeFinding): WordedLine => {
    const place = programmeFindingPlace(finding, assessment);
    const { title, ...words } = programmeFindingWords(finding, place, context);
    return { title, line: { ...words, cells: place.cells, count: 1 } };
  };
  return grouped(assessment.findings, {
    ruleOf: ({ kind }) => kind,
    countOf: () => 1,
    isProposed: () => false,
    inLine,
  });
}

interface WordedLine {
  readonly title: string;
  readonly line: FindingLine;
}

/** What grouping needs to know of one finding. */
interface FindingFacts<F> {
  readonly ruleOf: (finding: F) => string;
  readonly countOf: (finding: F) => number;
  readonly isProposed: (finding: F) => boolean;
  readonly inLine: (finding: F) => WordedLine;
}

/** What one rule finds of one severity is a group: errors first; of one severity, first what has no proposal and so needs a person. */
function grouped<F extends { readonly severity: Severity }>(
  findings: readonly F[],
  facts: FindingFacts<F>,
): FindingGroup[] {
  const byRule = groupBy(findings, (finding) => `${facts.ruleOf(finding)} ${finding.severity}`);
  const groups = [...byRule.values()].flatMap((same) => {
    const [first] = same;
    return first ? [groupOf(facts.ruleOf(first), first.severity, same, facts)] : [];
  });
  const rank = (group: FindingGroup) => 2 * severities.indexOf(group.severity) + Number(group.allProposed);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function groupOf<F>(
  rule: string,
  severity: Severity,
  same: readonly F[],
  { countOf, isProposed, inLine }: FindingFacts<F>,
): FindingGroup {
  const shown = same.slice(0, mostLines).map(inLine);
  return {
    rule,
    severity,
    title: shown[0]?.title ?? rule,
    count: same.reduce((sum, finding) => sum + countOf(finding), 0),
    allProposed: same.every(isProposed),
    lines: shown.map(({ line }) => line),
  };
}

/** How many cells of each severity; counted over all groups, whatever lists were cut. */
export function severityCounts(groups: readonly FindingGroup[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, count } of groups) counts[severity] += count;
  return counts;
}
