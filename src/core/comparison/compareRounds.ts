import type { Frameworks, LevelPolicy } from "../frameworks/frameworkTypes";
import type { Round, RoundInstitution } from "../round/round";
import { distributionChange, type DistributionChange } from "../scoring/distributionChange";
import { levelDistribution, type LevelDistribution } from "../scoring/levelDistribution";
import { attendance, repeatedIn, type Attendance } from "./attendance";
import { compareAverages, type AveragesCompared } from "./compareAverages";
import { comparePeriods, type PeriodMatch } from "./comparePeriods";
import { compareGovernorates, type GovernorateComparison } from "./governorates";
import { highestInstitutions, type Highest } from "./highestInstitutions";
import { leapsAndFalls, type LeapsAndFalls } from "./leapsAndFalls";
import { namedScores, overallScore } from "./roundScores";
import { stagesOfBoth, type StageOfBoth } from "./stagesOfBoth";
import type { RenameSuspect } from "./renameSuspects";
import { stageAverages, type StageAverage, type StageTargets } from "./stageAverages";
import { twiceSuspects } from "./twiceSuspects";

export interface ComparisonOptions {
  readonly frameworks: Frameworks;
  readonly policy: LevelPolicy;
  /** How many ranks the lists of the highest have, ties at the end included. */
  readonly top?: number;
  /** How many ranks the lists of leaps and falls have, ties at the end included. */
  readonly topLeaps?: number;
  readonly targets?: StageTargets;
}

/** The annual report 2024 names three highest institutions of each list, and nine of the greatest leaps. */
export const defaultTop = 3;
/** How many leaps are listed where nobody says otherwise. */
export const defaultTopLeaps = 9;

/** A round, and where there is one the round before it. Everything is in points of score, 0–100, or in institutions. */
export interface RoundComparison {
  readonly averages: AveragesCompared;
  readonly levels: {
    readonly now: LevelDistribution;
    readonly before?: LevelDistribution;
    readonly change?: DistributionChange;
  };
  readonly highest: readonly Highest[];
  readonly stages: readonly StageAverage[];
  /** Names that stand several times in this round. */
  readonly repeated: readonly string[];
  /** Pairs of this round that are perhaps one institution under two names. */
  readonly twice: readonly RenameSuspect[];
  readonly past?: PastComparison;
}

/** What can only be said against a round before. */
export interface PastComparison {
  readonly periods: PeriodMatch;
  readonly changes: LeapsAndFalls;
  readonly governorates: GovernorateComparison;
  readonly attendance: Attendance;
  readonly stages: readonly StageAverage[];
  /** The stages over those measured in both rounds. */
  readonly sameStages: readonly StageOfBoth[];
}

/** The tables of institutional performance and of the stages, for one round and against the one before. */
export function compareRounds(now: Round, before: Round | undefined, options: ComparisonOptions): RoundComparison {
  const { frameworks, targets, top = defaultTop } = options;
  return {
    averages: compareAverages(now.institutions, before?.institutions),
    levels: compareLevels(now.institutions, before?.institutions, options),
    highest: highestInstitutions(now.institutions, frameworks.performance, top),
    stages: stageAverages(now.institutions, frameworks.stages, targets),
    repeated: repeatedIn(now.institutions),
    twice: twiceSuspects(now.institutions),
    ...(before && { past: compareWithPast(now, before, options) }),
  };
}

function compareWithPast(
  now: Round,
  before: Round,
  { frameworks, topLeaps = defaultTopLeaps }: ComparisonOptions,
): PastComparison {
  return {
    periods: comparePeriods(before.period, now.period),
    changes: leapsAndFalls(namedScores(before.institutions), namedScores(now.institutions), topLeaps),
    governorates: compareGovernorates(before, now),
    attendance: attendance(before.institutions, now.institutions),
    stages: stageAverages(before.institutions, frameworks.stages),
    sameStages: stagesOfBoth(before.institutions, now.institutions, frameworks.stages),
  };
}

/** Both years by the same policy, whichever the rounds were collected with. */
function compareLevels(
  now: readonly RoundInstitution[],
  before: readonly RoundInstitution[] | undefined,
  { frameworks, policy }: ComparisonOptions,
): RoundComparison["levels"] {
  const distribution = (institutions: readonly RoundInstitution[]) =>
    levelDistribution(institutions.map(overallScore), policy, frameworks.levels);
  const present = distribution(now);
  if (!before) return { now: present };
  const past = distribution(before);
  return { now: present, before: past, change: distributionChange(past, present) };
}
