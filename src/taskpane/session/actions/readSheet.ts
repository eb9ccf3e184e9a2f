import type { SheetReading } from "../../../host/sheet";
import type { Checker } from "../../checker/checker";
import type { SessionContext } from "../sessionContext";

/** Which sheet to read: the one in front, unless its id is given. */
export interface WhatToRead {
  readonly sheet?: string;
  /** Hears, with each part, how many rows the sheet uses. */
  readonly heard?: (rows: number) => void;
}

/**
 * Reads a sheet into a checker, its rows as they come. What the checker held before is forgotten only when the first rows
 * have arrived, so that a sheet that cannot be read costs nothing.
 */
export async function readSheet(
  { workbook, store, stop }: SessionContext,
  checker: Checker,
  { sheet, heard }: WhatToRead,
): Promise<SheetReading> {
  stop.current = new AbortController();
  let begun: Promise<void> | undefined;
  let sent: Promise<unknown> = Promise.resolve();
  store.change({ activity: { kind: "reading", rows: 0, of: 0 } });
  const reading = await workbook.read({
    ...(sheet !== undefined && { sheet }),
    signal: stop.current.signal,
    receive(part, { rows, of }) {
      heard?.(of);
      begun ??= checker.begin();
      sent = Promise.all([sent, begun]).then(() => checker.receive(part));
      // Whoever waits below hears of a failure; without a listener now, the browser would report it too.
      sent.catch(() => undefined);
      store.change({ activity: { kind: "reading", rows, of } });
    },
  });
  await (begun ?? checker.begin());
  await sent;
  return reading;
}
