import { findingCounts } from "../../core";
import { catalogueWords } from "../../report/catalogueWords";
import { reconciliationSentences } from "../../report/reconciliationSentences";
import { scoreBlock } from "../../report/scoreBlocks";
import { sheetDescription } from "../../report/sheetDescription";
import { statisticBlocks } from "../../report/statisticBlocks";
import { checkerMessages } from "../../messages/checkerMessages";
import type { AssessedSheet } from "./assessedSheet";
import type { CheckedSheet, PaneScores, SheetTop } from "./checker";
import { headerGuesses } from "./headerGuesses";
import { inventoryElsewhere } from "./inventoryElsewhere";
import { institutionSentence } from "./institutionSentence";
import { openScores } from "./openScores";

/** What a sheet is and what it counts to: all of a checked sheet but its findings and proposals. */
export type SheetSummary = Omit<CheckedSheet, "groups" | "proposals" | "proposalTotals">;

export function sheetSummary(assessed: AssessedSheet, tops: readonly SheetTop[]): SheetSummary {
  const { kind, assessment } = assessed;
  const elsewhere = inventoryElsewhere(assessed, tops);
  const table = assessment?.kind === "inventory" ? assessment.table : undefined;
  return {
    kind,
    description: descriptionOf(assessed, elsewhere),
    ...(elsewhere && { elsewhere: elsewhere.sheet }),
    verdict: assessment?.verdict ?? "rejected",
    ...(table && { services: table.rowNumbers.length }),
    counts: assessment ? findingCounts(assessment) : { error: 0, warning: 0, note: 0 },
    ...figuresOf(assessed),
    ...(assessment?.kind === "scorecard" && { scores: paneScores(assessment, assessed) }),
    ...headerGuesses(assessed),
  };
}

function descriptionOf(
  { kind, assessment, context, isCover, isLeftBlank }: AssessedSheet,
  elsewhere: ReturnType<typeof inventoryElsewhere>,
): string {
  const { language } = context;
  const { cover, emptySheet, nothing, stands } = checkerMessages(language);
  if (!assessment || kind === "nothing") {
    const what = assessment ? nothing : isCover ? cover : emptySheet;
    return elsewhere ? `${what} ${stands[elsewhere.kind](elsewhere.sheet)}` : what;
  }
  const description = sheetDescription(assessment, language);
  return isLeftBlank ? checkerMessages(language).leftBlank(description) : description;
}

function figuresOf({ assessment, context }: AssessedSheet): Pick<CheckedSheet, "statistics" | "reconciliation"> {
  if (assessment?.kind !== "inventory") return { statistics: [], reconciliation: [] };
  const words = catalogueWords(context, assessment.table);
  return {
    statistics: statisticBlocks(assessment.statistics, words, context),
    reconciliation: reconciliationSentences(assessment.reconciliation, words, context.language),
  };
}

function paneScores(
  assessment: Extract<AssessedSheet["assessment"], { kind: "scorecard" }>,
  { context, request }: AssessedSheet,
): PaneScores {
  const { kind } = assessment.scores;
  return {
    kind,
    ...(kind === "performance" && { institution: institutionSentence(request) }),
    block: scoreBlock(assessment, context),
    open: openScores(assessment.scores, context),
  };
}
