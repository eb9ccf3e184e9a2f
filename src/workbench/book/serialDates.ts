const dayLength = 86_400_000;

/** The serial number of a day; days before Excel's first are none. Excel counts a 29 February 1900 that never was. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const days = Math.round(Date.UTC(year, month - 1, day) / dayLength);
  const serial = days + (date1904 ? 24_107 : 25_569);
  const counted = !date1904 && serial < 61 ? serial - 1 : serial;
  const isDay = year >= 1900 && year <= 9999 && counted >= (date1904 ? 0 : 1);
  return isDay ? counted : undefined;
}

export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The moment that a serial number stands for, to the second; `undefined` for what is no date. */
export function momentOf(serial: number, date1904: boolean): Moment | undefined {
  if (serial < 0 || serial >= 2_958_466) return undefined;
  const seconds = Math.round(serial * 86_400);
  const days = Math.floor(seconds / 86_400);
  const inDay = seconds - days * 86_400;
  const clock = {
    hours: Math.floor(inDay / 3600),
    minutes: Math.floor((inDay % 3600) / 60),
    seconds: inDay % 60,
  };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const offset = date1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  const date = new Date((days - offset) * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}
