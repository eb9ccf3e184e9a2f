import { annualContext, type AnnualInput } from "./annualContext";
import { coverLines } from "./parts/coverLines";
import { highestPart } from "./parts/highestPart";
import { levelsPart } from "./parts/levelsPart";
import type { ReportDocument } from "./reportDocument";

/** The yearly report: what the measured tables and charts of the published one show, each figure with where it comes from. */
export function annualReport(input: AnnualInput): ReportDocument {
  const context = annualContext(input);
  return {
    title: context.messages.title(input.now.period),
    cover: coverLines(context),
    parts: [levelsPart(context), highestPart(context), ...(input.programme ?? [])],
  };
}
