import type { BookChart, ChartSeries } from "../../../book/bookChart";
import { positions } from "../../read/readChart";
import type { Flavour } from "../package/flavour";
import { partHead } from "../xml/markup";
import { axesMarkup, axisIds } from "./axisMarkup";
import { type PlotKind, plotKind } from "./chartKind";
import { seriesMarkup, type ValuesOf } from "./seriesMarkup";
import { titleMarkup } from "./titleMarkup";

/** A native chart as a part of a workbook (ECMA-376 part 1, 21.2); `null` for a kind that is not written here. */
export function chartMarkup(chart: BookChart, flavour: Flavour, valuesOf: ValuesOf): string | null {
  const plots = plotsOf(chart);
  const [first] = plots;
  if (plots.some(({ kind }) => kind === null) || !first?.kind) return null;
  const hasAxes = first.kind.plot !== "pieChart" && first.kind.plot !== "doughnutChart";
  const axes = hasAxes ? axesMarkup(chart.categoryAxis, chart.valueAxis, first.kind.isLying) : "";
  const drawn = plots.map(({ kind, series }) => plotMarkup(kind as PlotKind, series, valuesOf)).join("");
  const names = `xmlns:c="${flavour.chart}" xmlns:a="${flavour.drawing}" xmlns:r="${flavour.links}"`;
  return [
    `${partHead}<c:chartSpace ${names}><c:roundedCorners val="0"/><c:chart>`,
    titleMarkup(chart.title),
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/>`,
    `<c:plotArea><c:layout/>${drawn}${axes}</c:plotArea>`,
    legendMarkup(chart),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

interface Plot {
  readonly kind: PlotKind | null;
  readonly series: readonly (readonly [index: number, series: ChartSeries])[];
}

/** Series of one kind that follow each other are plotted together. */
function plotsOf({ series, kind: kindOfChart }: BookChart): readonly Plot[] {
  const plots: { name: string; kind: PlotKind | null; series: [number, ChartSeries][] }[] = [];
  series.forEach((one, index) => {
    const name = one.kind === "" ? kindOfChart : one.kind;
    const last = plots[plots.length - 1];
    if (last?.name === name) last.series.push([index, one]);
    else plots.push({ name, kind: plotKind(name), series: [[index, one]] });
  });
  return plots.length > 0 ? plots : [{ kind: plotKind(kindOfChart), series: [] }];
}

function plotMarkup(kind: PlotKind, series: Plot["series"], valuesOf: ValuesOf): string {
  const { plot, grouping } = kind;
  const drawn = series.map(([index, one]) => seriesMarkup(one, index, kind, valuesOf)).join("");
  const axes = `<c:axId val="${axisIds.categories}"/><c:axId val="${axisIds.values}"/>`;
  const wrap = (content: string): string => `<c:${plot}>${content}</c:${plot}>`;
  const grouped = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  switch (plot) {
    case "barChart":
      return wrap(
        `<c:barDir val="${kind.isLying ? "bar" : "col"}"/>${grouped}${drawn}${barsMarkup(kind, series)}${axes}`,
      );
    case "lineChart":
      return wrap(`${grouped}${drawn}${kind.hasMarkers ? '<c:marker val="1"/>' : ""}${axes}`);
    case "areaChart":
      return wrap(grouped + drawn + axes);
    case "radarChart": {
      const style = kind.isFilled ? "filled" : kind.hasMarkers ? "marker" : "standard";
      return wrap(`<c:radarStyle val="${style}"/><c:varyColors val="0"/>${drawn}${axes}`);
    }
    case "pieChart":
      return wrap(`<c:varyColors val="1"/>${drawn}<c:firstSliceAng val="0"/>`);
    case "doughnutChart":
      return wrap(`<c:varyColors val="1"/>${drawn}<c:firstSliceAng val="0"/><c:holeSize val="50"/>`);
  }
}

/** Stacked bars lie over each other wholly. */
function barsMarkup({ grouping }: PlotKind, series: Plot["series"]): string {
  const [, first] = series[0] ?? [];
  const overlap = grouping === "clustered" ? (first?.overlap ?? 0) : 100;
  return `<c:gapWidth val="${first?.gapWidth ?? 150}"/>${overlap === 0 ? "" : `<c:overlap val="${overlap}"/>`}`;
}

function legendMarkup({ legend }: BookChart): string {
  if (!legend.visible) return "";
  const position = Object.entries(positions).find(([, name]) => name === legend.position)?.[0] ?? "r";
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}
