import type { Area, CellValue } from "../../host/sheet";
import { areaAddress } from "../book/address";
import type { Actor, BookChange } from "../book/bookChange";
import { officeValue, valueType } from "./cellValues";
import { range } from "./cells";
import { wholeWorkbook } from "./eventRegistrations";
import type { Host } from "./host";
import type { HostMessage } from "./joinRequests";

/** office.js's category of events, and the numbers of those that are fired here. */
const eventCategory = 65_536;
const types = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

interface Event {
  readonly name: keyof typeof types;
  readonly sheet: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The cells that the event can be asked for. */
  readonly cells?: Area;
}

/** The messages that tell a page of a change, for the events that it has registered. */
export function eventMessages(change: BookChange, host: Host): HostMessage[] {
  return eventsOf(change, host).flatMap(({ name, sheet, body, cells }) =>
    [sheet, wholeWorkbook]
      .filter((target) => host.events.isRegistered(name, target))
      .map((targetId) => ({
        messageCategory: eventCategory,
        messageType: types[name],
        targetId,
        message: JSON.stringify({ ...body, ...rangeOf(sheet, cells, host), worksheetId: sheet }),
      })),
  );
}

/** The range of an event is kept, so that the event can be asked for it; the oldest ones give way. */
function rangeOf(sheet: string, cells: Area | undefined, host: Host): object {
  return cells === undefined ? {} : { referenceId: host.keepForEvent(range(sheet, cells)) };
}

function eventsOf(change: BookChange, host: Host): Event[] {
  switch (change.kind) {
    case "cells":
      return [cellsEvent(change)];
    case "selected": {
      const address = change.areas.map(areaAddress).join(",");
      return [{ name: "selectionChanged", sheet: change.sheet, body: { address } }];
    }
    case "sheetActivated":
      return [{ name: "activated", sheet: change.sheet, body: {} }];
    case "sheetAdded":
      return [{ name: "added", sheet: change.sheet, body: { source: "Local" } }];
    case "sheetDeleted":
      return [{ name: "deleted", sheet: change.sheet, body: { source: "Local" } }];
    case "sheetRenamed": {
      const body = { source: "Local", nameBefore: change.before, nameAfter: change.after };
      return [{ name: "nameChanged", sheet: change.sheet, body }];
    }
    case "sheetVisibility": {
      const body = { source: "Local", visibilityBefore: change.before, visibilityAfter: change.after };
      return [{ name: "visibilityChanged", sheet: change.sheet, body }];
    }
    case "sheetMoved":
      return [{ name: "moved", sheet: change.sheet, body: { source: "Local" } }];
    case "styles":
      return [
        { name: "formatChanged", sheet: change.sheet, body: { source: "Local", address: areaAddress(change.area) } },
      ];
    case "part":
      return change.part === "protection" ? [protectionEvent(change.sheet, host)] : [];
    case "lines":
    case "settings":
    case "names":
    case "structureProtection":
      return [];
  }
}

/** Results of calculation are no edit: Excel tells of them apart. */
function cellsEvent(change: BookChange & { readonly kind: "cells" }): Event {
  const address = areaAddress(change.area);
  if (change.by === "calculation") return { name: "calculated", sheet: change.sheet, body: { address } };
  const body = {
    address,
    changeType: change.change,
    source: "Local",
    triggerSource: triggerOf(change.by),
    shiftDirection: "None",
    ...detailsOf(change.details),
  };
  return { name: "changed", sheet: change.sheet, body, cells: change.area };
}

function triggerOf(by: Actor): string {
  return by === "addIn" ? "ThisLocalAddin" : "Unknown";
}

function detailsOf(details: { readonly before: CellValue; readonly after: CellValue } | undefined): object {
  if (details === undefined) return {};
  return {
    valueBefore: officeValue(details.before),
    valueAfter: officeValue(details.after),
    valueTypeBefore: valueType(details.before),
    valueTypeAfter: valueType(details.after),
  };
}

function protectionEvent(sheet: string, host: Host): Event {
  const isProtected = host.sheet(sheet).parts.protection !== null;
  return { name: "protectionChanged", sheet, body: { source: "Local", isProtected } };
}
