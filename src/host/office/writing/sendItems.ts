import type { HostFailure } from "../../sheet";
import type { Connection } from "../connection/connection";
import type { Subject } from "../connection/officeProblem";
import { type PlacedItem, requestsOf } from "./requestsOf";
import type { SheetItems, WriteTarget } from "./writeItem";

/** Writes all items in their order: in one request where they fit, else in several, one after the other. */
export async function sendItems(connection: Connection, subject: Subject, parts: readonly SheetItems[]): Promise<void> {
  for (const request of requestsOf(parts)) await sendOne(connection, subject, request);
}

/** A request that Excel finds too large did nothing: its halves are sent. One with too large an answer did all. */
async function sendOne(connection: Connection, subject: Subject, items: readonly PlacedItem[]): Promise<void> {
  try {
    await connection.send(subject, ({ workbook }) => {
      const targetOf = targetsIn(workbook);
      const after = items.map((item) => item.queue(targetOf(item.sheet)));
      return () => after.forEach((act) => act?.());
    });
  } catch (failure) {
    const { code } = ((failure as HostFailure).cause ?? {}) as { code?: string };
    if (code !== "RequestPayloadSizeLimitExceeded" || items.length === 1) throw failure;
    const middle = Math.ceil(items.length / 2);
    await sendOne(connection, subject, items.slice(0, middle));
    await sendOne(connection, subject, items.slice(middle));
  }
}

/** Each sheet is named once in a request. */
function targetsIn(workbook: Excel.Workbook): (sheet: string) => WriteTarget {
  const targets = new Map<string, WriteTarget>();
  return (id) => {
    const target = targets.get(id) ?? { workbook, sheet: workbook.worksheets.getItem(id) };
    targets.set(id, target);
    return target;
  };
}
