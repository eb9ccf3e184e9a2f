import type { Area } from "../../host/sheet";

/** A native chart; kinds, places and positions in the words of Excel's API. */
export interface BookChart {
  readonly id: string;
  readonly name: string;
  /** "BarClustered", "ColumnClustered", "Line", "Pie", … */
  readonly kind: string;
  readonly title: ChartTitle;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly place: ChartPlace;
}

export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly values: ChartSource;
  readonly categories: ChartSource | null;
  /** "#RRGGBB"; `null` for the automatic colour. */
  readonly color: string | null;
  readonly labels: { readonly visible: boolean; readonly position: string; readonly numberFormat: string };
  /** In percent of a bar's width. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly kind: string;
  /** The type of its markers in a line chart: "Automatic", "None", "Circle", … */
  readonly marker: string;
}

/** Cells that a chart draws. */
export interface ChartSource {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: ChartTitle;
  /** `null` is Excel's own choice. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
  readonly gridlines: boolean;
  /** Whether the axis runs backwards: bars from the top, or columns from the right. */
  readonly reversed: boolean;
}

/** The cells that a chart covers, and how far its corners stand in from these cells' first corners, in points. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}
