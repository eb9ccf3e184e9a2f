import { child, type XmlNode } from "./xmlTree";

/** Excel's name of a kind of chart, from the element that plots it; null for kinds that the workbench does not draw. */
export function chartKindOf(plot: XmlNode): string | null {
  const grouping = child(plot, "grouping")?.attributes["val"] ?? "clustered";
  switch (plot.name) {
    case "barChart":
      return (child(plot, "barDir")?.attributes["val"] === "bar" ? "Bar" : "Column") + barSuffix(grouping);
    case "lineChart":
      if (grouping !== "standard" && grouping !== "clustered") return null;
      return child(plot, "marker") === undefined ? "Line" : "LineMarkers";
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    default:
      return null;
  }
}

function barSuffix(grouping: string): string {
  if (grouping === "stacked") return "Stacked";
  return grouping === "percentStacked" ? "Stacked100" : "Clustered";
}
