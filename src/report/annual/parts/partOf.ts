import type { AnnualPart } from "../../../messages/annualNames";
import type { AnnualContext } from "../annualContext";
import type { ReportBlock, ReportPart } from "../reportDocument";

/** A part with its heading and sheet name. */
export function partOf(id: AnnualPart, { messages }: AnnualContext, blocks: readonly ReportBlock[]): ReportPart {
  return { id, heading: messages.headings[id], sheetName: messages.sheetNames[id], blocks };
}
