import type { Connection } from "../connection/connection";
import type { Subject } from "../connection/officeProblem";
import { requestsOf } from "./requestsOf";
import { sendItems } from "./sendItems";
import type { SheetItems } from "./writeItem";

/** As `sendItems`; several requests are undone as one step where Excel can. It cannot for names and hiding of sheets. */
export async function sendAsOneStep(
  connection: Connection,
  subject: Subject,
  parts: readonly SheetItems[],
): Promise<void> {
  if (requestsOf(parts).length <= 1) return sendItems(connection, subject, parts);
  await connection.asOneStep((inStep) => sendItems(inStep, subject, parts));
}
