import type { Area } from "../../../host/sheet";
import type { BookChart, ChartPlace } from "../../book/bookChart";
import { areaOf, cellsArgument, numberArgument, textArgument, wholeNumber, wordArgument } from "../cells";
import { boxOf, changeChart, chartOf, placeAt, plainAxis, seriesOfRange, type ChartBox } from "../chartParts";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { InChart } from "../items";
import { live, nullObject, type AnyLive, type ObjectType, type Property } from "../objectType";
import { readAddress } from "../readAddress";
import { invalid, Refusal } from "../refusal";

function chartsOf(sheet: string, host: Host): AnyLive[] {
  return host.sheet(sheet).parts.charts.map(({ id }) => live("Chart", { sheet, chart: id }));
}

/** By name, or by id as office.js asks again. */
function find(sheet: string, key: unknown, host: Host): AnyLive | undefined {
  const text = textArgument(key);
  const { charts } = host.sheet(sheet).parts;
  const found =
    charts.find(({ id }) => id === text) ?? charts.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return found && live("Chart", { sheet, chart: found.id });
}

function orRefuse<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

function add(sheetId: string, [type, source, by]: readonly unknown[], host: Host): AnyLive {
  checkSheet(sheetId, host, "allowEditObjects");
  const kind = chartKind(type);
  const cells = cellsArgument(source);
  const seriesBy = wordArgument(by ?? "Auto", ["Auto", "Columns", "Rows"] as const);
  const series = seriesOfRange(host.sheet(cells.sheet), areaOf(cells), seriesBy === "Rows" ? "Rows" : "Columns", host);
  const sheet = host.sheet(sheetId);
  const id = host.book.newId();
  const chart: BookChart = {
    id,
    name: `Chart ${sheet.parts.charts.length + 1}`,
    kind,
    title: { text: series.length === 1 ? series[0]!.name : "Chart Title", visible: true },
    series: series.map((each) => ({ ...each, kind })),
    categoryAxis: plainAxis,
    valueAxis: { ...plainAxis, gridlines: true },
    legend: { visible: series.length > 1, position: "Bottom" },
    place: placeAt(sheet, { left: 120, top: 60, width: 360, height: 216 }),
  };
  sheet.change("charts", [...sheet.parts.charts, chart]);
  return live("Chart", { sheet: sheetId, chart: id });
}

/** The kinds whose drawing has the parts that stand here: categories, values, a legend. */
const kinds =
  /^(Bar|Column|Line|Pie|Area|Doughnut|Radar)(Clustered|Stacked|Stacked100|Markers|MarkersStacked|Filled|Exploded)?$/;

export function chartKind(type: unknown): string {
  const kind = textArgument(type);
  if (!kinds.test(kind)) throw new Refusal("NotImplemented", `The stand-in for Excel draws no chart of type ${kind}.`);
  return kind;
}

export const charts: ObjectType<"ChartCollection"> = {
  properties: { Count: { get: (sheet, host) => chartsOf(sheet, host).length } },
  collection: {
    items: chartsOf,
    find: (sheet, key, host) => orRefuse(find(sheet, key, host)),
  },
  methods: {
    Add: add,
    GetCount: (sheet, _, host) => chartsOf(sheet, host).length,
    GetItem: (sheet, [key], host) => orRefuse(find(sheet, key, host)),
    GetItemAt(sheet, [index], host) {
      const found = chartsOf(sheet, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return found;
    },
    GetItemOrNullObject: (sheet, [key], host) => find(sheet, key, host) ?? nullObject,
  },
};

function boxProperty(key: keyof ChartBox): Property<InChart> {
  return {
    get: (item, host) => boxOf(host.sheet(item.sheet), chartOf(item, host).place)[key],
    set(item, value, host) {
      const sheet = host.sheet(item.sheet);
      const size = numberArgument(value);
      if (size < 0) throw invalid();
      const box = { ...boxOf(sheet, chartOf(item, host).place), [key]: size };
      changeChart(item, { place: placeAt(sheet, box) }, host);
    },
  };
}

/** The chart covers the cells from the first to the last. */
function setPosition(item: InChart, first: unknown, last: unknown, host: Host): void {
  const cell = (given: unknown): Area =>
    typeof given === "string" ? readAddress(given, item.sheet, host) : areaOf(cellsArgument(given));
  const from = cell(first);
  const to = last === null || last === undefined ? undefined : cell(last);
  const sheet = host.sheet(item.sheet);
  const start = { row: from.firstRow, column: from.firstColumn, x: 0, y: 0 };
  if (to === undefined) {
    const box = boxOf(sheet, chartOf(item, host).place);
    const [left, top] = [sheet.columns.offset(start.column), sheet.rows.offset(start.row)];
    return changeChart(item, { place: placeAt(sheet, { ...box, left, top }) }, host);
  }
  const place: ChartPlace = { from: start, to: { row: to.lastRow + 1, column: to.lastColumn + 1, x: 0, y: 0 } };
  changeChart(item, { place }, host);
}

export const chart: ObjectType<"Chart"> = {
  identity: ["Id"],
  properties: {
    Id: { get: ({ chart: id }) => id },
    Name: {
      get: (item, host) => chartOf(item, host).name,
      set: (item, value, host) => changeChart(item, { name: textArgument(value) }, host),
    },
    ChartType: {
      get: (item, host) => chartOf(item, host).kind,
      set(item, value, host) {
        const kind = chartKind(value);
        const { series } = chartOf(item, host);
        changeChart(item, { kind, series: series.map((each) => ({ ...each, kind })) }, host);
      },
    },
    Left: boxProperty("left"),
    Top: boxProperty("top"),
    Width: boxProperty("width"),
    Height: boxProperty("height"),
  },
  links: {
    Axes: (item) => live("ChartAxes", item),
    DataLabels: (item) => live("ChartDataLabels", { ...item, series: null }),
    Legend: (item) => live("ChartLegend", item),
    Series: (item) => live("ChartSeriesCollection", item),
    Title: (item) => live("ChartTitle", item),
    Worksheet: ({ sheet }) => live("Worksheet", sheet),
  },
  methods: {
    Activate: (item, _, host) => void chartOf(item, host),
    Delete(item, _, host) {
      checkSheet(item.sheet, host, "allowEditObjects");
      const { id } = chartOf(item, host);
      const sheet = host.sheet(item.sheet);
      sheet.change(
        "charts",
        sheet.parts.charts.filter((each) => each.id !== id),
      );
    },
    SetData(item, [source, by], host) {
      const cells = cellsArgument(source);
      const series = seriesOfRange(host.sheet(cells.sheet), areaOf(cells), by === "Rows" ? "Rows" : "Columns", host);
      const { kind } = chartOf(item, host);
      changeChart(item, { series: series.map((each) => ({ ...each, kind })) }, host);
    },
    SetPosition: (item, [first, last], host) => setPosition(item, first, last, host),
  },
};
