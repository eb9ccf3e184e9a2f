import type { ChartAxis, ChartTitle } from "../../book/bookChart";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "../cells";
import { changeChart, chartOf } from "../chartParts";
import type { Host } from "../host";
import type { AxisName, InChart, Items } from "../items";
import { live, type ObjectType, type Property } from "../objectType";
import { Refusal } from "../refusal";

export const chartTitle: ObjectType<"ChartTitle"> = {
  properties: {
    Text: {
      get: (item, host) => chartOf(item, host).title.text,
      // A title that is given shows.
      set: (item, value, host) => changeChart(item, { title: { text: textArgument(value), visible: true } }, host),
    },
    Visible: {
      get: (item, host) => chartOf(item, host).title.visible,
      set(item, value, host) {
        const { title } = chartOf(item, host);
        changeChart(item, { title: { ...title, visible: booleanArgument(value) } }, host);
      },
    },
  },
};

const legendPositions = ["Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegend: ObjectType<"ChartLegend"> = {
  properties: {
    Visible: {
      get: (item, host) => chartOf(item, host).legend.visible,
      set(item, value, host) {
        const { legend } = chartOf(item, host);
        changeChart(item, { legend: { ...legend, visible: booleanArgument(value) } }, host);
      },
    },
    Position: {
      get: (item, host) => chartOf(item, host).legend.position,
      set(item, value, host) {
        const { legend } = chartOf(item, host);
        changeChart(item, { legend: { ...legend, position: wordArgument(value, legendPositions) } }, host);
      },
    },
  },
};

function axisNamed(type: unknown): AxisName {
  if (type === "Series") throw new Refusal("NotImplemented", "The stand-in for Excel draws no series axis.");
  return wordArgument(type, ["Category", "Value"] as const) === "Category" ? "categoryAxis" : "valueAxis";
}

export const chartAxes: ObjectType<"ChartAxes"> = {
  links: {
    CategoryAxis: (item) => live("ChartAxis", { ...item, axis: "categoryAxis" }),
    ValueAxis: (item) => live("ChartAxis", { ...item, axis: "valueAxis" }),
  },
  methods: { GetItem: (item, [type]) => live("ChartAxis", { ...item, axis: axisNamed(type) }) },
};

type AxisItem = Items["ChartAxis"];

function axisOf(item: AxisItem, host: Host): ChartAxis {
  return chartOf(item, host)[item.axis];
}

function changeAxis(item: InChart & { readonly axis: AxisName }, change: Partial<ChartAxis>, host: Host): void {
  changeChart(item, { [item.axis]: { ...axisOf(item, host), ...change } }, host);
}

/** A bound of the axis; "" gives it back to Excel. */
function boundProperty(key: "minimum" | "maximum" | "majorUnit"): Property<AxisItem> {
  return {
    get: (item, host) => axisOf(item, host)[key] ?? "",
    set: (item, value, host) => changeAxis(item, { [key]: value === "" ? null : numberArgument(value) }, host),
  };
}

function property<Key extends keyof ChartAxis>(key: Key, read: (value: unknown) => ChartAxis[Key]): Property<AxisItem> {
  return {
    get: (item, host) => axisOf(item, host)[key],
    set: (item, value, host) => changeAxis(item, { [key]: read(value) }, host),
  };
}

export const chartAxis: ObjectType<"ChartAxis"> = {
  properties: {
    Minimum: boundProperty("minimum"),
    Maximum: boundProperty("maximum"),
    MajorUnit: boundProperty("majorUnit"),
    NumberFormat: property("numberFormat", textArgument),
    ReversePlotOrder: property("reversed", booleanArgument),
    Visible: property("visible", booleanArgument),
    Type: { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") },
  },
  links: {
    MajorGridlines: (item) => live("ChartGridlines", item),
    Title: (item) => live("ChartAxisTitle", item),
  },
};

export const chartGridlines: ObjectType<"ChartGridlines"> = {
  properties: { Visible: property("gridlines", booleanArgument) },
};

function changeTitle(item: AxisItem, change: Partial<ChartTitle>, host: Host): void {
  changeAxis(item, { title: { ...axisOf(item, host).title, ...change } }, host);
}

export const chartAxisTitle: ObjectType<"ChartAxisTitle"> = {
  properties: {
    Text: {
      get: (item, host) => axisOf(item, host).title.text,
      set: (item, value, host) => changeTitle(item, { text: textArgument(value), visible: true }, host),
    },
    Visible: {
      get: (item, host) => axisOf(item, host).title.visible,
      set: (item, value, host) => changeTitle(item, { visible: booleanArgument(value) }, host),
    },
  },
};
