import { findingsSheet } from "../../report/result/findingsSheet";
import { statisticsSheet } from "../../report/result/statisticsSheet";
import { scoresInPlace } from "../../report/inPlace/scoresInPlace";
import type { Checker, CheckRequest, SheetTop } from "./checker";
import { checkedState, type CheckedState } from "./checkedState";
import { coverKind } from "./coverKind";
import { factsAfter } from "./factsAfter";
import { findingsAt } from "./findingsAt";
import { inTurn } from "../worker/inTurn";
import { markNotes } from "./markNotes";
import { publishedAnswer } from "./publishedAnswer";
import { runAfter } from "./runAfter";
import { sealOf } from "./sealOf";
import { sheetCells } from "./sheetCells";
import { sheetMarks } from "./sheetMarks";
import { takenBack } from "./takenBack";

/** Proposals that a checked sheet carries itself; the others are fetched. */
const firstProposals = 200;

/** A checker in this thread; the pane has it in a worker. Its methods are done one after the other. */
export function createChecker(): Checker {
  let cells = sheetCells();
  let state: CheckedState | undefined;
  let tops: readonly SheetTop[] = [];
  const checked = (): CheckedState => {
    if (!state) throw new Error("The sheet has not been checked yet.");
    return state;
  };
  const check = (request: CheckRequest) => {
    state = checkedState(cells, request, tops);
    const { summary, findings } = state;
    const { totals, page } = findings.proposals;
    return { ...summary, groups: findings.groups(), proposals: page(0, firstProposals), proposalTotals: totals };
  };
  const turn = inTurn();
  return {
    begin: () =>
      turn(() => {
        cells = sheetCells();
        state = undefined;
        tops = [];
      }),
    receive: (part) => turn(() => cells.receive(part)),
    readTops: (given) => turn(() => coverKind((tops = given))),
    check: (request) => turn(() => check(request)),
    edit: (edited) =>
      turn(() => {
        const { request } = checked().assessed;
        cells.edit(edited);
        return check({ ...request, facts: factsAfter(request.facts, edited) });
      }),
    findings: (group, from, count, hidden = []) => turn(() => checked().findings.page(group, { from, count, hidden })),
    findingsAt: (row, column) =>
      turn(() => {
        const { list, words } = checked().findings;
        return findingsAt(list, row, column).map(words);
      }),
    runAfter: (finding, from) =>
      turn(() => {
        const { list } = checked().findings;
        return finding >= 0 && finding < list.count ? runAfter(list.place(finding), list.columns, from) : undefined;
      }),
    marks: () => turn(() => sheetMarks(checked().findings.list)),
    notes: (most) => turn(() => markNotes(checked().findings.list, checked().findings.words, most)),
    proposals: (from, count) => turn(() => checked().findings.proposals.page(from, count)),
    plan: (proposals, from = 0) => turn(() => checked().plan(proposals, from)),
    takeBack: (request) => turn(() => takenBack(request, checked().standing, checked().assessed.context.language)),
    describeFindings: () => turn(() => findingsSheet(checked().assessment("any"), checked().assessed.context)),
    describeStatistics: () =>
      turn(() => statisticsSheet(checked().assessment("inventory"), checked().assessed.context)),
    scoresInPlace: (options) =>
      turn(() => {
        const { assessed, assessment } = checked();
        return scoresInPlace(assessment("scorecard"), assessed.sheet, assessed.context, options);
      }),
    readPublished: (grid, language, names) => turn(() => publishedAnswer(grid, language, names)),
    seal: (date) => turn(() => sealOf(checked().assessed, date)),
  };
}
