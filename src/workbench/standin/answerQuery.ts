import type { Host } from "./host";
import type { TypeName } from "./items";
import { checkLevel, levelOf, memberOf, unknownMember } from "./members";
import type { AnyLive, Live, ObjectType } from "./objectType";
import type { QueryInfo } from "./protocol";

/** Property names in a tree: `{ name: {}, format: { fill: { color: {} } } }`, in small letters. */
interface Selection {
  readonly [name: string]: Selection;
}

/** What a load asks for, as office.js takes it: names as Excel writes them, objects within objects. */
export function answerQuery(object: AnyLive, query: QueryInfo, host: Host): Record<string, unknown> {
  return answerObject(object, readSelection(query), query, host);
}

/** What tells the object from others: answered whenever it is met. */
export function identityOf<Name extends TypeName>(object: Live<Name>, host: Host): Record<string, unknown> {
  const type = host.typeOf(object);
  const names = type.identity ?? [];
  return Object.fromEntries(names.map((name) => [name, type.properties?.[name]?.get?.(object.item, host)]));
}

function readSelection({ Select = [], Expand = [] }: QueryInfo): Selection {
  const tree: Record<string, Selection> = {};
  for (const path of [...Select, ...Expand]) {
    let at: Record<string, Selection> = tree;
    for (const name of path.toLowerCase().split("/")) {
      // "items" stands for the items' own properties, which is where one is anyway; "isNullObject" comes unasked.
      if (name !== "items" && name !== "" && name !== "isnullobject") at = at[name] ??= {};
    }
  }
  return tree;
}

function answerObject<Name extends TypeName>(
  object: Live<Name>,
  selection: Selection,
  query: QueryInfo,
  host: Host,
): Record<string, unknown> {
  const type = host.typeOf(object);
  const { own, items } = split(type, selection);
  const answer: Record<string, unknown> = {
    ...identityOf(object, host),
    ...answerOwn(object, type, own, host),
  };
  if (type.collection !== undefined) {
    const all = type.collection.items(object.item, host);
    const from = query.Skip ?? 0;
    const shown = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
    answer["_Items"] = shown.map((item) => answerObject(item, items, {}, host));
  }
  return answer;
}

/** A collection's own properties, and what is asked of its items. */
function split<Name extends TypeName>(
  type: ObjectType<Name>,
  selection: Selection,
): { own: Selection; items: Selection } {
  if (type.collection === undefined) return { own: selection, items: {} };
  const isOwn = ([name]: [string, Selection]): boolean => memberOf(type.properties, name) !== undefined;
  const entries = Object.entries(selection);
  return {
    own: Object.fromEntries(entries.filter(isOwn)),
    items: Object.fromEntries(entries.filter((entry) => !isOwn(entry))),
  };
}

function answerOwn<Name extends TypeName>(
  object: Live<Name>,
  type: ObjectType<Name>,
  selection: Selection,
  host: Host,
): Record<string, unknown> {
  const names = Object.keys(selection);
  const answer: Record<string, unknown> = {};
  const asksForAll = selection["*"] !== undefined || (names.length === 0 && type.collection === undefined);
  if (asksForAll) Object.assign(answer, allScalars(object, type, host));
  for (const name of names.filter((each) => each !== "*")) {
    const property = memberOf(type.properties, name);
    const link = memberOf(type.links, name);
    if (property !== undefined) answer[property.name] = readProperty(object, property.name, host);
    else if (link !== undefined) {
      checkLevel(object.type, link.name, host);
      const found = link.member(object.item, host);
      answer[link.name] = found === null ? null : answerLinked(found, selection[name]!, host);
    } else throw unknownMember(object.type, name);
  }
  return answer;
}

/** An object that is named without its properties is answered with all plain ones. */
function answerLinked(found: AnyLive, selection: Selection, host: Host): Record<string, unknown> {
  return answerObject(found, selection, {}, host);
}

function allScalars<Name extends TypeName>(
  object: Live<Name>,
  type: ObjectType<Name>,
  host: Host,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(type.properties ?? {})
      .filter(([, { get, onlyByName }]) => get !== undefined && onlyByName !== true)
      .filter(([name]) => levelOf(object.type, name) <= host.level)
      .map(([name, property]) => [name, property.get!(object.item, host)]),
  );
}

/** Reads a plain property; refuses what cannot be read, or not yet at this level. */
function readProperty<Name extends TypeName>(object: Live<Name>, name: string, host: Host): unknown {
  const type = host.typeOf(object);
  const property = type.properties?.[name];
  if (property?.get === undefined) throw unknownMember(object.type, name);
  checkLevel(object.type, name, host);
  return property.get(object.item, host);
}
