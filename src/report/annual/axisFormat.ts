import type { NumberFormat } from "../describedWorkbook";
import type { ReportChart } from "./reportDocument";

/** How the lines of a chart's axis are numbered: an axis with a given top stands on round numbers, which need no decimals. */
export function axisFormat({ format, maximum }: Pick<ReportChart, "format" | "maximum">): NumberFormat {
  if (maximum === undefined) return format;
  if (format === "interval") return "share";
  return format === "score" ? "whole" : format;
}
