import {
  compareRounds,
  defaultTop,
  defaultTopLeaps,
  nationalStatistics,
  weightSensitivity,
  type Catalogue,
  type Frameworks,
  type GroupSensitivity,
  type LevelPolicy,
  type NationalStatistic,
  type Round,
  type RoundComparison,
  type StageTargets,
} from "../../core";
import { annualMessages, type AnnualMessages } from "../../messages/annualMessages";
import type { MessageLanguage } from "../../messages/language";
import type { RoundPlace, RoundSource } from "../round/roundPlace";
import { columnTitles } from "./columnTitles";
import { roundCells, type RoundCells } from "./parts/cells/roundCells";
import type { ReportPart } from "./reportDocument";

/** What a yearly report is made of. */
export interface AnnualInput {
  readonly now: Round;
  readonly before?: Round;
  /** The parts of the programme's figures, where they were typed in. */
  readonly programme?: readonly ReportPart[];
  /** The latest year that the programme's figures tell of. */
  readonly programmeYear?: number;
  /** Where the rounds stand in the workbook that will hold the report; without it the report has no formulas. */
  readonly places?: { readonly now: RoundPlace; readonly before?: RoundPlace };
  /** Where the rounds stand in the files that they were read from: origins name their cells where no workbook holds the report. */
  readonly files?: { readonly now: RoundSource; readonly before?: RoundSource };
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  readonly frameworks: Frameworks;
  readonly catalogue: Catalogue;
  /** The date on the cover, as it is to be printed. */
  readonly date?: string;
  /** Targets of the stages, 0–100. */
  readonly targets?: StageTargets;
  /** What reading the rounds showed of their scores, in sentences. */
  readonly scoreRemarks?: readonly string[];
  /** True for made-up data of rounds that do not say so by themselves: those written before the mark was kept. */
  readonly isSynthetic?: boolean;
  /** How many ranks the lists of the highest have. */
  readonly top?: number;
  /** How many ranks the lists of leaps and falls have. */
  readonly topLeaps?: number;
}

/** The input with everything computed that several parts say. */
export interface AnnualContext extends AnnualInput {
  readonly messages: AnnualMessages;
  readonly top: number;
  readonly topLeaps: number;
  readonly comparison: RoundComparison;
  readonly sensitivity: readonly GroupSensitivity[];
  readonly statistics: readonly NationalStatistic[];
  readonly cells: { readonly now: RoundCells; readonly before?: RoundCells };
}

export function annualContext(input: AnnualInput): AnnualContext {
  const { now, before, frameworks, catalogue } = input;
  const messages = annualMessages(input.language);
  return {
    ...input,
    messages,
    top: input.top ?? defaultTop,
    topLeaps: input.topLeaps ?? defaultTopLeaps,
    comparison: compareRounds(now, before, input),
    sensitivity: weightSensitivity(now.institutions, frameworks.performance),
    statistics: nationalStatistics(now.services, catalogue),
    cells: {
      now: cellsOfRound("now", now, input),
      ...(before && { before: cellsOfRound("before", before, input) }),
    },
  };
}

/** The cells of one of a report's rounds, under its period's name. */
export function cellsOfRound(
  which: "now" | "before",
  round: Round,
  { places, files, catalogue, frameworks, language }: AnnualInput,
): RoundCells {
  const messages = annualMessages(language);
  const words = { messages, titles: columnTitles(catalogue, frameworks, language) };
  const standing = { place: places?.[which], source: files?.[which] };
  return roundCells(round, round.period ?? messages.roundNames[which], standing, words);
}
