import type { ChartAxis } from "../../../book/bookChart";
import { attributeText } from "../xml/markup";
import { titleMarkup } from "./titleMarkup";

/** The numbers by which a chart's plots and axes find each other. */
export const axisIds = { categories: 111_111_111, values: 222_222_222 } as const;

interface AxisKind {
  readonly element: "catAx" | "valAx";
  readonly id: number;
  readonly crosses: number;
  readonly position: "l" | "b";
}

/** Both axes; lying bars have their categories at the side. */
export function axesMarkup(categories: ChartAxis, values: ChartAxis, isLying: boolean): string {
  const [side, bottom] = ["l", "b"] as const;
  const one = {
    element: "catAx",
    id: axisIds.categories,
    crosses: axisIds.values,
    position: isLying ? side : bottom,
  } as const;
  const other = {
    element: "valAx",
    id: axisIds.values,
    crosses: axisIds.categories,
    position: isLying ? bottom : side,
  } as const;
  return (
    axisMarkup(categories, one, '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>') +
    axisMarkup(values, other, `<c:crossBetween val="between"/>${valueOf("majorUnit", values.majorUnit)}`)
  );
}

function axisMarkup(axis: ChartAxis, { element, id, crosses, position }: AxisKind, end: string): string {
  const { visible, title, minimum, maximum, numberFormat, gridlines, reversed } = axis;
  const bounds = element === "valAx" ? valueOf("max", maximum) + valueOf("min", minimum) : "";
  return [
    `<c:${element}><c:axId val="${id}"/>`,
    `<c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/>${bounds}</c:scaling>`,
    `<c:delete val="${visible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    gridlines ? "<c:majorGridlines/>" : "",
    titleMarkup(title),
    `<c:numFmt formatCode="${attributeText(numberFormat)}" sourceLinked="${numberFormat === "General" ? 1 : 0}"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${end}</c:${element}>`,
  ].join("");
}

function valueOf(name: string, value: number | null): string {
  return value === null ? "" : `<c:${name} val="${value}"/>`;
}
