import { addressOf } from "../../cells/address";
import { HostFailure, type Area } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import type { FirstReading } from "./askFirst";
import { askMerges } from "./askMerges";

/** Excel fails to list more than 512 merges; a sheet of 10,000 is halved into some forty requests. */
const mostRequests = 64;

/**
 * The merges of a sheet that would not list them at once: by halves, and halves of these, from the top. Undefined where
 * that leads nowhere.
 */
export async function readMerges(
  link: ExcelLink,
  { id, used }: FirstReading,
  signal: AbortSignal | undefined,
): Promise<readonly Area[] | undefined> {
  const found = new Map<string, Area>();
  const waiting: Area[] = [used];
  for (let requests = 0; waiting.length > 0; requests++) {
    const area = waiting.pop() as Area;
    if (requests === mostRequests) return undefined;
    const merges = await mergesIn(link, id, area, signal);
    const halves = merges === "tooMany" ? halvesOf(area) : [];
    if (halves === undefined || merges === "refused") return undefined;
    waiting.push(...halves);
    if (merges !== "tooMany") merges.forEach((merge) => found.set(addressOf(merge), merge));
  }
  return [...found.values()];
}

async function mergesIn(
  link: ExcelLink,
  sheet: string,
  area: Area,
  signal: AbortSignal | undefined,
): Promise<readonly Area[] | "tooMany" | "refused"> {
  try {
    return await link.connection.send(
      sheetSubject(link, sheet, "nothing"),
      ({ workbook }) => askMerges(workbook.worksheets.getItem(sheet).getRange(addressOf(area))),
      signal,
    );
  } catch (failure) {
    const kind = failure instanceof HostFailure ? failure.problem.kind : undefined;
    if (kind === "other" || kind === "tooLarge") return "tooMany";
    if (kind === "notSupported" || kind === "sheetProtected" || failure instanceof TypeError) return "refused";
    throw failure;
  }
}

/** The upper half last, so that it is taken next. */
function halvesOf(area: Area): Area[] | undefined {
  const { firstRow, lastRow } = area;
  if (firstRow === lastRow) return undefined;
  const middle = Math.floor((firstRow + lastRow) / 2);
  return [
    { ...area, firstRow: middle + 1 },
    { ...area, lastRow: middle },
  ];
}
