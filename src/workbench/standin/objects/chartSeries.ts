import type { ChartSeries, ChartSource } from "../../book/bookChart";
import {
  areaOf,
  booleanArgument,
  cellsArgument,
  numberArgument,
  textArgument,
  wholeNumber,
  wordArgument,
} from "../cells";
import { changeChart, changeSeries, chartOf, newSeries, seriesOf } from "../chartParts";
import { readColor } from "../colors";
import type { Host } from "../host";
import type { InChart, Items } from "../items";
import { live, type AnyLive, type ObjectType, type Property } from "../objectType";
import { invalid } from "../refusal";
import { chartKind } from "./charts";

type SeriesItem = Items["ChartSeries"];

function seriesIn(item: InChart, host: Host): AnyLive[] {
  return chartOf(item, host).series.map(({ id }) => live("ChartSeries", { ...item, series: id }));
}

/** A new series draws nothing until its values are set. */
function add(item: InChart, [name, index]: readonly unknown[], host: Host): AnyLive {
  const { kind, series } = chartOf(item, host);
  const text = name === null || name === undefined ? `Series${series.length + 1}` : textArgument(name);
  const first = series[0]?.values ?? emptySource(item);
  const added = { ...newSeries(host, kind, text, first), categories: series[0]?.categories ?? null };
  const at = wholeNumber(index, series.length);
  if (at < 0 || at > series.length) throw invalid();
  changeChart(item, { series: [...series.slice(0, at), added, ...series.slice(at)] }, host);
  return live("ChartSeries", { ...item, series: added.id });
}

function emptySource({ sheet }: InChart): ChartSource {
  return { sheet, area: { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 } };
}

export const chartSeriesCollection: ObjectType<"ChartSeriesCollection"> = {
  properties: { Count: { get: (item, host) => chartOf(item, host).series.length } },
  collection: { items: seriesIn },
  methods: {
    Add: add,
    GetCount: (item, _, host) => chartOf(item, host).series.length,
    GetItemAt(item, [index], host) {
      const found = seriesIn(item, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return found;
    },
  },
};

function property<Key extends keyof ChartSeries>(
  key: Key,
  read: (value: unknown) => ChartSeries[Key],
): Property<SeriesItem> {
  return {
    get: (item, host) => seriesOf(item, host)[key],
    set: (item, value, host) => changeSeries(item, { [key]: read(value) }, host),
  };
}

function sourceOf(given: unknown): ChartSource {
  const cells = cellsArgument(given);
  return { sheet: cells.sheet, area: areaOf(cells) };
}

const markers = [
  "Invalid",
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

function percent(lowest: number, highest: number): (value: unknown) => number {
  return (value) => {
    const number = numberArgument(value);
    if (number < lowest || number > highest) throw invalid();
    return number;
  };
}

export const chartSeries: ObjectType<"ChartSeries"> = {
  properties: {
    Name: property("name", textArgument),
    ChartType: property("kind", chartKind),
    GapWidth: property("gapWidth", percent(0, 500)),
    Overlap: property("overlap", percent(-100, 100)),
    MarkerStyle: property("marker", (value) => wordArgument(value, markers)),
    HasDataLabels: {
      get: (item, host) => seriesOf(item, host).labels.visible,
      set(item, value, host) {
        const { labels } = seriesOf(item, host);
        changeSeries(item, { labels: { ...labels, visible: booleanArgument(value) } }, host);
      },
    },
  },
  links: {
    DataLabels: (item) => live("ChartDataLabels", item),
    Format: (item) => live("ChartSeriesFormat", item),
  },
  methods: {
    SetValues: (item, [source], host) => changeSeries(item, { values: sourceOf(source) }, host),
    SetXAxisValues: (item, [source], host) => changeSeries(item, { categories: sourceOf(source) }, host),
    Delete(item, _, host) {
      const gone = seriesOf(item, host);
      changeChart(item, { series: chartOf(item, host).series.filter((each) => each !== gone) }, host);
    },
  },
};

export const chartSeriesFormat: ObjectType<"ChartSeriesFormat"> = {
  links: { Fill: (item) => live("ChartFill", item), Line: (item) => live("ChartLineFormat", item) },
};

export const chartFill: ObjectType<"ChartFill"> = {
  methods: {
    SetSolidColor: (item, [color], host) => changeSeries(item, { color: readColor(color) }, host),
    Clear: (item, _, host) => changeSeries(item, { color: null }, host),
  },
};

/** A line's colour is its series' colour. */
export const chartLineFormat: ObjectType<"ChartLineFormat"> = {
  properties: {
    Color: {
      get: (item, host) => seriesOf(item, host).color ?? "",
      set: (item, value, host) => changeSeries(item, { color: readColor(value) }, host),
    },
  },
  methods: { Clear: (item, _, host) => changeSeries(item, { color: null }, host) },
};

const positions = [
  "Invalid",
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

type LabelsItem = Items["ChartDataLabels"];

/** The labels of one series, or of all. */
function labelled({ series, ...chart }: LabelsItem, host: Host): SeriesItem[] {
  const all = series === null ? chartOf(chart, host).series.map(({ id }) => id) : [series];
  return all.map((id) => ({ ...chart, series: id }));
}

function labelProperty<Key extends keyof ChartSeries["labels"]>(
  key: Key,
  read: (value: unknown) => ChartSeries["labels"][Key],
): Property<LabelsItem> {
  return {
    get(item, host) {
      const values = new Set(labelled(item, host).map((each) => seriesOf(each, host).labels[key]));
      return values.size === 1 ? [...values][0] : null;
    },
    set(item, value, host) {
      const part = { [key]: read(value) };
      for (const each of labelled(item, host)) {
        changeSeries(each, { labels: { ...seriesOf(each, host).labels, ...part } }, host);
      }
    },
  };
}

export const chartDataLabels: ObjectType<"ChartDataLabels"> = {
  properties: {
    Position: labelProperty("position", (value) => wordArgument(value, positions)),
    NumberFormat: labelProperty("numberFormat", textArgument),
    ShowValue: labelProperty("visible", booleanArgument),
  },
};
