import type { Host } from "./host";
import type { TypeName } from "./items";
import { checkLevel, unknownMember } from "./members";
import { Live, live, nullObject, type AnyLive, type Found } from "./objectType";
import { actionTypes, pathTypes, type ArgumentInfo, type Batch, type BatchAction, type ObjectPath } from "./protocol";
import { Refusal } from "./refusal";
import { serviceNamed } from "./services";

/** Under this name office.js puts the path of an object that stands within an argument. */
const objectPathId = "_ObjectPathId";

/** The objects that a batch speaks of, by path. Each path is walked once, when the batch first comes to it. */
export class ObjectPaths {
  private readonly found = new Map<number, Found | Promise<Found>>();
  private readonly references = new Map<AnyLive, string>();

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
  ) {}

  resolve(id: number): Found | Promise<Found> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new Refusal("InvalidReference", `The batch has no object path ${id}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    if (object instanceof Promise) void object.then((result) => this.found.set(id, result));
    else this.meet(object);
    return object;
  }

  /** The arguments of a call, objects put in their places. */
  args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    return Arguments.map((argument, place) => {
      const id = ReferencedObjectPathIds[place];
      if (typeof id === "number" && id > 0) return this.object(id);
      if (typeof id !== "object" || id === null) return this.withObjects(argument);
      return (argument as readonly unknown[]).map((each, at) => (id[at] ? this.object(id[at]) : each));
    });
  }

  private object(id: number): unknown {
    const object = this.resolve(id);
    if (object === null) throw new Refusal("ItemNotFound");
    return object;
  }

  /** Within an argument of names and values an object is named by its path; matrices hold plain values only. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const id = (value as { readonly [objectPathId]?: number })[objectPathId];
    if (id !== undefined) return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.withObjects(each)]));
  }

  /** Ranges can be kept for later requests; other objects are found again by their ids. */
  keep(object: AnyLive): null {
    if (object.type === "Range" || object.type === "RangeAreas") this.references.set(object, this.host.keep(object));
    return null;
  }

  referenceOf(object: AnyLive): { readonly _ReferenceId?: string } {
    const id = this.references.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** The member that an action uses: its own, or the one by which its object is first found. */
  memberOf(action: BatchAction): { readonly type?: TypeName; readonly member: string } {
    const isOwn = action.ActionType === actionTypes.call || action.ActionType === actionTypes.set;
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const owner = this.found.get((isOwn ? action.ObjectPathId : path?.ParentObjectPathId) ?? -1);
    return { type: owner instanceof Live ? owner.type : undefined, member: isOwn ? action.Name : (path?.Name ?? "") };
  }

  /** "Range.values": where an action failed, as Excel words it. */
  location(action: BatchAction): string {
    const object = this.found.get(action.ObjectPathId);
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    if (path?.ObjectPathType === pathTypes.reference) return "Range";
    const step = path?.ObjectPathType === pathTypes.indexer ? "getItem" : (path?.Name ?? "");
    const [owner, name] = object instanceof Live ? [object.type, action.Name] : [this.parentType(path), step];
    return name === "" ? owner : `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private parentType(path: ObjectPath | undefined): string {
    const parent = this.found.get(path?.ParentObjectPathId ?? -1);
    return parent instanceof Live ? parent.type : "Workbook";
  }

  private walk(path: ObjectPath): Found | Promise<Found> {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return live("Workbook", null);
      case pathTypes.newObject:
        return serviceNamed(path.Name);
      case pathTypes.reference:
        return this.kept(path.Name);
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? -1);
        if (parent instanceof Promise) return parent.then((object) => object && this.step(object, path));
        // What belongs to a null object is a null object.
        return parent === null ? null : this.step(parent, path);
      }
    }
  }

  private step<Name extends TypeName>(parent: Live<Name>, path: ObjectPath): Found | Promise<Found> {
    const type = this.host.typeOf(parent);
    if (path.ObjectPathType === pathTypes.indexer) {
      const { collection } = type;
      if (collection?.find === undefined) throw unknownMember(parent.type, "getItem");
      return collection.find(parent.item, this.args(path.ArgumentInfo)[0], this.host);
    }
    if (path.ObjectPathType === pathTypes.property) {
      const link = type.links?.[path.Name];
      if (link === undefined) throw unknownMember(parent.type, path.Name);
      checkLevel(parent.type, path.Name, this.host);
      return link(parent.item, this.host);
    }
    const method = type.methods?.[path.Name];
    if (method === undefined) throw unknownMember(parent.type, path.Name);
    checkLevel(parent.type, path.Name, this.host);
    const outcome = method(parent.item, this.args(path.ArgumentInfo), this.host);
    return outcome instanceof Promise ? outcome.then(asObject) : asObject(outcome);
  }

  private kept(id: string): AnyLive {
    const object = this.host.kept.get(id);
    if (object === undefined || object.item.areas.length === 0) throw new Refusal("InvalidReference");
    this.references.set(object, id);
    return object;
  }

  private meet(object: Found): void {
    if (object !== null && (object.type === "Range" || object.type === "RangeAreas")) this.host.meet(object.item);
  }
}

function asObject(outcome: unknown): Found {
  if (outcome instanceof Live) return outcome as AnyLive;
  if (outcome === nullObject) return null;
  throw new Error("A method that was asked for an object gave a value.");
}
