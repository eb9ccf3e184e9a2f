import { booleanArgument, textArgument } from "../cells";
import { checkStructure } from "../guards";
import type { Host } from "../host";
import { live, nullObject, type AnyLive, type Live, type ObjectType } from "../objectType";
import { invalid, Refusal } from "../refusal";
import { collectionEvents } from "./sheetEvents";

/** A sheet by its id or its name. */
function findSheet(key: unknown, host: Host): Live<"Worksheet"> | undefined {
  const text = textArgument(key);
  const sheet = host.book.sheet(text) ?? host.book.sheetNamed(text);
  return sheet && live("Worksheet", sheet.id);
}

function shownSheets(visibleOnly: unknown, host: Host): readonly AnyLive[] {
  const only = visibleOnly !== null && visibleOnly !== undefined && booleanArgument(visibleOnly);
  return host.book.sheets
    .filter(({ visibility }) => !only || visibility === "Visible")
    .map(({ id }) => live("Worksheet", id));
}

/** "Sheet2", "Sheet3", …: the first that is not taken. */
function freeName(host: Host): string {
  let number = host.book.sheets.length + 1;
  while (host.book.sheetNamed(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

function addSheet(name: unknown, host: Host): Live<"Worksheet"> {
  checkStructure(host);
  const wanted = name === null || name === undefined ? freeName(host) : textArgument(name);
  if (host.book.sheetNamed(wanted) !== undefined) throw new Refusal("ItemAlreadyExists");
  try {
    return live("Worksheet", host.book.addSheet(wanted).id);
  } catch {
    throw invalid();
  }
}

export const worksheets: ObjectType<"WorksheetCollection"> = {
  collection: {
    items: (_, host) => shownSheets(false, host),
    find(_, key, host) {
      const sheet = findSheet(key, host);
      if (sheet === undefined) throw new Refusal("ItemNotFound");
      return sheet;
    },
  },
  methods: {
    Add: (_, [name], host) => addSheet(name, host),
    GetActiveWorksheet: (_, __, host) => live("Worksheet", host.book.activeSheet.id),
    GetCount: (_, [visibleOnly], host) => shownSheets(visibleOnly, host).length,
    GetFirst: (_, [visibleOnly], host) => shownSheets(visibleOnly, host)[0],
    GetLast: (_, [visibleOnly], host) => shownSheets(visibleOnly, host).slice(-1)[0],
    GetItemOrNullObject: (_, [key], host) => findSheet(key, host) ?? nullObject,
    ...collectionEvents,
  },
};
