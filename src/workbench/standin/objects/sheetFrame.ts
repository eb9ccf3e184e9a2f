import { areaOf, cellsArgument, range, textArgument, wholeNumber } from "../cells";
import type { Host } from "../host";
import type { InSheet } from "../items";
import { live, nullObject, type ObjectType } from "../objectType";
import { readAddress } from "../readAddress";
import { invalid, Refusal } from "../refusal";

function freeze(id: string, rows: number, columns: number, host: Host): void {
  if (rows < 0 || columns < 0) throw invalid();
  const sheet = host.sheet(id);
  sheet.change("view", { ...sheet.parts.view, frozenRows: rows, frozenColumns: columns });
}

/** The rows and columns that stay in sight, as a range. */
function frozen(id: string, host: Host) {
  const { frozenRows, frozenColumns } = host.sheet(id).parts.view;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  const lastRow = frozenRows === 0 ? 1_048_576 : frozenRows;
  const lastColumn = frozenColumns === 0 ? 16_383 : frozenColumns - 1;
  return range(id, { firstRow: 1, lastRow, firstColumn: 0, lastColumn });
}

export const freezePanes: ObjectType<"WorksheetFreezePanes"> = {
  methods: {
    FreezeRows: (id, [count], host) => freeze(id, wholeNumber(count, 1), 0, host),
    FreezeColumns: (id, [count], host) => freeze(id, 0, wholeNumber(count, 1), host),
    FreezeAt(id, [given], host) {
      const area = typeof given === "string" ? readAddress(given, id, host) : areaOf(cellsArgument(given));
      freeze(id, area.lastRow, area.lastColumn + 1, host);
    },
    Unfreeze: (id, _, host) => freeze(id, 0, 0, host),
    GetLocation(id, _, host) {
      const found = frozen(id, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
    GetLocationOrNullObject: (id, _, host) => frozen(id, host) ?? nullObject,
  },
};

function propertyOf(id: string, key: unknown, host: Host) {
  const text = textArgument(key).toLowerCase();
  const found = Object.keys(host.sheet(id).parts.customProperties).find((each) => each.toLowerCase() === text);
  return found === undefined ? undefined : live("WorksheetCustomProperty", { sheet: id, key: found });
}

/** `undefined` takes the property away. */
function setProperty({ sheet: id, key }: InSheet<string>, value: string | undefined, host: Host): void {
  const sheet = host.sheet(id);
  const others = Object.entries(sheet.parts.customProperties).filter(([each]) => each !== key);
  const entries = value === undefined ? others : [...others, [key, value] as const];
  sheet.change("customProperties", Object.fromEntries(entries));
}

export const customProperties: ObjectType<"WorksheetCustomPropertyCollection"> = {
  collection: {
    items: (id, host) =>
      Object.keys(host.sheet(id).parts.customProperties).map((key) =>
        live("WorksheetCustomProperty", { sheet: id, key }),
      ),
    find(id, key, host) {
      const found = propertyOf(id, key, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    Add(id, [key, value], host) {
      const known = propertyOf(id, key, host);
      const item = known?.item ?? { sheet: id, key: textArgument(key) };
      if (item.key === "" || item.key.length > 255) throw invalid();
      setProperty(item, textArgument(value), host);
      return live("WorksheetCustomProperty", item);
    },
    GetCount: (id, _, host) => Object.keys(host.sheet(id).parts.customProperties).length,
    GetItemOrNullObject: (id, [key], host) => propertyOf(id, key, host) ?? nullObject,
  },
};

function valueOf({ sheet, key }: InSheet<string>, host: Host): string {
  const value = host.sheet(sheet).parts.customProperties[key];
  if (value === undefined) throw new Refusal("ItemNotFound");
  return value;
}

export const customProperty: ObjectType<"WorksheetCustomProperty"> = {
  identity: ["_Id"],
  properties: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: valueOf,
      set: (item, value, host) => setProperty(item, textArgument(value), host),
    },
  },
  methods: {
    Delete(item, _, host) {
      void valueOf(item, host);
      setProperty(item, undefined, host);
    },
  },
};
