/** How a kind of chart, by Excel's name, is written: the element that plots it and how its series stand together. */
export interface PlotKind {
  readonly plot: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "radarChart";
  readonly grouping: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Whether bars lie. */
  readonly isLying: boolean;
  readonly hasMarkers: boolean;
  readonly isFilled: boolean;
}

const plots: Readonly<Record<string, PlotKind["plot"]>> = {
  Bar: "barChart",
  Column: "barChart",
  Line: "lineChart",
  Area: "areaChart",
  Pie: "pieChart",
  Doughnut: "doughnutChart",
  Radar: "radarChart",
};

/** The kind of a chart; `null` for one that is not written here. */
export function plotKind(kind: string): PlotKind | null {
  const [, family = "", rest = ""] = /^(Bar|Column|Line|Area|Pie|Doughnut|Radar)(.*)$/.exec(kind) ?? [];
  const plot = plots[family];
  if (plot === undefined || !/^(Clustered|Markers|Filled|Exploded)?(Stacked(100)?)?$/.test(rest)) return null;
  const plain = plot === "barChart" ? "clustered" : "standard";
  const grouping = rest.endsWith("Stacked100") ? "percentStacked" : rest.endsWith("Stacked") ? "stacked" : plain;
  return {
    plot,
    grouping,
    isLying: family === "Bar",
    hasMarkers: rest.startsWith("Markers"),
    isFilled: rest === "Filled",
  };
}
