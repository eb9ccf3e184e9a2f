import type { DescribedChart } from "../../../report/describedWorkbook";
import { numberFormats } from "../../cells/numberFormats";
import { xmlText } from "./markup";

/** Any two numbers, by which the axes of one chart name each other. */
export const axisIds = { categories: 1, values: 2 } as const;

const faint = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D5DDDA"/></a:solidFill></a:ln></c:spPr>';

/**
 * The two axes. The first name stands at the top of bars and, of columns, on the side where the sheet begins; the numbers
 * begin at 0 on that side. An axis whose categories run backwards would carry the other one to its far end: `crosses` keeps
 * the numbers at the bottom.
 */
export function axesMarkup(
  { kind, format, axisFormat = format, maximum, fromZero = true }: DescribedChart,
  rightToLeft: boolean,
): string {
  const isBars = kind === "bars";
  const side = rightToLeft ? "r" : "l";
  const top = maximum === undefined ? "" : `<c:max val="${maximum}"/>`;
  const bottom = fromZero ? `<c:min val="0"/>` : "";
  const order = (isReversed: boolean) => `<c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>`;
  const ids = (own: number, other: number) => ({
    id: `<c:axId val="${own}"/>`,
    crosses: `<c:crossAx val="${other}"/>`,
  });
  const [categories, values] = [ids(axisIds.categories, axisIds.values), ids(axisIds.values, axisIds.categories)];
  return [
    `<c:catAx>${categories.id}<c:scaling>${order(isBars || rightToLeft)}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBars ? side : "b"}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="low"/>${faint}${categories.crosses}<c:crosses val="autoZero"/><c:auto val="1"/>`,
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx>${values.id}<c:scaling>${order(isBars && rightToLeft)}${top}${bottom}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isBars ? "b" : side}"/><c:majorGridlines>${faint}</c:majorGridlines>`,
    `<c:numFmt formatCode="${xmlText(numberFormats[axisFormat])}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${faint}`,
    `${values.crosses}<c:crosses val="${isBars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
