import type { Area } from "../../host/sheet";
import { columnCount, rowCount } from "../book/areas";
import { areaOf } from "./cells";
import type { Host } from "./host";
import type { Cells } from "./items";
import { checkLevel, memberOf, unknownMember } from "./members";
import { Live, live, type AnyLive } from "./objectType";
import { invalid } from "./refusal";
import { setMember } from "./setMember";

/** Over what the bags of properties go: a matrix over cells, a list over rows or over columns. */
export type PlacedBy = "cells" | "rows" | "columns";

type Bag = Readonly<Record<string, unknown>>;

/** Sets one bag of properties for each cell, row or column, as `setCellProperties` does; empty bags leave alone. */
export function setProperties(cells: Cells, by: PlacedBy, given: unknown, host: Host): void {
  const area = areaOf(cells);
  for (const { place, bag } of placed(area, by, given)) {
    if (bag === null || typeof bag !== "object") continue;
    setBag(live("Range", { sheet: cells.sheet, areas: [place] }), bag as Bag, host);
  }
}

function placed(area: Area, by: PlacedBy, given: unknown): { place: Area; bag: unknown }[] {
  if (!Array.isArray(given)) throw invalid();
  const list = given as readonly unknown[];
  if (by === "columns") {
    if (list.length !== columnCount(area)) throw invalid();
    return list.map((bag, right) => ({ place: column(area, right), bag }));
  }
  if (list.length !== rowCount(area)) throw invalid();
  return list.flatMap((bags, down) => {
    if (by === "rows") return [{ place: row(area, down), bag: bags }];
    if (!Array.isArray(bags) || bags.length !== columnCount(area)) throw invalid();
    return bags.map((bag: unknown, right) => ({ place: column(row(area, down), right), bag }));
  });
}

function row(area: Area, down: number): Area {
  return { ...area, firstRow: area.firstRow + down, lastRow: area.firstRow + down };
}

function column(area: Area, right: number): Area {
  return { ...area, firstColumn: area.firstColumn + right, lastColumn: area.firstColumn + right };
}

/** Sets properties by name, in objects within objects: `{ format: { fill: { color: "red" } } }`. */
function setBag(object: AnyLive, bag: Bag, host: Host): void {
  for (const [name, value] of Object.entries(bag)) {
    if (value === null || value === undefined) continue;
    const inner = setMember(object, name, value, host);
    if (!(inner instanceof Live)) continue;
    if (typeof value !== "object") throw unknownMember(object.type, name);
    setBag(inner, value as Bag, host);
  }
}

/** More cells than this are not described one by one. */
const mostPlaces = 1_048_576;

/** The properties that a bag asks for, for each cell, row or column: `{ rowHidden: true }`. */
export function getProperties(cells: Cells, by: PlacedBy, asked: unknown, host: Host): unknown[] {
  if (typeof asked !== "object" || asked === null) throw invalid();
  const area = areaOf(cells);
  if (rowCount(area) * (by === "cells" ? columnCount(area) : 1) > mostPlaces) throw invalid();
  const at = (place: Area): unknown =>
    readBag(live("Range", { sheet: cells.sheet, areas: [place] }), asked as Bag, host);
  const rights = Array.from({ length: columnCount(area) }, (_, right) => right);
  if (by === "columns") return rights.map((right) => at(column(area, right)));
  return Array.from({ length: rowCount(area) }, (_, down) =>
    by === "rows" ? at(row(area, down)) : rights.map((right) => at(column(row(area, down), right))),
  );
}

function readBag(object: AnyLive, asked: Bag, host: Host): Record<string, unknown> {
  const wanted = Object.entries(asked).filter(([, value]) => value !== false && value !== undefined && value !== null);
  return Object.fromEntries(wanted.map(([name, value]) => [name, readOne(object, name, value, host)]));
}

function readOne<Name extends AnyLive["type"]>(object: Live<Name>, name: string, value: unknown, host: Host): unknown {
  const type = host.typeOf(object);
  const property = memberOf(type.properties, name);
  if (property?.member.get !== undefined) {
    checkLevel(object.type, property.name, host);
    return property.member.get(object.item, host);
  }
  const link = memberOf(type.links, name);
  const inner = link?.member(object.item, host);
  if (!inner || typeof value !== "object") throw unknownMember(object.type, name);
  return readBag(inner, value as Bag, host);
}
