import type { CellValue } from "../../../host/sheet";
import type { SheetFunction } from "../evaluation";
import { divisionError, numError, type Value } from "../values";
import { answered, fail, numberOf, numbersIn, wholeOf } from "./given";

/** A function of so many numbers; what is left out counts as 0. */
function ofNumbers(least: number, most: number, compute: (...numbers: number[]) => number): SheetFunction {
  return {
    least,
    most,
    each: (values) =>
      answered(() => {
        const result = compute(...values.map((value) => numberOf(value)));
        return Number.isFinite(result) ? result : fail(numError);
      }),
  };
}

/** Half away from zero, on the number as it is written in fifteen digits: 1.005 to two places is 1.01. */
function rounded(value: number, places: number, towards: (size: number) => number = Math.round): number {
  if (places > 15) return value;
  const sign = Math.sign(value);
  const [digits = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Number(`${digits}e${Number(exponent) + places}`);
  const whole = towards(Number(shifted.toPrecision(15)));
  const [wholeDigits = "0", wholeExponent = "0"] = String(whole).split("e");
  return sign * Number(`${wholeDigits}e${Number(wholeExponent) - places}`);
}

function multipleOf(value: number, step: number, towards: (quotient: number) => number): number {
  return step === 0 ? 0 : Number((towards(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

/** The greatest number that divides all. */
function divisor(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => {
    let [one, other] = [found, Math.abs(number)];
    while (other !== 0) [one, other] = [other, one % other];
    return one;
  }, 0);
}

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= value; factor++) product *= factor;
  return value < 0 ? NaN : product;
}

function combinations(total: number, chosen: number): number {
  if (chosen < 0 || total < chosen) return NaN;
  let result = 1;
  for (let step = 1; step <= chosen; step++) result = (result * (total - chosen + step)) / step;
  return Math.round(result);
}

const overAll = (compute: (numbers: readonly number[]) => Value): SheetFunction => ({
  least: 1,
  most: 255,
  run: (parameters) => answered(() => compute(numbersIn(parameters))),
});

const logarithm: SheetFunction = {
  least: 1,
  most: 2,
  each: ([value, base]) =>
    answered(() => {
      const [number, root] = [numberOf(value), numberOf(base, 10)];
      if (number <= 0 || root <= 0) return fail(numError);
      return root === 1 ? fail(divisionError) : Number((Math.log(number) / Math.log(root)).toPrecision(15));
    }),
};

const modulo: SheetFunction = {
  least: 2,
  most: 2,
  each: ([value, by]) =>
    answered(() => {
      const [number, step] = [numberOf(value), numberOf(by)];
      return step === 0 ? fail(divisionError) : number - step * Math.floor(number / step);
    }),
};

const quotient: SheetFunction = {
  least: 2,
  most: 2,
  each: ([value, by]) =>
    answered(() => (numberOf(by) === 0 ? fail(divisionError) : Math.trunc(numberOf(value) / numberOf(by)))),
};

/** Rounds up (or down) to a multiple; a negative number towards or away from zero, as the kind of function says. */
function toMultiple(towards: (quotient: number) => number): SheetFunction {
  return {
    least: 1,
    most: 3,
    each: ([value, step]) =>
      answered(() => {
        const [number, by] = [numberOf(value), numberOf(step, 1)];
        if (number > 0 && by < 0) return fail(numError);
        return multipleOf(number, by < 0 ? by : Math.abs(by), towards);
      }),
  };
}

function sumProduct(parameters: readonly (readonly (readonly CellValue[])[])[]): number {
  const [first = []] = parameters;
  let sum = 0;
  first.forEach((row, down) =>
    row.forEach((_, right) => {
      sum += parameters.reduce((product, one) => {
        const value = one[down]?.[right];
        return product * (typeof value === "number" ? value : 0);
      }, 1);
    }),
  );
  return sum;
}

export { sumProduct };

export const mathFunctions: Readonly<Record<string, SheetFunction>> = {
  SUM: overAll((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  PRODUCT: overAll((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  SUMSQ: overAll((numbers) => numbers.reduce((sum, number) => sum + number * number, 0)),
  GCD: overAll((numbers) => divisor(numbers.map(Math.trunc))),
  LCM: overAll((numbers) =>
    numbers.map(Math.trunc).reduce((one, other) => (one * other) / (divisor([one, other]) || 1), 1),
  ),
  ABS: ofNumbers(1, 1, Math.abs),
  SIGN: ofNumbers(1, 1, Math.sign),
  INT: ofNumbers(1, 1, Math.floor),
  TRUNC: ofNumbers(1, 2, (value, places = 0) => rounded(value, Math.trunc(places), Math.floor)),
  ROUND: ofNumbers(2, 2, (value, places = 0) => rounded(value, Math.trunc(places))),
  ROUNDUP: ofNumbers(2, 2, (value, places = 0) => rounded(value, Math.trunc(places), Math.ceil)),
  ROUNDDOWN: ofNumbers(2, 2, (value, places = 0) => rounded(value, Math.trunc(places), Math.floor)),
  MROUND: ofNumbers(2, 2, (value, step = 0) => (value * step < 0 ? NaN : multipleOf(value, step, Math.round))),
  CEILING: toMultiple(Math.ceil),
  "CEILING.MATH": toMultiple(Math.ceil),
  FLOOR: toMultiple(Math.floor),
  "FLOOR.MATH": toMultiple(Math.floor),
  EVEN: ofNumbers(1, 1, (value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: ofNumbers(1, 1, (value) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1)),
  MOD: modulo,
  QUOTIENT: quotient,
  POWER: ofNumbers(2, 2, (value, exponent = 0) => value ** exponent),
  SQRT: ofNumbers(1, 1, Math.sqrt),
  EXP: ofNumbers(1, 1, Math.exp),
  LN: ofNumbers(1, 1, Math.log),
  LOG: logarithm,
  LOG10: ofNumbers(1, 1, Math.log10),
  PI: ofNumbers(0, 0, () => Math.PI),
  SIN: ofNumbers(1, 1, Math.sin),
  COS: ofNumbers(1, 1, Math.cos),
  TAN: ofNumbers(1, 1, Math.tan),
  ASIN: ofNumbers(1, 1, Math.asin),
  ACOS: ofNumbers(1, 1, Math.acos),
  ATAN: ofNumbers(1, 1, Math.atan),
  ATAN2: ofNumbers(2, 2, (x, y = 0) => (x === 0 && y === 0 ? NaN : Math.atan2(y, x))),
  DEGREES: ofNumbers(1, 1, (value) => (value * 180) / Math.PI),
  RADIANS: ofNumbers(1, 1, (value) => (value * Math.PI) / 180),
  FACT: ofNumbers(1, 1, (value) => factorial(Math.trunc(value))),
  COMBIN: ofNumbers(2, 2, (total, chosen = 0) => combinations(Math.trunc(total), Math.trunc(chosen))),
  RAND: { least: 0, most: 0, isVolatile: true, run: (_, { random }) => random() },
  RANDBETWEEN: {
    least: 2,
    most: 2,
    isVolatile: true,
    each: ([from, to], { random }) =>
      answered(() => {
        const [first, last] = [Math.ceil(numberOf(from)), wholeOf(to)];
        return last < first ? fail(numError) : first + Math.floor(random() * (last - first + 1));
      }),
  },
};
