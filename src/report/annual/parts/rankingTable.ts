import {
  changeOf,
  institutionGroup,
  institutionKey,
  overallScore,
  ranking,
  type InstitutionGroup,
  type Measured,
  type RoundInstitution,
} from "../../../core";
import type { AnnualContext } from "../annualContext";
import { figureText } from "../figureText";
import type { ReportBlock, ReportCell } from "../reportDocument";
import { changeFormula } from "./cells/changeFormula";
import { figure, measuredFigure } from "./cells/figure";
import { bothOrigins, pairOrigin } from "./cells/pairOrigin";
import { levelFormula } from "./cells/levelFormula";
import { rankFormula } from "./cells/rankFormula";
import { levelWord } from "./levelWord";
import { noLevelWord } from "./noLevelWord";

/** All institutions of a group by rank, with level and change; those without a score come last and have no rank. */
export function rankingTable(group: InstitutionGroup, context: AnnualContext): ReportBlock[] {
  const members = context.now.institutions.filter((each) => institutionGroup(each) === group);
  if (members.length === 0) return [];
  const { messages, cells } = context;
  const { columns, basis } = messages;
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
        origin: bothOrigins(cells, messages, "overall"),
        basis: [basis.top(Infinity, members.length), ...(cells.before ? [basis.unrounded] : [])].join(
          messages.semicolon,
        ),
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
  const past = pastOf(name, context);
  const origin =
    past && cells.before
      ? pairOrigin([cells.before, past.name], [cells.now, name], messages)
      : cells.now.rowOrigin(name);
  const score = overallScore(member);
  const now = cells.now.lookUp(name, "overall");
  return [
    figure(rank ?? messages.notMeasured, origin, rankFormula(cells.now, name, "overall", messages.notMeasured)),
    name,
    measuredFigure(score, openWords(member, context), origin, now),
    figure(
      levelWord(score, context),
      origin,
      now && levelFormula(now, { ...context, notMeasured: messages.notMeasured, noLevel: noLevelWord(context) }),
    ),
    ...pastCells(past, score, now, origin, context),
  ];
}

/** That a score is not measured, and between what it lies where parts of it are known. */
function openWords({ overall }: RoundInstitution, { messages }: AnnualContext): string {
  if (!overall || overall.score.measured) return messages.notMeasured;
  const { low, high } = overall.interval;
  return messages.notMeasuredBetween(figureText(low, "score"), figureText(high, "score"));
}

/** The institution in the round before; none where it is missing there or its name stands several times. */
function pastOf(name: string, { before }: AnnualContext): RoundInstitution | undefined {
  const same = before?.institutions.filter((each) => institutionKey(each.name) === institutionKey(name)) ?? [];
  return same.length === 1 ? same[0] : undefined;
}

function pastCells(
  past: RoundInstitution | undefined,
  score: Measured<number>,
  now: string | undefined,
  origin: string | undefined,
  { cells, messages }: AnnualContext,
): ReportCell[] {
  if (!cells.before) return [];
  if (!past) return [messages.absent, null];
  const earlier = overallScore(past);
  const formula = cells.before.lookUp(past.name, "overall");
  const change = changeOf(earlier, score);
  const words = messages.notMeasured;
  return [
    measuredFigure(earlier, words, origin, formula),
    figure(change.measured ? change.value : words, origin, changeFormula(now, formula, words)),
  ];
}
