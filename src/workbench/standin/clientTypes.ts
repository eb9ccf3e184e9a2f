/** Makes classes of office.js's own kind: their members only queue actions, as those in Microsoft's file do. */

/** What a new class has, by its names in a page; the stand-in gets them with a capital letter. */
export interface ClientType {
  readonly name: string;
  readonly properties?: Readonly<Record<string, "read" | "write">>;
  /** Methods that give a value or nothing. */
  readonly calls?: Readonly<Record<string, { readonly changes: boolean }>>;
  /** Methods that give an object of a class. */
  readonly objects?: Readonly<Record<string, { readonly type: string; readonly changes?: boolean }>>;
  /** Of a collection: the class of its items. */
  readonly itemType?: string;
}

/** A property of an existing class that is an object of a new one. */
export interface ClientLink {
  readonly owner: string;
  readonly name: string;
  readonly type: string;
}

type ClientObject = Record<string, unknown>;
type ClientClass = new (...args: readonly unknown[]) => ClientObject;

/** As much of office.js's inside as its generated classes use. */
export interface Extension {
  readonly ClientObject: ClientClass;
  readonly BatchApiHelper: {
    invokeMethod(
      object: ClientObject,
      name: string,
      type: number,
      args: unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
    createPropertyObject(
      type: unknown,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown;
    createIndexerObject(type: unknown, parent: ClientObject, args: unknown[]): unknown;
    createMethodObject(...args: readonly unknown[]): unknown;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: ClientObject,
      item: unknown,
      index: number,
    ): { _handleResult(value: unknown): void };
  };
  readonly Utility: {
    load(object: ClientObject, options: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
  };
}

/** office.js's names for what a call does: it changes something, or it only reads. */
const operations = { change: 0, read: 1 } as const;
const readFlags = 4;

/** Adds the classes to the page's namespace, unless it has them already, and hangs them on existing ones. */
export function addClientTypes(
  excel: Record<string, unknown>,
  extension: Extension,
  types: readonly ClientType[],
  links: readonly ClientLink[],
): void {
  const added = types.filter(({ name }) => excel[name] === undefined);
  for (const type of added) excel[type.name] = clientClass(excel, extension, type);
  for (const { owner, name, type } of links) {
    const { prototype } = excel[owner] as { readonly prototype: ClientObject };
    if (name in prototype) continue;
    const isCollection = types.find((each) => each.name === type)?.itemType !== undefined;
    define(prototype, name, {
      get(this: ClientObject) {
        const field = `_jahiz_${name}`;
        const { BatchApiHelper } = extension;
        const make = () =>
          BatchApiHelper.createPropertyObject(excel[type], this, capital(name), isCollection, readFlags);
        return (this[field] ??= make());
      },
    });
  }
}

function clientClass(excel: Record<string, unknown>, extension: Extension, type: ClientType): ClientClass {
  const made = class extends extension.ClientObject {};
  const { prototype } = made;
  define(prototype, "_className", { get: () => type.name });
  if (type.itemType !== undefined) define(prototype, "_isCollection", { get: () => true });
  const names = Object.keys(type.properties ?? {});
  define(prototype, "_scalarPropertyNames", { get: () => names });
  define(prototype, "_scalarPropertyOriginalNames", { get: () => names.map(capital) });
  for (const [name, access] of Object.entries(type.properties ?? {})) {
    addProperty(prototype, extension, { name, access, type: type.name });
  }
  addMethods(prototype, excel, extension, type);
  prototype["load"] = function (this: ClientObject, options: unknown) {
    return extension.Utility.load(this, options);
  };
  addResults(prototype, excel, extension, type);
  return made;
}

function addProperty(
  prototype: ClientObject,
  { Utility, BatchApiHelper }: Extension,
  { name, access, type }: { readonly name: string; readonly access: "read" | "write"; readonly type: string },
): void {
  const field = fieldOf(capital(name));
  define(prototype, name, {
    get(this: ClientObject) {
      Utility.throwIfNotLoaded(name, this[field], type, this["_isNull"]);
      return this[field];
    },
    set:
      access === "read"
        ? undefined
        : function (this: ClientObject, value: unknown) {
            this[field] = value;
            BatchApiHelper.invokeSetProperty(this, capital(name), value, 0);
          },
  });
}

function addMethods(
  prototype: ClientObject,
  excel: Record<string, unknown>,
  { BatchApiHelper }: Extension,
  { calls = {}, objects = {}, itemType }: ClientType,
): void {
  for (const [name, { changes }] of Object.entries(calls)) {
    const operation = changes ? operations.change : operations.read;
    prototype[name] = function (this: ClientObject, ...args: unknown[]) {
      return BatchApiHelper.invokeMethod(this, capital(name), operation, args, changes ? 0 : readFlags, 0);
    };
  }
  for (const [name, { type, changes = false }] of Object.entries(objects)) {
    const operation = changes ? operations.change : operations.read;
    prototype[name] = function (this: ClientObject, ...args: unknown[]) {
      // A range is another one in the next request; other objects are found again by their ids.
      const passes = type === "Range" || changes;
      const flags = changes ? 0 : readFlags;
      return BatchApiHelper.createMethodObject(
        excel[type],
        this,
        capital(name),
        operation,
        args,
        false,
        passes,
        null,
        flags,
      );
    };
  }
  if (itemType === undefined) return;
  prototype["getItem"] = function (this: ClientObject, key: unknown) {
    return BatchApiHelper.createIndexerObject(excel[itemType], this, [key]);
  };
}

/** Takes what the host answers, as Microsoft's classes do. */
function addResults(
  prototype: ClientObject,
  excel: Record<string, unknown>,
  { ClientObject: base, BatchApiHelper, Utility }: Extension,
  { itemType, name, properties = {} }: ClientType,
): void {
  const inherited = (base.prototype as ClientObject)["_handleResult"] as (this: ClientObject, value: unknown) => void;
  const scalars = Object.keys(properties).map(capital);
  prototype["_handleResult"] = function (this: ClientObject, value: Record<string, unknown> | null) {
    inherited.call(this, value);
    if (value === null || value === undefined) return;
    Utility.fixObjectPathIfNecessary(this, value);
    for (const scalar of scalars) if (value[scalar] !== undefined) this[fieldOf(scalar)] = value[scalar];
    const items = value["_Items"] as readonly unknown[] | undefined;
    if (itemType === undefined || items === undefined) return;
    this[itemsField] = items.map((item, index) => {
      const child = BatchApiHelper.createChildItemObject(excel[itemType], true, this, item, index);
      child._handleResult(item);
      return child;
    });
  };
  if (itemType === undefined) return;
  define(prototype, "items", {
    get(this: ClientObject) {
      Utility.throwIfNotLoaded("items", this[itemsField], name, this["_isNull"]);
      return this[itemsField];
    },
  });
}

const itemsField = "m__items";

function fieldOf(name: string): string {
  return `_value_${name}`;
}

function define(target: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(target, name, { ...descriptor, enumerable: true, configurable: true });
}

/** "getItemAt" as the host knows it: "GetItemAt". */
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
