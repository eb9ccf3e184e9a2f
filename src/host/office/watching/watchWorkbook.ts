import { areaOf } from "../../cells/reference";
import { HostFailure, type Area, type Watcher } from "../../sheet";
import { officeProblem } from "../connection/officeProblem";
import { settled } from "../connection/settled";
import { supports } from "../environment/supports";

type Handler = { remove(): void; readonly context: OfficeExtension.ClientRequestContext };

/**
 * Listens to Excel for what the user does, in one request; the returned function stops it in another. Where a cell is
 * being edited, Excel takes the request afterwards. Rejects after so many seconds; an answer that comes later is undone.
 */
export async function watchWorkbook(watcher: Watcher, seconds: number): Promise<() => Promise<void>> {
  const listening = Excel.run({ delayForCellEdit: true }, async (context) => {
    const added = listenTo(context.workbook.worksheets, watcher);
    await context.sync();
    return added;
  });
  try {
    await settled(listening, seconds);
    const handlers = await listening;
    return () => stopAll(handlers);
  } catch (error) {
    listening.then(stopAll).catch(() => undefined);
    const problem = officeProblem(error, { changes: "nothing" });
    throw problem ? new HostFailure(problem) : error;
  }
}

/** That sheets were protected is told since ExcelApi 1.14; that they were renamed since 1.17, by an Office.js that knows of it. */
function listenTo(worksheets: Excel.WorksheetCollection, watcher: Watcher): Handler[] {
  const handlers: Handler[] = [];
  if (watcher.changed) handlers.push(worksheets.onChanged.add(told((event) => tellChange(watcher, event))));
  if (watcher.changed && supports("1.14")) {
    handlers.push(
      worksheets.onProtectionChanged.add(told(({ worksheetId }) => watcher.changed?.(worksheetId, undefined))),
    );
  }
  if (watcher.selected)
    handlers.push(worksheets.onSelectionChanged.add(told((event) => tellSelection(watcher, event))));
  if (watcher.activated) {
    handlers.push(worksheets.onActivated.add(told(({ worksheetId }) => watcher.activated?.(worksheetId))));
  }
  if (watcher.sheetsChanged) {
    const changed = told(() => watcher.sheetsChanged?.());
    handlers.push(worksheets.onAdded.add(changed), worksheets.onDeleted.add(changed));
    if (supports("1.17") && "onNameChanged" in worksheets) handlers.push(worksheets.onNameChanged.add(changed));
  }
  return handlers;
}

/** Office.js wants a promise of every handler. */
function told<Event>(tell: (event: Event) => void): (event: Event) => Promise<void> {
  return (event) => {
    tell(event);
    return Promise.resolve();
  };
}

function tellChange(
  watcher: Watcher,
  { worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs,
): void {
  const area = changeType === "RangeEdited" ? oneArea(address) : undefined;
  // Who changed them is told since ExcelApi 1.14.
  if (triggerSource === "ThisLocalAddin") watcher.changed?.(worksheetId, area, true);
  else watcher.changed?.(worksheetId, area);
}

function tellSelection(watcher: Watcher, { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void {
  const area = oneArea(address.split(",")[0] ?? "");
  if (area) watcher.selected?.(worksheetId, area);
}

/** Undefined for several areas. */
function oneArea(address: string): Area | undefined {
  return areaOf(address.slice(address.lastIndexOf("!") + 1)) ?? undefined;
}

/** All were added in one context, so one request takes them all away. */
async function stopAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
