import type { Area, Marks, Severity } from "../../src/host/sheet";
import { createBook } from "../../src/workbench/book/createBook";
import { openOver } from "../host/office/openOver";
import { inventory, randomNumbers } from "./noisyInventory";

/** What checking and marking a sheet costs between the page and Excel. */
export interface Trips {
  readonly reads: number;
  readonly writes: number;
  /** The largest request and the largest answer, and all of them; in bytes. */
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
  /** What the marks alone send. */
  readonly marksSent: number;
  readonly seconds: number;
}

/** Errors are the most; of one severity alone, marks are the shortest to say. */
const mixed: readonly Severity[] = ["error", "error", "error", "warning", "note"];

/** Reads a noisy inventory of 12 columns and marks so many of its cells, through office.js over the stand-in. */
export async function officeTrips(services: number, marked: number, severities = mixed): Promise<Trips> {
  const book = createBook("الخدمات");
  book.activeSheet.write(
    1,
    0,
    inventory(services, 0.024).map((row) => [...row, "ملاحظة"]),
  );
  const { workbook, requests } = await openOver(book);
  await workbook.overview();
  requests();
  const start = performance.now();
  const { id } = await workbook.read({ receive: () => undefined });
  const reads = requests();
  await workbook.write({ sheet: id, marks: randomMarks(services, marked, severities) });
  const writes = requests();
  const all = [...reads, ...writes];
  const sum = (key: "requestBytes" | "answerBytes", of: typeof all): number =>
    of.reduce((bytes, request) => bytes + request[key], 0);
  return {
    reads: reads.length,
    writes: writes.length,
    sent: sum("requestBytes", all),
    received: sum("answerBytes", all),
    largest: Math.max(...all.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes])),
    marksSent: sum("requestBytes", writes),
    seconds: (performance.now() - start) / 1000,
  };
}

/** Single cells anywhere below the header, each once: the worst case for addresses. */
function randomMarks(services: number, count: number, severities: readonly Severity[]): Marks {
  const random = randomNumbers(7);
  const cells = new Map<number, Severity>();
  while (cells.size < count) {
    const place = Math.floor(random() * services * 11);
    cells.set(place, severities[Math.floor(random() * severities.length)]!);
  }
  const marks: Record<Severity, Area[]> = { error: [], warning: [], note: [] };
  for (const [place, severity] of cells) {
    const row = 2 + Math.floor(place / 11);
    const column = place % 11;
    marks[severity].push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return marks;
}
