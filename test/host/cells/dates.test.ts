import { builtinDateKind, type DateKind, dateKind } from "../../../src/host/cells/dateKind";
import { isoDate, serialDate } from "../../../src/host/cells/serialDate";

const codes: readonly (readonly [code: string, kind: DateKind])[] = [
  ["General", "none"],
  ["0.00", "none"],
  ["0.00E+00", "none"],
  ["#,##0;[Red]-#,##0", "none"],
  ['0 "days"', "none"],
  ["0\\d", "none"],
  ["_(* #,##0_);_(* (#,##0)", "none"],
  ["[$-2000401]0", "none"],
  ["@", "none"],
  ["yyyy-mm-dd", "date"],
  ["[$-F800]dddd, mmmm dd, yyyy", "date"],
  ["[$-2010401]d/mm/yyyy;@", "date"],
  ["B2dd/mm/yyyy", "date"],
  ["mmm", "date"],
  ["D/M/YYYY h:mm", "date"],
  ["h:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
  ['hh"h"mm', "time"],
  ["[h]:mm:ss", "none"],
  ["[mm]:ss", "none"],
];

test.each(codes)("format %s shows %s", (code, kind) => {
  expect(dateKind(code)).toBe(kind);
});

test("builtin formats", () => {
  const kinds = { date: [] as number[], time: [] as number[], none: [] as number[] };
  for (let id = 0; id <= 60; id++) kinds[builtinDateKind(id)].push(id);
  expect(kinds.date).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect(kinds.time).toEqual([18, 19, 20, 21, 45, 47]);
});

/** Checked against what Excel shows. */
const serials: readonly (readonly [serial: number, kind: DateKind, is1904: boolean, value: string | number])[] = [
  [1, "date", false, "1900-01-01"],
  [59, "date", false, "1900-02-28"],
  [60, "date", false, "1900-02-29"],
  [61, "date", false, "1900-03-01"],
  [45351, "date", false, "2024-02-29"],
  [2958465, "date", false, "9999-12-31"],
  [2958466, "date", false, 2958466],
  [1e300, "date", false, 1e300],
  [0, "date", false, 0],
  [-1, "date", false, -1],
  [0.5, "date", false, 0.5],
  [0, "time", false, "00:00:00"],
  [0.5, "time", false, "12:00:00"],
  [45413.75, "time", false, "2024-05-01T18:00:00"],
  [45413.999999, "date", false, "2024-05-02"],
  [45413.1234567, "date", false, "2024-05-01T02:57:47"],
  [0, "date", true, "1904-01-01"],
  [43951, "date", true, "2024-05-01"],
  [0.25, "time", true, "06:00:00"],
];

test.each(serials)("serial %s as %s (1904: %s) is %s", (serial, kind, is1904, value) => {
  expect(serialDate(serial, kind, is1904)).toBe(value);
});

test.each([
  ["2024-05-01", "2024-05-01"],
  ["2024-05-01T00:00:00Z", "2024-05-01"],
  ["2024-05-01T13:30:00.000", "2024-05-01T13:30:00"],
  ["13:30:00", "13:30:00"],
])("ISO date %s is %s", (text, value) => {
  expect(isoDate(text)).toBe(value);
});
