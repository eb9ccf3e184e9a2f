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
import type { RoundPlace } from "../round/roundPlace";
import { columnTitles } from "./columnTitles";
import { roundCells, type RoundCells } from "./parts/cells/roundCells";
import type { ReportPart } from "./reportDocument";

/** What a yearly report is made of. */
export interface AnnualInput {
  readonly now: Round;
  readonly before?: Round;
  /** The parts of the programme's figures, where they were typed in. */
  readonly programme?: readonly ReportPart[];
  /** Where the rounds stand in the workbook that will hold the report; without it the report has no formulas. */
  readonly places?: { readonly now: RoundPlace; readonly before?: RoundPlace };
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
  const { now, before, places, frameworks, catalogue } = input;
  const messages = annualMessages(input.language);
  const names = messages.roundNames;
  const words = { messages, titles: columnTitles(catalogue, frameworks, input.language) };
  const cells = roundCells(now, now.period ?? names.now, places?.now, words);
  return {
    ...input,
    messages,
    top: input.top ?? defaultTop,
    topLeaps: input.topLeaps ?? defaultTopLeaps,
    comparison: compareRounds(now, before, input),
    sensitivity: weightSensitivity(now.institutions, frameworks.performance),
    statistics: nationalStatistics(now.services, catalogue),
    cells: {
      now: cells,
      ...(before && { before: roundCells(before, before.period ?? names.before, places?.before, words) }),
    },
  };
}
