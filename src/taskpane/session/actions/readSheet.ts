import type { SheetReading } from "../../../host/sheet";
import type { Checker } from "../../checker/checker";
import type { SessionContext } from "../sessionContext";

/** Which sheet to read: the one in front, unless its id is given. */
export interface WhatToRead {
  readonly sheet?: string;
  /** Hears, with each part, how many rows the sheet uses. */
  readonly heard?: (rows: number) => void;
}

/** Reads a sheet into a checker, its rows as they come. */
export async function readSheet(
  { workbook, store, stop }: SessionContext,
  checker: Checker,
  { sheet, heard }: WhatToRead,
): Promise<SheetReading> {
  stop.current = new AbortController();
  let sent: Promise<unknown> = checker.begin();
  heedLater(sent);
  store.change({ activity: { kind: "reading", rows: 0, of: 0 } });
  const reading = await workbook.read({
    ...(sheet !== undefined && { sheet }),
    signal: stop.current.signal,
    receive(part, { rows, of }) {
      heard?.(of);
      sent = sent.then(() => checker.receive(part));
      heedLater(sent);
      store.change({ activity: { kind: "reading", rows, of } });
    },
  });
  await sent;
  return reading;
}

/** Whoever waits for it later hears of its failure; without a listener now, the browser would report it too. */
function heedLater(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
