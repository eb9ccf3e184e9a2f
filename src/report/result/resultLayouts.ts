import type { Column } from "../../messages/reportMessages";
import type { NumberFormat } from "../describedWorkbook";

export type ResultSheet = "summary" | "findings" | "proposals" | "statistics" | "reconciliation" | "scores";

export interface ResultColumn {
  readonly title: Column;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  /** False for a last column whose text may run on over the empty space beside it. */
  readonly wraps?: false;
}

/** Where a row comes from stands last: in a report on one file nobody reads it. */
const origin: readonly ResultColumn[] = [
  { title: "sheet", width: 24 },
  { title: "file", width: 40, wraps: false },
];
const whole = (title: Column, width = 11): ResultColumn => ({ title, width, format: "whole" });
const share = (title: Column, width = 10): ResultColumn => ({ title, width, format: "share" });
const figure = (title: Column, format: "points" | "score"): ResultColumn => ({ title, width: 11, format });
const text = (title: Column, width: number): ResultColumn => ({ title, width });

/** The sheets of a result workbook in their order, and their columns. */
export const resultLayouts: Readonly<Record<ResultSheet, readonly ResultColumn[]>> = {
  summary: [
    text("verdict", 16),
    whole("services"),
    whole("errors"),
    whole("warnings"),
    whole("notes"),
    text("remark", 60),
    ...origin,
  ],
  findings: [
    text("severity", 11),
    text("cell", 9),
    text("header", 26),
    text("value", 32),
    text("proposal", 32),
    text("problem", 60),
    text("whatToDo", 60),
    ...origin,
  ],
  proposals: [
    text("header", 30),
    text("before", 40),
    text("after", 40),
    text("certainty", 12),
    whole("count"),
    text("cells", 44),
    text("together", 24),
    text("remark", 44),
    ...origin,
  ],
  statistics: [
    text("statistic", 32),
    text("answer", 36),
    whole("count"),
    whole("of"),
    share("share"),
    { title: "lowest", width: 12, format: "interval" },
    { title: "highest", width: 12, format: "interval" },
    whole("publishedCount", 14),
    share("publishedPercent", 14),
    text("remark", 44),
    ...origin,
  ],
  reconciliation: [text("agreement", 12), text("sentence", 110), ...origin],
  scores: [
    text("component", 50),
    figure("points", "points"),
    figure("maximum", "points"),
    figure("score", "score"),
    text("remark", 60),
    ...origin,
  ],
};
