import { lastYearOf, monthsOf, yearOf, type MonthPeriod } from "../../../src/core/programme/monthPeriod";
import { readMonthPeriod } from "../../../src/core/programme/readMonthPeriod";
import { monthPeriod as ar } from "../../../src/messages/ar/monthPeriod";
import { monthPeriod as en } from "../../../src/messages/en/monthPeriod";
import { monthPeriodText } from "../../../src/messages/monthPeriodText";

const month = (year: number, at: number) => 12 * year + at - 1;
const shown = (period: MonthPeriod | undefined) =>
  period && [
    period.from === null ? null : [Math.floor(period.from / 12), (period.from % 12) + 1],
    [Math.floor(period.to / 12), (period.to % 12) + 1],
  ];

test.each([
  [2024, [2024, 1], [2024, 12]],
  ["2024", [2024, 1], [2024, 12]],
  ["٢٠٢٤م", [2024, 1], [2024, 12]],
  ["العام ٢٠٢٤م", [2024, 1], [2024, 12]],
  ["2021–2025", [2021, 1], [2025, 12]],
  ["2021-2025", [2021, 1], [2025, 12]],
  ["٢٠٢١ - ٢٠٢٥", [2021, 1], [2025, 12]],
  ["2024-12", [2024, 12], [2024, 12]],
  ["12/2024", [2024, 12], [2024, 12]],
  ["2024-12-31", [2024, 12], [2024, 12]],
  ["2024-12-31T00:00:00", [2024, 12], [2024, 12]],
  ["ديسمبر ٢٠٢٤", [2024, 12], [2024, 12]],
  ["كانون الأول 2024", [2024, 12], [2024, 12]],
  ["يناير - نوفمبر ٢٠٢٤م", [2024, 1], [2024, 11]],
  ["January to November 2024", [2024, 1], [2024, 11]],
  ["Jan–Nov 2024", [2024, 1], [2024, 11]],
  ["2021–2024-11", [2021, 1], [2024, 11]],
  ["بين ٢٠٢٢ وحتى نوفمبر ٢٠٢٤م", [2022, 1], [2024, 11]],
  ["Nov 2024 – Jan 2025", [2024, 11], [2025, 1]],
  ["النصف الثاني ٢٠٢٤", [2024, 7], [2024, 12]],
  ["Q3 2024", [2024, 7], [2024, 9]],
  ["نهاية ٢٠٢٥م", [2025, 1], [2025, 12]],
  ["حتى نوفمبر ٢٠٢٤", null, [2024, 11]],
  ["by December 2024", null, [2024, 12]],
])("%s", (text, from, to) => {
  expect(shown(readMonthPeriod(text))).toEqual([from, to]);
});

test.each([
  null,
  "",
  true,
  20,
  1024,
  3000,
  "hello",
  "نوفمبر",
  "2025–2021",
  "٢٠٢١-٢٥",
  "2021–2022–2023",
  "2024 تقريباً",
  "2024x",
  { error: "#N/A" },
])("%j is no period", (cell) => expect(readMonthPeriod(cell)).toBeUndefined());

test("months, the one year and the last year of a period", () => {
  const eleven = { from: month(2024, 1), to: month(2024, 11) };
  const all = { from: month(2021, 1), to: month(2025, 12) };
  const until = { from: null, to: month(2024, 11) };
  expect([eleven, all, until].map(monthsOf)).toEqual([11, 60, null]);
  expect([eleven, all, until].map(yearOf)).toEqual([2024, null, null]);
  expect([eleven, all, until].map(lastYearOf)).toEqual([2024, 2025, 2024]);
});

const months = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];

test("what is said of a period reads back as the same period", () => {
  const ends = [month(2021, 1), month(2023, 6), month(2024, 1), month(2024, 11), month(2024, 12), month(2025, 12)];
  for (const to of ends)
    for (const from of [null, ...ends.filter((start) => start <= to)]) {
      for (const text of [
        monthPeriodText({ from, to }, months, (end) => `حتى ${end}`),
        ar({ from, to }),
        en({ from, to }),
      ])
        expect([text, readMonthPeriod(text)]).toEqual([text, { from, to }]);
    }
});
