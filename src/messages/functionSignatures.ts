import type { MessageLanguage } from "./language";

/**
 * The worksheet functions with their parameters in order; "?" marks an optional one. The types stand in
 * `functions/functions.ts`: the build refuses to go on where the two differ.
 */
export const functionSignatures = {
  MATURITYLEVEL: ["score", "language?", "policy?"],
  LEVELNUMBER: ["score", "policy?"],
  STAGESCORE: ["stage", "points", "maxima?"],
  PERFORMANCESCORE: ["readiness", "maturity", "impact", "isServiceInstitution?"],
  LEVELDISTRIBUTION: ["scores", "language?", "policy?"],
  RANKING: ["names", "scores", "groups?", "top?"],
  LEAPS: ["names", "before", "now", "top?"],
  PROGRESS: ["done", "target"],
  GROWTH: ["before", "now"],
  EGDI: ["onlineServices", "infrastructure", "humanCapital"],
  EGDIGROUP: ["index", "language?"],
  CANONICAL: ["value", "field", "language?"],
  SERVICECOUNT: ["inventory", "field", "value"],
  SERVICESHARE: ["inventory", "field", "value"],
  INVENTORYSTATS: ["inventory", "language?"],
  INVENTORYFINDINGS: ["inventory", "language?"],
  SERVICEFINDINGS: ["headers", "row", "language?"],
  POSSIBLECOUNTS: ["share", "of"],
} as const;

export type FunctionName = keyof typeof functionSignatures;

/** Parameters that mean the same in every function. */
export type SharedParameter = "language" | "policy" | "inventory" | "field";

type NameOf<Parameter> = Parameter extends `${infer Name}?` ? Name : Parameter;
type OwnParameter<F extends FunctionName> = Exclude<NameOf<(typeof functionSignatures)[F][number]>, SharedParameter>;

/** One function in words. Excel shows the summary and the parameters, at most 255 letters each. */
export interface FunctionText<F extends FunctionName> {
  readonly summary: string;
  readonly parameters: Readonly<Record<OwnParameter<F> & string, string>>;
  readonly returns: string;
  /** When it gives #VALUE! or #N/A, beyond wrong arguments and blank cells. */
  readonly errors?: string;
}

export interface FunctionTexts {
  readonly parameters: Readonly<Record<SharedParameter, string>>;
  readonly functions: { readonly [F in FunctionName]: FunctionText<F> };
  /** What holds for all of them. */
  readonly notes: readonly string[];
  /** The languages in in-cell completion. */
  readonly languages: Readonly<Record<MessageLanguage, string>>;
  readonly headings: Readonly<Record<"parameters" | "optional" | "returns" | "errors" | "example", string>>;
}
