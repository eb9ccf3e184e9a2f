import type { FormatSection, FormatToken } from "./formatSections";
import { generalText } from "./generalText";

/** A number under a format of digits: "#,##0.00", "0%", "0.00E+00". Fractions ("# ?/?") are shown as decimals. */
export function numberText(value: number, { tokens }: FormatSection): string {
  if (!tokens.some(({ kind }) => kind === "digit")) return literals(tokens);
  if (tokens.some(({ kind }) => kind === "fraction")) return generalText(value);
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const isBehind = (place: number): boolean => point >= 0 && place > point;
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  const end = exponent < 0 ? tokens.length : exponent;
  const digits = [...tokens.keys()].filter((place) => tokens[place]!.kind === "digit");
  const whole = digits.filter((place) => place < end && !isBehind(place));
  const decimals = digits.filter((place) => place < end && isBehind(place));
  const scaled = scale(value, tokens, whole[whole.length - 1] ?? -1);
  const shown = exponent < 0 ? { mantissa: scaled, power: 0 } : normalised(scaled);
  const [wholeText = "", decimalText = ""] = Math.abs(shown.mantissa).toFixed(Math.min(20, decimals.length)).split(".");
  const grouped = tokens.some(({ kind }, place) => kind === "comma" && whole.some((at) => at > place));
  const parts = {
    whole: wholeDigits(
      wholeText,
      whole.map((place) => tokens[place]!.text),
      grouped,
    ),
    decimals: decimalDigits(
      decimalText,
      decimals.map((place) => tokens[place]!.text),
    ),
    power: shown.power,
  };
  const isNegative = value < 0 && /[1-9]/.test(wholeText + decimalText);
  return (isNegative ? "-" : "") + laidOut(tokens, { whole, decimals, parts, end });
}

/** A percent sign multiplies by 100, each comma behind the last whole digit divides by 1,000. */
function scale(value: number, tokens: readonly FormatToken[], lastWhole: number): number {
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  let thousands = 0;
  for (let place = lastWhole + 1; lastWhole >= 0 && tokens[place]?.kind === "comma"; place++) thousands++;
  // 0.285 * 100 is 28.499…; Excel rounds what fifteen digits show.
  return Number((value * 100 ** percents).toPrecision(15)) / 1000 ** thousands;
}

function normalised(value: number): { mantissa: number; power: number } {
  if (value === 0) return { mantissa: 0, power: 0 };
  const power = Math.floor(Math.log10(Math.abs(value)));
  return { mantissa: value / 10 ** power, power };
}

/** "#" shows nothing for a leading zero, "0" a zero, "?" a blank. */
function wholeDigits(text: string, places: readonly string[], grouped: boolean): string {
  const digits = text === "0" ? "" : text;
  const missing = places.slice(0, Math.max(0, places.length - digits.length));
  const filled = missing.map((place) => (place === "0" ? "0" : place === "?" ? " " : "")).join("") + digits;
  return grouped ? filled.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : filled;
}

/** Zeros at the end show only under "0". */
function decimalDigits(text: string, places: readonly string[]): string {
  const kept = [...text];
  for (let place = places.length - 1; place >= 0 && kept[place] === "0" && places[place] !== "0"; place--) {
    kept[place] = places[place] === "?" ? " " : "";
  }
  return kept.join("");
}

interface Laid {
  readonly whole: readonly number[];
  readonly decimals: readonly number[];
  readonly parts: { readonly whole: string; readonly decimals: string; readonly power: number };
  /** Where the exponent begins. */
  readonly end: number;
}

/** The digits in the place of their signs, everything else where it stands in the format. */
function laidOut(tokens: readonly FormatToken[], { whole, decimals, parts, end }: Laid): string {
  const shown = tokens.map((token, place) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (token.kind === "point") return (whole.length === 0 ? parts.whole : "") + ".";
    if (place === whole[0]) return parts.whole;
    if (place === decimals[0]) return parts.decimals;
    if (place === end) return exponentText(parts.power, tokens.slice(end));
    return "";
  });
  return shown.join("");
}

function exponentText(power: number, tokens: readonly FormatToken[]): string {
  const places = tokens.filter(({ kind }) => kind === "digit").length;
  const sign = power < 0 ? "-" : tokens[0]?.text.endsWith("+") === true ? "+" : "";
  return `E${sign}${String(Math.abs(power)).padStart(places, "0")}`;
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map(({ kind, text }) => (kind === "literal" ? text : kind === "percent" ? "%" : "")).join("");
}
