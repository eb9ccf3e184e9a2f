import type { DateKind } from "./dateKind";

const daySeconds = 86_400;
/** Serial 1 is 1900-01-01, and 60 is the 29 February that 1900 did not have (kept from Lotus 1-2-3; ECMA-376 part 1, 18.17.4.1). */
const firstDay1900 = Date.UTC(1899, 11, 31);
const firstDay1904 = Date.UTC(1904, 0, 1);
const lastDay = Date.UTC(9999, 11, 31);

/**
 * A serial number as the text the core reads: `2024-05-01`, with a time of day `2024-05-01T13:30:00`, a time alone `13:30:00`;
 * to the whole second. A number that Excel cannot show as a date (negative, day 0 of 1900, after 9999) stays a number.
 */
export function serialDate(serial: number, kind: DateKind, is1904: boolean): string | number {
  const seconds = Math.round(serial * daySeconds);
  const day = Math.floor(seconds / daySeconds);
  const time = seconds - day * daySeconds;
  if (serial < 0) return serial;
  if (kind === "time" && day === 0) return timeText(time);
  const date = is1904
    ? dayText(firstDay1904, day)
    : day === 60
      ? "1900-02-29"
      : dayText(firstDay1900, day < 60 ? day : day - 1);
  if (date === null || (day === 0 && !is1904)) return serial;
  return time === 0 ? date : `${date}T${timeText(time)}`;
}

function dayText(first: number, days: number): string | null {
  const at = first + days * daySeconds * 1000;
  return at > lastDay ? null : new Date(at).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** An ISO date cell (`t="d"`): the time is left out where it is midnight. */
export function isoDate(text: string): string {
  return text.replace(/(?:\.\d+)?Z?$/, "").replace(/T00:00(?::00)?$/, "");
}
