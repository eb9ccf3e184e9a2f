import type { MonthPeriod } from "../../core";
import { monthPeriodText } from "../monthPeriodText";

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

/** "2024"، "يناير – نوفمبر 2024"، "حتى نوفمبر 2024"، "حتى نهاية 2024". */
export function monthPeriod(period: MonthPeriod): string {
  return monthPeriodText(period, months, (end, isYear) => `حتى ${isYear ? "نهاية " : ""}${end}`);
}
