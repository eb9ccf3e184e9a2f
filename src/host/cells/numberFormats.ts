import type { NumberFormat } from "../../report/describedWorkbook";

/** Excel's own number formats, by column format. A level is rounded for display only: the cell keeps full precision. */
export const numberFormats: Readonly<Record<NumberFormat, string>> = {
  whole: "#,##0",
  share: "0%",
  interval: "0.0%",
  // One decimal, as pages and sentences show a score. Not "0.#", which Excel shows as "59." for 59.
  score: "0.0",
  fineScore: "0.00##",
  rate: "#,##0.00",
  points: "General",
  index: "0.0000",
  change: "+#,##0;-#,##0;0",
  leap: "+0.0#;-0.0#;0.0",
  growth: "+0.0%;-0.0%;0.0%",
  wholeGrowth: "+0%;-0%;0%",
};
