import type { ReportBlock, ReportPart } from "../reportDocument";
import type { AnnualContext } from "../annualContext";
import { catalogueSentences } from "./sentences/catalogueSentences";
import { comparedSentences } from "./sentences/comparedSentences";
import { doubts } from "./sentences/doubts";
import { performanceSentences } from "./sentences/performanceSentences";
import { programmeSentences } from "./sentences/programmeSentences";
import { partOf } from "./partOf";

/** The report in sentences, with the figures in them, and every doubt that the reader must know of. */
export function summaryPart(context: AnnualContext): ReportPart {
  const blocks: readonly ReportBlock[] = [
    ...performanceSentences(context),
    ...comparedSentences(context),
    ...catalogueSentences(context),
    ...programmeSentences(context),
    ...doubts(context),
  ];
  return partOf("summary", context, blocks);
}
