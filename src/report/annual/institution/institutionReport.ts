import { averageScore, stageAverages, type Round } from "../../../core";
import type { RoundSource, SheetSource } from "../../round/roundPlace";
import { annualContext, cellsOfRound, type AnnualInput } from "../annualContext";
import type { ReportDocument, ReportPart } from "../reportDocument";
import { institutionMessages } from "../../../messages/institutionMessages";
import { mixedPeriodLines } from "../parts/mixedPeriodLines";
import { syntheticNotice } from "../parts/syntheticNotice";
import { checkBlocks } from "./checkBlocks";
import { componentBlocks } from "./componentBlocks";
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
  const files = input.files && { now: ownSource(input.files.now, input.now, ownRound) };
  const annual = annualContext({ ...input, files, now: ownRound, before: undefined, programme: undefined });
  const words = institutionMessages(input.language);
  const context: InstitutionContext = { own, annual, words, government: governmentOf(input) };
  const notice = ownNotice(context, input);
  return {
    title: words.title(own.name),
    cover: [...(notice === undefined ? [] : [notice]), coverLine(context), ...periodLines(context, input)],
    ...(notice !== undefined && { notice }),
    parts: [mainPart(context), ...inventoryPart(context)],
    layout: "sheet",
  };
}

/** Where the institution's own rows stand among those of the whole round. */
function ownSource({ institutions, services }: RoundSource, all: Round, own: Round): RoundSource {
  const rowsOf = <Row>(source: SheetSource, rows: readonly Row[], kept: ReadonlySet<Row>): SheetSource => ({
    ...source,
    rows: source.rows.filter((_, index) => kept.has(rows[index]!)),
  });
  return {
    institutions: rowsOf(institutions, all.institutions, new Set(own.institutions)),
    ...(services && { services: rowsOf(services, all.services, new Set(own.services)) }),
  };
}

function governmentOf(input: AnnualInput): InstitutionContext["government"] {
  const { now, frameworks, targets } = input;
  const { institutions } = now;
  const measured = institutions.flatMap(({ overall }) => overall ?? []);
  const { perspectives } = frameworks.performance;
  return {
    stages: stageAverages(institutions, frameworks.stages, targets),
    cells: cellsOfRound("now", now, { ...input, places: undefined }),
    overall: averageScore(measured.map(({ score }) => score)),
    perspectives: Object.fromEntries(
      perspectives.map(({ id }) => [
        id,
        averageScore(institutions.flatMap((each) => each.perspectives[id]?.score ?? [])),
      ]),
    ),
  };
}

/** Its own data, where that is made up; else the other institutions', which the averages beside its scores hold. */
function ownNotice({ own, annual }: InstitutionContext, { now }: AnnualInput): string | undefined {
  return own.isSynthetic ? annual.messages.cover.synthetic : syntheticNotice({ ...annual, now, before: undefined });
}

/** The averages beside its scores are the whole round's. */
function periodLines({ annual }: InstitutionContext, { now }: AnnualInput): readonly string[] {
  return mixedPeriodLines({ ...annual, now, before: undefined });
}

function coverLine({ own, annual, words }: InstitutionContext): string {
  const { now, date, messages } = annual;
  const period = own.period ?? now.period;
  return [
    ...(period === null ? [] : [messages.cover.period(period)]),
    words.kind(own.isService, own.isGovernorate),
    words.collected(own.file, own.collected),
    ...(date === undefined ? [] : [messages.cover.date(date)]),
  ].join(messages.semicolon);
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
      ...componentBlocks(context),
      ...planBlocks(context),
      ...performanceBlocks(context),
      ...ownStatistics(context),
    ],
  };
}
