/** A figure in ASCII digits with a decimal point ("1234.5"), and what its separators were. */
export interface Figure {
  readonly digits: string;
  readonly notes: readonly ("thousands" | "decimalComma" | "ambiguous")[];
}

/** Excel keeps 15 significant digits. */
const mostDigits = 15;

/** Groups of three after one separator throughout; the first group holds no leading zero. */
const grouped = /^([1-9]\d{0,2})([,٬' ])(\d{3}(?:\2\d{3})*)(?:[.٫](\d+))?$/;
/** The same with dots, which group only when there are two of them or a decimal comma follows. */
const groupedByDots = /^([1-9]\d{0,2})(\.)(\d{3}(?:\.\d{3})+|\d{3}(?=,))(?:,(\d+))?$/;
const plain = /^(0|[1-9]\d*|(?=[.٫]))(?:([.,٫])(\d+))?$/;

/**
 * Tells thousands from decimals in a figure without sign, all of whose digits are ASCII; `undefined` for any other text.
 * A comma before exactly three digits groups thousands ("1,234"; not "0,123" nor "1234,567"), any other one parts
 * decimals ("1,5"); so does a lone dot ("1.234"). The Arabic comma (،) counts as a comma; ٬ always groups, ٫ always parts.
 * Source: CLDR number symbols of `ar`, `en`, `fa` and of the European locales that group by dots.
 */
export function readFigure(text: string): Figure | undefined {
  const figure = text.replace(/،/g, ",");
  const [, whole = "", separator, groups, decimals] = grouped.exec(figure) ?? groupedByDots.exec(figure) ?? [];
  if (groups === undefined) return readPlain(figure);
  const isComma = separator === "." && decimals !== undefined;
  return figureOf(whole + groups.replace(/\D/g, ""), decimals, isComma ? ["thousands", "decimalComma"] : ["thousands"]);
}

function readPlain(figure: string): Figure | undefined {
  const [match, whole = "", point, decimals] = plain.exec(figure) ?? [];
  if (!match) return undefined;
  if (point === ",") return figureOf(whole, decimals, ["decimalComma"]);
  return figureOf(whole, decimals, /^[1-9]\d{0,2}\.\d{3}$/.test(figure) ? ["ambiguous"] : []);
}

function figureOf(whole: string, decimals: string | undefined, notes: Figure["notes"]): Figure | undefined {
  if (whole.length > mostDigits) return undefined;
  return { digits: decimals === undefined ? whole : `${whole || "0"}.${decimals}`, notes };
}
