import {
  changeOf,
  institutionGroup,
  overallScore,
  ranking,
  type InstitutionGroup,
  type Measured,
  type RoundInstitution,
} from "../../../core";
import { institutionKey } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportCell } from "../reportDocument";
import { changeFormula } from "./cells/changeFormula";
import { figure, measuredFigure } from "./cells/figure";
import { rankFormula } from "./cells/rankFormula";
import { levelWord } from "./levelWord";

/** All institutions of a group by rank, with level and change; those without a score come last and have no rank. */
export function rankingTable(group: InstitutionGroup, context: AnnualContext): ReportBlock[] {
  const members = context.now.institutions.filter((each) => institutionGroup(each) === group);
  if (members.length === 0) return [];
  const { messages, cells } = context;
  const { columns } = messages;
  return [
    {
      kind: "table",
      table: {
        id: `all-${group}`,
        caption: messages.captions.allInstitutions(group),
        columns: [
          { title: columns.rank, width: 10, format: "whole" },
          { title: columns.institution, width: 46 },
          { title: columns.score, width: 16, format: "score" },
          { title: columns.level, width: 24 },
          ...(cells.before
            ? [
                { title: cells.before.name, width: 16, format: "score" as const },
                { title: columns.change, width: 12, format: "leap" as const },
              ]
            : []),
        ],
        rows: inOrder(members).map(({ member, rank }) => rowOf(member, rank, context)),
      },
    },
  ];
}

function inOrder(members: readonly RoundInstitution[]) {
  const { ranked, notRanked } = ranking(
    members.map((member, index) => ({ name: String(index), score: overallScore(member) })),
  );
  return [
    ...ranked.map(({ name, rank }) => ({ member: members[Number(name)]!, rank })),
    ...notRanked.map(({ name }) => ({ member: members[Number(name)]!, rank: undefined })),
  ];
}

function rowOf(member: RoundInstitution, rank: number | undefined, context: AnnualContext): ReportCell[] {
  const { messages, cells } = context;
  const { name } = member;
  const origin = cells.now.rowOrigin(name);
  const score = overallScore(member);
  const now = cells.now.lookUp(name, "overall");
  return [
    rank === undefined ? messages.notMeasured : figure(rank, origin, rankFormula(cells.now, name, "overall")),
    name,
    measuredFigure(score, messages.notMeasured, origin, now),
    levelWord(score, context),
    ...pastCells(name, score, now, context),
  ];
}

function pastCells(
  name: string,
  score: Measured<number>,
  now: string | undefined,
  { before, cells, messages }: AnnualContext,
): ReportCell[] {
  if (!before || !cells.before) return [];
  const same = before.institutions.filter((each) => institutionKey(each.name) === institutionKey(name));
  const [past] = same;
  if (!past || same.length > 1) return [past ? messages.noLeap.nameRepeated : messages.absent, null];
  const earlier = overallScore(past);
  const formula = cells.before.lookUp(past.name, "overall");
  const origin = cells.before.rowOrigin(past.name);
  const change = changeOf(earlier, score);
  return [
    measuredFigure(earlier, messages.notMeasured, origin, formula),
    change.measured ? figure(change.value, origin, changeFormula(now, formula)) : null,
  ];
}
