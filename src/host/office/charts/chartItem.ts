import { addressOf } from "../../cells/address";
import { numberFormats } from "../../cells/numberFormats";
import { sheetText } from "../../cells/sheetText";
import type { DescribedChart } from "../../../report/describedWorkbook";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";

const chartTypes = { bars: "BarClustered", columns: "ColumnClustered", lines: "LineMarkers" } as const;

/** The numbers of the first line stand above it, of the second below, of others after their points: close lines stay readable. */
const lineLabels = ["Top", "Bottom", "Right"] as const;

/** Draws a native chart, in place of the one that has its name. */
export function chartItem(chart: DescribedChart, rightToLeft: boolean): WriteItem {
  return { bytes: jsonBytes(chart, 30), queue: ({ sheet }) => queueChart(sheet, chart, rightToLeft) };
}

function queueChart(sheet: Excel.Worksheet, described: DescribedChart, rightToLeft: boolean): void {
  const [first, ...others] = described.series;
  if (first === undefined) return;
  const name = described.name ?? described.title;
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add(chartTypes[described.kind], sheet.getRange(addressOf(first.values)), "Columns");
  chart.name = name;
  chart.title.text = sheetText(described.title);
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  queueSeries(sheet, chart.series.getItemAt(0), described, 0);
  others.forEach(({ name }, index) => queueSeries(sheet, chart.series.add(name), described, index + 1));
  queueAxes(chart, described, rightToLeft);
  const { firstRow, lastRow, firstColumn, lastColumn } = described.place;
  const corner = (row: number, column: number): string =>
    addressOf({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  chart.setPosition(corner(firstRow, firstColumn), corner(lastRow, lastColumn));
}

function queueSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { kind, categories, format, series: all }: DescribedChart,
  index: number,
): void {
  const one = all[index];
  if (one === undefined) return;
  const { name, values } = one;
  series.name = sheetText(name);
  series.setValues(sheet.getRange(addressOf(values)));
  series.setXAxisValues(sheet.getRange(addressOf(categories)));
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = numberFormats[format];
  if (kind === "lines") series.dataLabels.position = lineLabels[Math.min(index, lineLabels.length - 1)] ?? "Top";
}

/** The first category stands at the top of bars, and on the side where a reader of the sheet's script begins. */
function queueAxes(
  chart: Excel.Chart,
  { kind, format, axisFormat = format, maximum, fromZero = true }: DescribedChart,
  rightToLeft: boolean,
): void {
  const { valueAxis, categoryAxis } = chart.axes;
  if (fromZero) valueAxis.minimum = 0;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  valueAxis.numberFormat = numberFormats[axisFormat];
  categoryAxis.reversePlotOrder = kind === "bars" || rightToLeft;
}
