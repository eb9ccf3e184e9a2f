import { averageScore, stageAverages, type Round } from "../../../core";
import { annualContext, type AnnualInput } from "../annualContext";
import type { ReportDocument, ReportPart } from "../reportDocument";
import { institutionMessages } from "../../../messages/institutionMessages";
import { checkBlocks } from "./checkBlocks";
import type { InstitutionContext } from "./institutionContext";
import { inventoryPart } from "./inventoryPart";
import { ownStatistics } from "./ownStatistics";
import { performanceBlocks } from "./performanceBlocks";
import { planBlocks } from "./planBlocks";
import { stageBlocks } from "./stageBlocks";

/**
 * The sheet of one institution, as in the assessment of Muscat: what the check found, scores beside the government's average
 * and the target, plan checklist, statistics and list of its services. `input.now` is the whole round, `ownRound` its rows.
 */
export function institutionReport(input: AnnualInput, ownRound: Round): ReportDocument {
  const [own] = ownRound.institutions;
  if (!own) throw new Error("A sheet about no institution");
  const annual = annualContext({ ...input, now: ownRound, before: undefined, programme: undefined });
  const words = institutionMessages(input.language);
  const context: InstitutionContext = { own, annual, words, government: governmentOf(input) };
  return {
    title: words.title(own.name),
    cover: coverLines(context),
    parts: [mainPart(context), ...inventoryPart(context)],
    layout: "sheet",
  };
}

function governmentOf({ now: { institutions }, frameworks, targets }: AnnualInput): InstitutionContext["government"] {
  const measured = institutions.flatMap(({ overall }) => overall ?? []);
  const { perspectives } = frameworks.performance;
  return {
    stages: stageAverages(institutions, frameworks.stages, targets),
    overall: averageScore(measured.map(({ score }) => score)),
    perspectives: Object.fromEntries(
      perspectives.map(({ id }) => [
        id,
        averageScore(institutions.flatMap((each) => each.perspectives[id]?.score ?? [])),
      ]),
    ),
  };
}

function coverLines({ own, annual, words }: InstitutionContext): readonly string[] {
  const { now, date, isSynthetic, messages } = annual;
  const period = own.period ?? now.period;
  return [
    ...(isSynthetic === true ? [messages.cover.synthetic] : []),
    [
      ...(period === null ? [] : [messages.cover.period(period)]),
      words.kind(own.isService, own.isGovernorate),
      words.collected(own.file, own.collected),
      ...(date === undefined ? [] : [messages.cover.date(date)]),
    ].join(messages.semicolon),
  ];
}

function mainPart(context: InstitutionContext): ReportPart {
  const { words } = context;
  return {
    id: "institution",
    heading: words.headings.institution,
    sheetName: words.sheetNames.institution,
    blocks: [
      ...checkBlocks(context),
      ...stageBlocks(context),
      ...planBlocks(context),
      ...performanceBlocks(context),
      ...ownStatistics(context),
    ],
  };
}
