/** The shapes of the measurement frameworks. The data stands in the JSON files beside; a user may bring a document of their own. */

/** One text in each language. */
export type Labels = Readonly<Record<"ar" | "en", string>>;

/** Where a datum stands: a document (an id of `documents.json`, or any title in a user's own framework) and the place in it. */
export interface Source {
  readonly document: string;
  readonly place: string;
}

/** `assumption` is true where no document states the datum: it is shown as an assumption with every result. */
export interface Sourced {
  readonly source?: Source;
  readonly assumption?: boolean;
  readonly caveat?: Labels;
}

/** A thing with a stable id, a name in each language, and the other spellings under which sheets print it. */
export interface Named extends Sourced {
  readonly id: string;
  readonly label: Labels;
  readonly aliases: readonly string[];
}

/** A scored part of a stage; `maximum` is the highest number of points, above 0. */
export interface Component extends Named {
  readonly maximum: number;
}

export interface Stage extends Named {
  readonly components: readonly Component[];
}

/** One yes/no line of the plan checklist; `stage` where the line says that the plan covers that stage. */
export interface PlanItem extends Named {
  readonly stage?: string;
}

/** Readiness by stage. Never graded with the levels of institutional performance: they are another framework. */
export interface StagesFramework {
  readonly stages: readonly Stage[];
  readonly plan: readonly PlanItem[];
}

/** An axis of a perspective, scored 0–100. Its weight is relative to the other axes of the perspective. */
export interface Axis extends Named {
  readonly weight: number;
}

/** A perspective; the weights of all perspectives are fractions that sum to 1. */
export interface Perspective extends Named {
  readonly weight: number;
  readonly axes: readonly Axis[];
}

export interface PerformanceFramework {
  readonly perspectives: readonly Perspective[];
  /** Institutions without services: the perspectives they do not have; the weights of the others are rescaled to sum to 1. */
  readonly nonService: Sourced & { readonly omits: readonly string[] };
}

/** `published`: the bands as document A prints them. `contiguous`: the lowest band reaches up to the next, so that no score is without a level. */
export type LevelPolicy = "published" | "contiguous";

/** Whole per cents, both ends included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** A level of maturity; `number` orders the levels, 1 the lowest. */
export interface Level extends Named {
  readonly number: number;
  readonly bands: Readonly<Record<LevelPolicy, Band>>;
  readonly description?: { readonly ar: string; readonly en?: string };
}

export interface LevelsFramework {
  readonly policies: Readonly<
    Record<LevelPolicy, Sourced & { readonly label: Labels; readonly aliases: readonly string[] }>
  >;
  readonly levels: readonly Level[];
}

/** One of the indices whose weighted mean is the EGDI (0–1). Weights are relative. */
export interface EgdiIndex extends Named {
  readonly weight: number;
}

/** A group of countries: every EGDI of at least `from` and below the next group's. */
export interface EgdiGroup extends Named {
  readonly from: number;
}

export interface EgdiFramework {
  readonly indices: readonly EgdiIndex[];
  readonly groups: readonly EgdiGroup[];
}

/** All that scoring can be given. */
export interface Frameworks {
  readonly stages: StagesFramework;
  readonly performance: PerformanceFramework;
  readonly levels: LevelsFramework;
  readonly egdi: EgdiFramework;
}
