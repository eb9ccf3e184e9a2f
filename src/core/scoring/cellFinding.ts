import { scorecardWords } from "../frameworks/scorecardWords";
import type { NameMeaning } from "./cardShape";
import { fractionReadings } from "./fractionReadings";
import type { CardCell, Scorecard } from "./scorecard";
import type { ScorecardFinding } from "./scorecardFinding";

/**
 * What is wrong with, or worth knowing of, one cell of points (0 to `maximum`) or of an axis's or perspective's score.
 * `isScored` is false for a sum whose parts are given: they give the score, so that a sum that cannot be read is only a
 * warning.
 */
export function cellFinding(
  name: NameMeaning,
  { value, raw, notes, place }: CardCell,
  maximum: number,
  kind: Scorecard["kind"],
  isScored: boolean,
): ScorecardFinding | undefined {
  if (!value.measured) {
    if (value.reason.kind === "fraction") return fractionFinding(name, value.reason.value, maximum, place, isScored);
    return unmeasured(name, value.reason, place, isScored);
  }
  const number = value.value;
  const error = { severity: "error", place, name } as const;
  if (number < 0 || number > maximum) {
    if (kind === "performance") return { ...error, kind: "axisOutOfRange", score: number, minimum: 0, maximum };
    if (number < 0) return { ...error, kind: "negativePoints", points: number };
    return { ...error, kind: "pointsAboveMaximum", points: number, maximum };
  }
  if (number === 1 && typeof raw === "number" && isScored && maximum >= scorecardWords.fractionMaximum)
    return { kind: "oneOrHundred", severity: "warning", place, name, maximum };
  if (typeof raw !== "string") return undefined;
  return { kind: "numberAsText", severity: "warning", place, name, text: raw, value: number, notes };
}

function fractionFinding(
  name: NameMeaning,
  value: number,
  maximum: number,
  place: CardCell["place"],
  isScored: boolean,
): ScorecardFinding {
  const severity = isScored ? "error" : "warning";
  return { kind: "scoreAsFraction", severity, place, name, value, maximum, readings: fractionReadings(value, maximum) };
}

/** A figure out of another maximum is a finding of that maximum's cell. */
function unmeasured(
  name: NameMeaning,
  reason: UnmeasuredReason,
  place: CardCell["place"],
  isScored: boolean,
): ScorecardFinding | undefined {
  const error = { severity: isScored ? "error" : "warning", place, name } as const;
  switch (reason.kind) {
    case "blank":
      return { ...error, kind: "pointsBlank" };
    case "notNumber":
      return { ...error, kind: "pointsNotNumber", text: reason.text };
    case "cellError":
      return { ...error, kind: "pointsCellError", error: reason.error };
    case "otherMaximum":
      return undefined;
    case "fraction":
    case "missing":
    case "notYesNo":
    case "outOfRange":
    case "unreadable":
    case "contradictory":
    case "parts":
    case "baseNotPositive":
    case "nothingToCount":
      throw new Error(`A cell of points cannot be unmeasured for the reason "${reason.kind}".`);
  }
}

type UnmeasuredReason = Extract<CardCell["value"], { readonly measured: false }>["reason"];
