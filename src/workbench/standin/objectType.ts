import type { Host } from "./host";
import type { Items, TypeName } from "./items";

/** An object of Excel's as the stand-in holds it: its type's name, and what tells it from others of the type. */
export class Live<Name extends TypeName> {
  constructor(
    readonly type: Name,
    readonly item: Items[Name],
  ) {}
}

export type AnyLive = { [Name in TypeName]: Live<Name> }[TypeName];

/** An object, or `null` where Excel answers a null object. */
export type Found = AnyLive | null;

/** Makes an object; `type` says which. */
export function live<Name extends TypeName>(type: Name, item: Items[Name]): { [Key in Name]: Live<Key> }[Name] {
  return new Live(type, item);
}

/** A plain property. One without `set` can only be read. */
export interface Property<Item> {
  readonly get?: (item: Item, host: Host) => unknown;
  readonly set?: (item: Item, value: unknown, host: Host) => void;
  /** Left out where all plain properties are asked for: costly, or an error on some objects. */
  readonly onlyByName?: boolean;
}

/** What a method gives back: a value, nothing, an object, or `nullObject`; or a promise of one of these. */
export type Method<Item> = (item: Item, args: readonly unknown[], host: Host) => unknown;

/** In a method's answer: the object does not exist, and the caller asked not to be refused. */
export const nullObject = Symbol("null object");

/** One type of object: all that the stand-in knows of it. What is not here is refused by name. */
export interface ObjectType<Name extends TypeName, Item = Items[Name]> {
  /** Properties by which office.js finds the object again; answered whenever it is met. */
  readonly identity?: readonly string[];
  readonly properties?: Readonly<Record<string, Property<Item>>>;
  /** Properties that are objects themselves. */
  readonly links?: Readonly<Record<string, (item: Item, host: Host) => Found>>;
  readonly methods?: Readonly<Record<string, Method<Item>>>;
  readonly collection?: {
    readonly items: (item: Item, host: Host) => readonly AnyLive[];
    /** By the key in brackets; refuses ItemNotFound. */
    readonly find?: (item: Item, key: unknown, host: Host) => AnyLive;
  };
}
