import type { CellValue } from "../../../host/sheet";
import { sizeOf, usedMatrix, usedPart } from "../arrays";
import type { SheetFunction } from "../evaluation";
import { divisionError, isError, isMatrix, notAvailable, numError, Reference, type Value, valueError } from "../values";
import { answered, fail, numberOf, numbersIn, valuesIn, wholeOf } from "./given";

type Numbers = readonly number[];

const overAll = (compute: (numbers: Numbers) => Value): SheetFunction => ({
  least: 1,
  most: 255,
  run: (parameters) => answered(() => compute(numbersIn(parameters))),
});

/** An area's numbers, then single values such as a rank or a share. */
const overArea = (compute: (numbers: number[], ...rest: number[]) => Value): SheetFunction => ({
  least: 2,
  most: 3,
  run: ([area, ...rest]) => answered(() => compute(numbersIn([area]), ...rest.map((one) => numberOf(singleOf(one))))),
});

function singleOf(value: Value | undefined): CellValue | undefined {
  return value === undefined ? undefined : (usedMatrix(value)[0]?.[0] ?? null);
}

const ascending = (numbers: Numbers): number[] => [...numbers].sort((one, other) => one - other);
const sum = (numbers: Numbers): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: Numbers): number => sum(numbers) / numbers.length;

function average(numbers: Numbers): Value {
  return numbers.length === 0 ? divisionError : mean(numbers);
}

function variance(numbers: Numbers, isSample: boolean): number {
  const count = numbers.length - Number(isSample);
  if (count <= 0) return fail(divisionError);
  const middle = mean(numbers);
  return sum(numbers.map((number) => (number - middle) ** 2)) / count;
}

function median(numbers: Numbers): number {
  return numbers.length === 0 ? fail(numError) : percentile(numbers, 0.5);
}

/** Between the two nearest of the ordered numbers, the lowest at 0 and the highest at 1. */
function percentile(numbers: Numbers, share: number): number {
  if (numbers.length === 0 || !(share >= 0 && share <= 1)) return fail(numError);
  const sorted = ascending(numbers);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
  return low + (place - below) * (high - low);
}

/** The most frequent number; of several, the one that stands first. */
function mode(numbers: Numbers): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? fail(notAvailable) : ([...counts].find(([, count]) => count === most)?.[0] ?? 0);
}

function nth(numbers: Numbers, place: number, fromTop: boolean): number {
  const sorted = ascending(numbers);
  const index = Math.ceil(place) - 1;
  return sorted[fromTop ? sorted.length - 1 - index : index] ?? fail(numError);
}

function rank(isAverage: boolean): SheetFunction {
  return {
    least: 2,
    most: 3,
    run: ([value, area, order]) =>
      answered(() => {
        const number = numberOf(singleOf(value));
        const numbers = numbersIn([area]);
        const isAscending = numberOf(singleOf(order)) !== 0;
        if (!numbers.includes(number)) return fail(notAvailable);
        const ahead = numbers.filter((one) => (isAscending ? one < number : one > number)).length;
        const same = numbers.filter((one) => one === number).length;
        return ahead + 1 + (isAverage ? (same - 1) / 2 : 0);
      }),
  };
}

/** Blank cells of the whole area, also behind the sheet's last value; texts without signs count as blank. */
function countBlank(value: Value | undefined): Value {
  if (!(value instanceof Reference)) return valueError;
  const { rows, columns } = sizeOf(value.area);
  const used = usedPart(value);
  const filled =
    used === null
      ? []
      : usedMatrix(value)
          .flat()
          .filter((one) => one !== null && one !== "");
  return rows * columns - filled.length;
}

/** What SUBTOTAL and AGGREGATE number: 1 to 11; 100 more leaves hidden rows out. */
const subtotals: readonly string[] = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "SUM",
  "VAR",
  "VARP",
];

function subtotal([kind, ...areas]: readonly (Value | undefined)[]): Value {
  return answered(() => {
    const number = wholeOf(singleOf(kind));
    const name = subtotals[(number % 100) - 1];
    if (name === undefined) return fail(valueError);
    const values = areas.flatMap((area) => shownValues(area, number > 100));
    return statisticsFunctions[name]?.run?.([[values]], undefined as never) ?? summedUp(name, values);
  });
}

function summedUp(name: string, values: readonly CellValue[]): Value {
  const numbers = numbersIn([[values]]);
  return name === "SUM" ? sum(numbers) : numbers.reduce((product, number) => product * number, 1);
}

/** Values of rows that show; other subtotals in the area are left out, so that nothing counts twice. */
function shownValues(area: Value | undefined, leavesHidden: boolean): CellValue[] {
  if (!(area instanceof Reference)) return fail(valueError);
  const used = usedPart(area);
  if (used === null) return [];
  const { sheet } = area;
  return sheet.values(used).flatMap((row, down) => {
    const at = used.firstRow + down;
    const isOut = sheet.rows.isFilteredOut(at) || (leavesHidden && sheet.rows.isHidden(at));
    if (isOut) return [];
    return row.filter((_, right) => !/\bSUBTOTAL\(/i.test(sheet.formula(at, used.firstColumn + right) ?? ""));
  });
}

function withText(value: CellValue): number[] {
  if (isError(value)) return fail(value);
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [Number(value)];
  return value === null ? [] : [0];
}

export const statisticsFunctions: Readonly<Record<string, SheetFunction>> = {
  AVERAGE: overAll(average),
  AVERAGEA: {
    least: 1,
    most: 255,
    run: (parameters) => answered(() => average([...valuesIn(parameters)].flatMap(withText))),
  },
  COUNT: {
    least: 1,
    most: 255,
    run: (parameters) =>
      parameters.reduce<number>((total, one) => {
        if (one === undefined) return total + 1;
        const isSingle = !(one instanceof Reference) && !isMatrix(one);
        const isNumeric = (value: CellValue): boolean =>
          typeof value === "number" ||
          (isSingle &&
            (typeof value === "boolean" ||
              (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))));
        return total + usedMatrix(one).flat().filter(isNumeric).length;
      }, 0),
  },
  COUNTA: {
    least: 1,
    most: 255,
    run: (parameters) =>
      [...valuesIn(parameters)].filter((value) => value !== null).length +
      parameters.filter((one) => one === undefined).length,
  },
  COUNTBLANK: { least: 1, most: 1, run: ([area]) => countBlank(area) },
  MAX: overAll((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: overAll((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MEDIAN: overAll(median),
  MODE: overAll(mode),
  "MODE.SNGL": overAll(mode),
  LARGE: overArea((numbers, place = 1) => nth(numbers, place, true)),
  SMALL: overArea((numbers, place = 1) => nth(numbers, place, false)),
  RANK: rank(false),
  "RANK.EQ": rank(false),
  "RANK.AVG": rank(true),
  PERCENTILE: overArea(percentile),
  "PERCENTILE.INC": overArea(percentile),
  QUARTILE: overArea((numbers, quarter = 0) => percentile(numbers, Math.trunc(quarter) / 4)),
  "QUARTILE.INC": overArea((numbers, quarter = 0) => percentile(numbers, Math.trunc(quarter) / 4)),
  STDEV: overAll((numbers) => Math.sqrt(variance(numbers, true))),
  "STDEV.S": overAll((numbers) => Math.sqrt(variance(numbers, true))),
  STDEVP: overAll((numbers) => Math.sqrt(variance(numbers, false))),
  "STDEV.P": overAll((numbers) => Math.sqrt(variance(numbers, false))),
  VAR: overAll((numbers) => variance(numbers, true)),
  "VAR.S": overAll((numbers) => variance(numbers, true)),
  VARP: overAll((numbers) => variance(numbers, false)),
  "VAR.P": overAll((numbers) => variance(numbers, false)),
  GEOMEAN: overAll((numbers) =>
    numbers.length === 0 || numbers.some((number) => number <= 0) ? numError : Math.exp(mean(numbers.map(Math.log))),
  ),
  SUBTOTAL: { least: 2, most: 255, run: (parameters) => subtotal(parameters) },
};
