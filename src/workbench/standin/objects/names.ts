import { areaAddress, quotedSheetName } from "../../book/address";
import type { DefinedName } from "../../book/book";
import { areaOf, booleanArgument, cellsArgument, range, textArgument } from "../cells";
import type { Host } from "../host";
import type { Items } from "../items";
import { Live, live, nullObject, type ObjectType } from "../objectType";
import { readReference } from "../readAddress";
import { invalid, Refusal } from "../refusal";

type NamedItem = Items["NamedItem"];

function nameOf({ scope, name }: NamedItem, host: Host): DefinedName {
  const found = host.book.names.find((each) => each.scope === scope && each.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new Refusal("ItemNotFound");
  return found;
}

function find(scope: string | null, key: unknown, host: Host) {
  const name = textArgument(key).toLowerCase();
  const found = host.book.names.find((each) => each.scope === scope && each.name.toLowerCase() === name);
  return found && live("NamedItem", { scope, name: found.name });
}

/** A cell's address is no name, nor is what has blanks or begins with a digit. */
const goodName = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const cellLike = /^([a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i;

function add(scope: string | null, [given, reference, comment]: readonly unknown[], host: Host) {
  const name = textArgument(given);
  if (!goodName.test(name) || cellLike.test(name) || name.length > 255) throw invalid();
  if (find(scope, name, host) !== undefined) throw new Refusal("ItemAlreadyExists");
  const formula = formulaOf(reference, host);
  host.book.setName({ name, scope, formula, visible: true, comment: typeof comment === "string" ? comment : "" });
  return live("NamedItem", { scope, name });
}

function formulaOf(reference: unknown, host: Host): string {
  if (!(reference instanceof Live)) {
    const text = typeof reference === "number" ? String(reference) : textArgument(reference);
    return text.startsWith("=") ? text : `=${text}`;
  }
  const cells = cellsArgument(reference);
  const fixed = areaAddress(areaOf(cells)).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
    [letters, digits].flatMap((part) => (part ? [`$${part}`] : [])).join(""),
  );
  return `=${quotedSheetName(host.sheet(cells.sheet).name)}!${fixed}`;
}

function change(item: NamedItem, part: Partial<DefinedName>, host: Host): void {
  host.book.setName({ ...nameOf(item, host), ...part });
}

export const names: ObjectType<"NamedItemCollection"> = {
  collection: {
    items: (scope, host) =>
      host.book.names.filter((each) => each.scope === scope).map(({ name }) => live("NamedItem", { scope, name })),
    find(scope, key, host) {
      const found = find(scope, key, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _, host) => host.book.names.filter((each) => each.scope === scope).length,
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host) ?? nullObject,
  },
};

export const namedItem: ObjectType<"NamedItem"> = {
  identity: ["_Id"],
  properties: {
    _Id: { get: ({ name }) => name },
    Name: { get: (item, host) => nameOf(item, host).name },
    Formula: {
      get: (item, host) => nameOf(item, host).formula,
      set: (item, value, host) => change(item, { formula: textArgument(value) }, host),
    },
    Value: { get: (item, host) => nameOf(item, host).formula.replace(/^=/, "") },
    Type: { get: (item, host) => (readReference(nameOf(item, host).formula, host) ? "Range" : "String") },
    Visible: {
      get: (item, host) => nameOf(item, host).visible,
      set: (item, value, host) => change(item, { visible: booleanArgument(value) }, host),
    },
    Comment: {
      get: (item, host) => nameOf(item, host).comment,
      set: (item, value, host) => change(item, { comment: textArgument(value) }, host),
    },
    Scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  links: {
    Worksheet({ scope }) {
      if (scope === null) throw new Refusal("ItemNotFound");
      return live("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope === null ? null : live("Worksheet", scope)),
  },
  methods: {
    Delete(item, _, host) {
      host.book.setName({ ...nameOf(item, host), formula: null });
    },
    GetRange(item, _, host) {
      const target = readReference(nameOf(item, host).formula, host);
      if (target === undefined) throw new Refusal("InvalidReference");
      return range(target.sheet, target.area);
    },
    GetRangeOrNullObject(item, _, host) {
      const target = readReference(nameOf(item, host).formula, host);
      return target === undefined ? nullObject : range(target.sheet, target.area);
    },
  },
};
