import type { AnnualPageMessages } from "../annualPageMessages";
import { quoted } from "../isolate";

const kinds = { bars: "A bar chart", columns: "A column chart", lines: "A line chart" } as const;

export const en: AnnualPageMessages = {
  direction: "ltr",
  comma: ", ",
  contents: "Contents",
  origin: "Source",
  basis: "Basis",
  asWhenMade: "Not live, as when the report was made",
  labelled: (label, text) => `${label}: ${text}`,
  coverSheet: "Cover",
  sheet: "Sheet",
  thisRound: "this round",
  roundBefore: "round before",
  chart: (kind, caption) => `${kinds[kind]}; its numbers stand in the table ${quoted(caption)}.`,
  chartPart: (part, of) => `part ${part} of ${of}`,
};
