import type { MonthPeriod } from "../../core";
import { monthPeriodText } from "../monthPeriodText";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2024", "January–November 2024", "until November 2024", "until the end of 2024". */
export function monthPeriod(period: MonthPeriod): string {
  return monthPeriodText(period, months, (end, isYear) => `until ${isYear ? "the end of " : ""}${end}`);
}
