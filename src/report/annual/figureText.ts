import { roundHalfUp } from "../../core";
import type { NumberFormat } from "../describedWorkbook";
import { scoreDecimals } from "../scoreDecimals";

/** The digits that a number in its own unit may need; what lies beyond is the noise of binary arithmetic. */
const significant = 12;

/** A number as a reader sees it, half up, in western digits; the same as Excel shows by `numberFormats`. */
const shown: Readonly<Record<NumberFormat, (value: number) => string>> = {
  whole: (value) => fixed(value, 0),
  share: (value) => `${fixed(value * 100, 0)}%`,
  interval: (value) => `${fixed(value * 100, 1)}%`,
  score: scoreText,
  fineScore: scoreText,
  rate: (value) => fixed(value, 2).replace(/\.00$/, ""),
  points: (value) => signed(String(Number(value.toPrecision(significant)))),
  index: (value) => fixed(value, 4),
  change: (value) => plus(value, fixed(value, 0)),
  leap: (value) => plus(value, withoutZeros(fixed(value, 1))),
  growth: (value) => plus(value, `${fixed(value * 100, 1)}%`),
  wholeGrowth: (value) => plus(value, `${fixed(value * 100, 0)}%`),
};

/**
 * @example figureText(1234.5, "whole") === "1,235"
 * @example figureText(0.125, "share") === "13%"
 */
export function figureText(value: number, format: NumberFormat = "points"): string {
  return shown[format](value);
}

/** Rounded, with commas between thousands and a true minus sign. */
function fixed(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(roundHalfUp(value, decimals)).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return roundHalfUp(value, decimals) < 0 ? `−${text}` : text;
}

function scoreText(value: number): string {
  return withoutZeros(fixed(value, scoreDecimals(value)));
}

function signed(text: string): string {
  return text.replace(/^-/, "−");
}

function withoutZeros(text: string): string {
  return text.replace(/\.0$/, "");
}

/** A plus sign before what is above 0 as it is shown: a change that rounds to nothing has no sign. */
function plus(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
