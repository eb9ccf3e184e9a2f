import type { AnnualContext } from "../../annualContext";
import type { ReportBlock, ReportPart } from "../../reportDocument";
import { textBlock } from "../textBlock";

type Sentence = Extract<ReportBlock, { kind: "text" }>;

/** Where the programme stands: the first sentence of each of its chapters, and how many doubts about its figures remain. */
export function programmeSentences({ programme = [], messages }: AnnualContext): readonly ReportBlock[] {
  const { summary } = messages;
  const sentences = programme.flatMap((part) =>
    leading(part).map(({ text, origin }) => textBlock(summary.programme(part.heading, text), origin)),
  );
  const doubts = programme.flatMap(({ blocks }) => blocks).filter(isDoubt).length;
  return [...sentences, ...(doubts > 0 ? [textBlock(summary.programmeDoubts(doubts))] : [])];
}

/** The chapter of the international ranking ends with the index that follows from the parts beside the published rank. */
const endsWithIndex = "programme-international";

function leading({ id, blocks }: ReportPart): readonly Sentence[] {
  const sentences = blocks.filter((block): block is Sentence => block.kind === "text");
  return sentences.filter((_, index) => index === 0 || (id === endsWithIndex && index === sentences.length - 1));
}

function isDoubt(block: ReportBlock): boolean {
  return block.kind === "remark" && block.severity !== "note";
}
