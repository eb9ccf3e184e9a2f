import { HostFailure } from "../../sheet";
import type { Connection } from "../connection/connection";
import type { Subject } from "../connection/officeProblem";
import type { SheetItems, WriteItem, WriteTarget } from "./writeItem";

/** Excel on the web takes 5 MB a request; sizes are estimates. */
const mostBytes = 4_500_000;

interface PlacedItem extends WriteItem {
  readonly sheet: string;
}

/** Writes all items in their order: in one request where they fit, else in several that Excel undoes as one step where it can. */
export async function sendItems(connection: Connection, subject: Subject, parts: readonly SheetItems[]): Promise<void> {
  const [first, ...others] = requestsOf(parts.flatMap(({ sheet, items }) => items.map((item) => ({ ...item, sheet }))));
  if (first === undefined) return;
  if (others.length === 0) return sendOne(connection, subject, first);
  await connection.asOneStep(async (inStep) => {
    for (const request of [first, ...others]) await sendOne(inStep, subject, request);
  });
}

function requestsOf(items: readonly PlacedItem[]): PlacedItem[][] {
  const requests: PlacedItem[][] = [];
  let room = 0;
  for (const item of items) {
    room -= item.bytes;
    if (room >= 0) requests[requests.length - 1]?.push(item);
    else {
      requests.push([item]);
      room = mostBytes - item.bytes;
    }
  }
  return requests;
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
