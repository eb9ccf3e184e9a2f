import { areaAddress, quotedSheetName, splitSheetName } from "../../book/address";
import { cellArea } from "../../book/areas";
import type { Note } from "../../book/sheetParts";
import { areaOf, booleanArgument, cellsArgument, numberArgument, range, textArgument, wholeNumber } from "../cells";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { Items } from "../items";
import { live, nullObject, type AnyLive, type ObjectType, type Property } from "../objectType";
import { readAddress } from "../readAddress";
import { invalid, Refusal } from "../refusal";

type NoteItem = Items["Note"];

/** The notes of a sheet or, with `null`, of all sheets; by rows. */
function notesOf(scope: string | null, host: Host): AnyLive[] {
  const sheets = scope === null ? host.book.sheets : [host.sheet(scope)];
  return sheets.flatMap(({ id, parts }) =>
    [...parts.notes]
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ row, column }) => live("Note", { sheet: id, key: { row, column } })),
  );
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One cell, by address or as a range; a workbook's notes want the sheet in the address. */
function placeOf(scope: string | null, given: unknown, host: Host): Place {
  if (typeof given !== "string") {
    const cells = cellsArgument(given);
    return oneCell(cells.sheet, areaOf(cells));
  }
  const named = splitSheetName(given).sheet;
  const sheet = scope ?? (named === null ? undefined : host.book.sheetNamed(named)?.id);
  if (sheet === undefined) throw invalid();
  return oneCell(sheet, readAddress(given, sheet, host));
}

function oneCell(sheet: string, area: ReturnType<typeof areaOf>): Place {
  if (area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) throw invalid();
  return { sheet, row: area.firstRow, column: area.firstColumn };
}

function find(scope: string | null, key: unknown, host: Host) {
  const { sheet, row, column } = placeOf(scope, key, host);
  return host.sheet(sheet).noteAt(row, column) && live("Note", { sheet, key: { row, column } });
}

function add(scope: string | null, [cell, content]: readonly unknown[], host: Host) {
  const { sheet: id, row, column } = placeOf(scope, cell, host);
  checkSheet(id, host, "allowEditObjects");
  const sheet = host.sheet(id);
  if (sheet.noteAt(row, column) !== undefined) throw invalid("The cell already has a note.");
  const author = host.options.author ?? "";
  const note: Note = { row, column, author, content: textArgument(content), visible: false, width: 108, height: 59.25 };
  sheet.change("notes", [...sheet.parts.notes, note]);
  return live("Note", { sheet: id, key: { row, column } });
}

export const notes: ObjectType<"NoteCollection"> = {
  collection: {
    items: notesOf,
    find(scope, key, host) {
      const found = find(scope, key, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    Add: add,
    GetCount: (scope, _, host) => notesOf(scope, host).length,
    GetItemAt(scope, [index], host) {
      const found = notesOf(scope, host)[wholeNumber(index)];
      if (found === undefined) throw invalid();
      return found;
    },
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host) ?? nullObject,
  },
};

function noteOf({ sheet, key }: NoteItem, host: Host): Note {
  const note = host.sheet(sheet).noteAt(key.row, key.column);
  if (note === undefined) throw new Refusal("ItemNotFound");
  return note;
}

function addressOf({ sheet, key }: NoteItem, host: Host): string {
  return `${quotedSheetName(host.sheet(sheet).name)}!${areaAddress(cellArea(key.row, key.column))}`;
}

/** `null` takes the note away. */
function replace(item: NoteItem, change: Partial<Note> | null, host: Host): void {
  checkSheet(item.sheet, host, "allowEditObjects");
  const note = noteOf(item, host);
  const sheet = host.sheet(item.sheet);
  const next = sheet.parts.notes.flatMap((each) =>
    each !== note ? [each] : change === null ? [] : [{ ...note, ...change }],
  );
  sheet.change("notes", next);
}

function property<Key extends keyof Note>(key: Key, read: (value: unknown) => Note[Key]): Property<NoteItem> {
  return {
    get: (item, host) => noteOf(item, host)[key],
    set: (item, value, host) => replace(item, { [key]: read(value) }, host),
  };
}

export const note: ObjectType<"Note"> = {
  identity: ["_Id"],
  properties: {
    /** By which office.js asks for the note again. */
    _Id: { get: addressOf, onlyByName: true },
    AuthorName: { get: (item, host) => noteOf(item, host).author },
    Content: property("content", textArgument),
    Visible: property("visible", booleanArgument),
    Width: property("width", numberArgument),
    Height: property("height", numberArgument),
  },
  methods: {
    Delete: (item, _, host) => replace(item, null, host),
    GetLocation(item, _, host) {
      void noteOf(item, host);
      return range(item.sheet, cellArea(item.key.row, item.key.column));
    },
  },
};

/** Threaded comments: there are none here, and none can be made. */
export const comments: ObjectType<"CommentCollection"> = {
  collection: { items: () => [] },
  methods: {
    GetCount: () => 0,
    GetItemOrNullObject: () => nullObject,
    GetItemAt() {
      throw invalid();
    },
  },
};
