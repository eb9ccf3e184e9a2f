import type { Labels, Source, Sourced } from "./frameworkTypes";
import documentsData from "./documents.json";
import programmeData from "./programme.json";

/** Achieved against planned, in services; periods are ISO years or months, "from–to". */
export interface CumulativeProgress extends Sourced {
  readonly achieved: number;
  readonly target: number;
  readonly achievedPeriod: string;
  readonly targetPeriod: string;
  readonly parts?: readonly { readonly id: string; readonly label: Labels; readonly count: number }[];
}

export interface InstitutionCount {
  readonly name: string;
  readonly count: number;
}

/** One of the programme's two indices. `indexTarget.share` is a fraction of 1. */
export interface ProgrammeIndex {
  readonly id: string;
  readonly label: Labels;
  readonly cumulative: CumulativeProgress;
  readonly year: Sourced & { readonly year: number; readonly achieved: number; readonly target: number };
  readonly indexTarget: Sourced & { readonly share: number; readonly by: string };
  readonly institutions: Sourced & {
    readonly counts: readonly InstitutionCount[];
    /** The same as institutions state it on pages of their own. */
    readonly ownCounts?: readonly (InstitutionCount & Sourced)[];
  };
}

/** One published figure; a share is a fraction of 1. `institutions`: how many it covers, where the report says so. */
export interface ProgrammeFigure extends Sourced {
  readonly id: string;
  readonly label: Labels;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly institutions?: number;
  /** The figure as the report prints it, where that is more than the number. */
  readonly printed?: string;
}

/** What the annual report 2024 publishes of the programme: nothing is scored with it, everything can be compared with it. */
export interface Programme {
  readonly indices: readonly ProgrammeIndex[];
  readonly figures: readonly ProgrammeFigure[];
  readonly levelDistributions: readonly (Sourced & {
    readonly year: number;
    readonly counts: Readonly<Record<string, number>>;
    /** What the column of changes holds, fractions of 1. */
    readonly printedChange?: Readonly<Record<string, number>>;
  })[];
  readonly unRanks: readonly (Sourced & {
    readonly id: string;
    readonly label: Labels;
    readonly rank2024: number;
    readonly rank2022: number;
  })[];
  readonly omanEgdi2024: {
    readonly onlineServices: number;
    readonly infrastructure: number;
    readonly humanCapital: number;
    readonly egdi: number;
    readonly source: Source;
  };
  readonly targets2025: { readonly source: Source; readonly items: readonly Labels[] };
}

export const programme: Programme = programmeData;

/** The titles of the documents that the built-in data name as their source, by id. */
export const documents: Readonly<Record<string, Labels>> = documentsData;
