import type { CellValue } from "../../../host/sheet";
import { momentOf, serialOf, type Moment } from "../../book/serialDates";
import { toNumber } from "../coerce";
import type { Evaluation, SheetFunction } from "../evaluation";
import { isError, numError, type Value, valueError } from "../values";
import { answered, fail, numberOf, textOf, valuesIn, wholeOf } from "./given";

/** A function of single values that knows how the workbook counts its days. */
function ofValues(
  least: number,
  most: number,
  compute: (values: readonly (CellValue | undefined)[], evaluation: Evaluation) => CellValue,
): SheetFunction {
  return { least, most, each: (values, evaluation) => answered(() => compute(values, evaluation)) };
}

function momentAt(value: CellValue | undefined, { book }: Evaluation): Moment {
  const serial = numberOf(value);
  if (serial >= 0 && serial < 1 && !book.date1904)
    return { ...clockOf(serial), year: 1900, month: 1, day: 0, weekday: 6 };
  return momentOf(serial, book.date1904) ?? fail(numError);
}

function clockOf(serial: number): Pick<Moment, "hours" | "minutes" | "seconds"> {
  const seconds = Math.round(serial * 86_400);
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor((seconds % 3600) / 60), seconds: seconds % 60 };
}

/** Months and days may run over: DATE(2024,14,1) is 1 February 2025. */
function dateSerial(year: number, month: number, day: number, { book }: Evaluation): number {
  const fullYear = year >= 0 && year < 1900 ? year + 1900 : year;
  const at = new Date(Date.UTC(fullYear, month - 1, 1));
  const first = serialOf(at.getUTCFullYear(), at.getUTCMonth() + 1, 1, book.date1904);
  const serial = first === undefined ? undefined : first + day - 1;
  return serial === undefined || serial < 0 || serial > 2_958_465 ? fail(numError) : serial;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthsLater(
  value: CellValue | undefined,
  months: number,
  evaluation: Evaluation,
): Moment & { readonly last: number } {
  const moment = momentAt(value, evaluation);
  const at = new Date(Date.UTC(moment.year, moment.month - 1 + months, 1));
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  return { ...moment, year, month, last: daysInMonth(year, month) };
}

function weekday(value: CellValue | undefined, kind: number, evaluation: Evaluation): number {
  const { weekday: day } = momentAt(value, evaluation);
  // By kind: which day is the first (0 is Sunday), and what it is called.
  if (kind === 3) return (day + 6) % 7;
  const first = kind === 1 ? 0 : kind === 2 ? 1 : kind >= 11 && kind <= 17 ? (kind - 10) % 7 : fail(numError);
  return ((day - first + 7) % 7) + 1;
}

function isoWeek(value: CellValue | undefined, evaluation: Evaluation): number {
  const { year, month, day } = momentAt(value, evaluation);
  const date = Date.UTC(year, month - 1, day);
  const thursday = new Date(date + (3 - ((new Date(date).getUTCDay() + 6) % 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - first) / 604_800_000) + 1;
}

function weekNumber(value: CellValue | undefined, kind: number, evaluation: Evaluation): number {
  if (kind === 21) return isoWeek(value, evaluation);
  const first = kind === 1 ? 0 : kind === 2 ? 1 : kind >= 11 && kind <= 17 ? (kind - 10) % 7 : fail(numError);
  const { year, month, day } = momentAt(value, evaluation);
  const start = Date.UTC(year, 0, 1);
  const dayOfYear = Math.round((Date.UTC(year, month - 1, day) - start) / 86_400_000);
  return Math.floor((dayOfYear + ((new Date(start).getUTCDay() - first + 7) % 7)) / 7) + 1;
}

/** Whole years, months or days between two days; the unit is Excel's: Y, M, D, YM, MD, YD. */
function difference([from, to, unit]: readonly (CellValue | undefined)[], evaluation: Evaluation): number {
  const [first, last] = [momentAt(from, evaluation), momentAt(to, evaluation)];
  if (numberOf(from) > numberOf(to)) return fail(numError);
  const months = (last.year - first.year) * 12 + last.month - first.month - Number(last.day < first.day);
  switch (textOf(unit).toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return Math.floor(numberOf(to)) - Math.floor(numberOf(from));
    case "YM":
      return months % 12;
    default:
      return fail(numError);
  }
}

/** Days of the week off, as Excel numbers them (1 is Saturday and Sunday) or as seven signs from Monday on. */
function weekend(value: CellValue | undefined): ReadonlySet<number> {
  if (typeof value === "string" && /^[01]{7}$/.test(value)) {
    return new Set([...value].flatMap((sign, at) => (sign === "1" ? [(at + 1) % 7] : [])));
  }
  const kind = wholeOf(value, 1);
  if (kind >= 1 && kind <= 7) return new Set([(kind + 5) % 7, (kind + 6) % 7]);
  return kind >= 11 && kind <= 17 ? new Set([kind - 11]) : fail(numError);
}

function isWorkday(
  serial: number,
  off: ReadonlySet<number>,
  holidays: ReadonlySet<number>,
  evaluation: Evaluation,
): boolean {
  return !off.has(momentAt(serial, evaluation).weekday) && !holidays.has(serial);
}

function holidaysOf(value: Value | undefined): ReadonlySet<number> {
  const numbers = value === undefined ? [] : [...valuesIn([value])].filter((one) => one !== null).map(toNumber);
  return new Set(numbers.map((one) => (isError(one) ? fail(one) : Math.floor(one))));
}

const first = (value: Value | undefined): CellValue | undefined =>
  value === undefined ? undefined : ([...valuesIn([value])][0] ?? null);

function workdays(hasWeekend: boolean): SheetFunction {
  return {
    least: 2,
    most: hasWeekend ? 4 : 3,
    run: ([from, to, third, fourth], evaluation) =>
      answered(() => {
        const [start, end] = [first(from), first(to)].map((one) => wholeOf(one)) as [number, number];
        const off = weekend(hasWeekend ? first(third) : undefined);
        const holidays = holidaysOf(hasWeekend ? fourth : third);
        const [low, high] = start <= end ? [start, end] : [end, start];
        if (high - low > 400_000) return fail(numError);
        let count = 0;
        for (let serial = low; serial <= high; serial++) if (isWorkday(serial, off, holidays, evaluation)) count++;
        return start <= end ? count : -count;
      }),
  };
}

function workdayAfter(hasWeekend: boolean): SheetFunction {
  return {
    least: 2,
    most: hasWeekend ? 4 : 3,
    run: ([from, days, third, fourth], evaluation) =>
      answered(() => {
        const off = weekend(hasWeekend ? first(third) : undefined);
        const holidays = holidaysOf(hasWeekend ? fourth : third);
        const count = wholeOf(first(days));
        let serial = wholeOf(first(from));
        if (off.size === 7 || Math.abs(count) > 400_000) return fail(valueError);
        for (let left = Math.abs(count); left > 0;) {
          serial += Math.sign(count);
          if (isWorkday(serial, off, holidays, evaluation)) left--;
        }
        return serial;
      }),
  };
}

const part = (of: (moment: Moment) => number): SheetFunction =>
  ofValues(1, 1, ([value], evaluation) => of(momentAt(value, evaluation)));

export const dateFunctions: Readonly<Record<string, SheetFunction>> = {
  DATE: ofValues(3, 3, ([year, month, day], evaluation) =>
    dateSerial(wholeOf(year), wholeOf(month), wholeOf(day), evaluation),
  ),
  TIME: ofValues(3, 3, ([hours, minutes, seconds]) => {
    const total = wholeOf(hours) * 3600 + wholeOf(minutes) * 60 + wholeOf(seconds);
    return total < 0 ? fail(numError) : (total % 86_400) / 86_400;
  }),
  DATEVALUE: ofValues(1, 1, ([value]) => {
    const number = toNumber(textOf(value));
    return isError(number) || !/[-/ ]/.test(textOf(value).trim()) ? fail(valueError) : Math.floor(number);
  }),
  TODAY: { least: 0, most: 0, isVolatile: true, run: (_, evaluation) => today(evaluation, false) },
  NOW: { least: 0, most: 0, isVolatile: true, run: (_, evaluation) => today(evaluation, true) },
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: part(({ hours }) => hours),
  MINUTE: part(({ minutes }) => minutes),
  SECOND: part(({ seconds }) => seconds),
  WEEKDAY: ofValues(1, 2, ([value, kind], evaluation) => weekday(value, wholeOf(kind, 1), evaluation)),
  WEEKNUM: ofValues(1, 2, ([value, kind], evaluation) => weekNumber(value, wholeOf(kind, 1), evaluation)),
  ISOWEEKNUM: ofValues(1, 1, ([value], evaluation) => isoWeek(value, evaluation)),
  EDATE: ofValues(2, 2, ([value, months], evaluation) => {
    const { year, month, day, last } = monthsLater(value, wholeOf(months), evaluation);
    return dateSerial(year, month, Math.min(day, last), evaluation);
  }),
  EOMONTH: ofValues(2, 2, ([value, months], evaluation) => {
    const { year, month, last } = monthsLater(value, wholeOf(months), evaluation);
    return dateSerial(year, month, last, evaluation);
  }),
  DAYS: ofValues(2, 2, ([end, start]) => Math.floor(numberOf(end)) - Math.floor(numberOf(start))),
  DATEDIF: ofValues(3, 3, difference),
  NETWORKDAYS: workdays(false),
  "NETWORKDAYS.INTL": workdays(true),
  WORKDAY: workdayAfter(false),
  "WORKDAY.INTL": workdayAfter(true),
};

function today(evaluation: Evaluation, withTime: boolean): number {
  const now = evaluation.now();
  const day = dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate(), evaluation);
  const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
  return withTime ? day + seconds / 86_400 : day;
}
