import type { Area } from "../../host/sheet";
import { columnCount, rowCount } from "../book/areas";
import { areaOf } from "./cells";
import type { Host } from "./host";
import type { Cells } from "./items";
import { unknownMember } from "./members";
import { Live, live, type AnyLive } from "./objectType";
import { invalid } from "./refusal";
import { setMember } from "./setMember";

/** One matrix of property bags over cells, or one list over rows or columns, as `setCellProperties` takes them. */
export function setProperties(cells: Cells, by: "cells" | "rows" | "columns", given: unknown, host: Host): void {
  const area = areaOf(cells);
  for (const { place, bag } of placed(area, by, given)) {
    // `null` or an empty bag leaves its cells alone.
    if (bag === null || typeof bag !== "object") continue;
    setBag(live("Range", { sheet: cells.sheet, areas: [place] }), bag as Readonly<Record<string, unknown>>, host);
  }
}

function placed(area: Area, by: "cells" | "rows" | "columns", given: unknown): { place: Area; bag: unknown }[] {
  if (!Array.isArray(given)) throw invalid();
  const list = given as readonly unknown[];
  if (by === "columns") {
    if (list.length !== columnCount(area)) throw invalid();
    return list.map((bag, right) => ({ place: column(area, area.firstColumn + right), bag }));
  }
  if (list.length !== rowCount(area)) throw invalid();
  return list.flatMap((bags, down) => {
    const row = { ...area, firstRow: area.firstRow + down, lastRow: area.firstRow + down };
    if (by === "rows") return [{ place: row, bag: bags }];
    if (!Array.isArray(bags) || bags.length !== columnCount(area)) throw invalid();
    return bags.map((bag: unknown, right) => ({ place: column(row, area.firstColumn + right), bag }));
  });
}

function column(area: Area, at: number): Area {
  return { ...area, firstColumn: at, lastColumn: at };
}

/** Sets properties by name, in objects within objects: `{ format: { fill: { color: "red" } } }`. */
function setBag(object: AnyLive, bag: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(bag)) {
    if (value === null || value === undefined) continue;
    const inner = setMember(object, name, value, host);
    if (!(inner instanceof Live)) continue;
    if (typeof value !== "object") throw unknownMember(object.type, name);
    setBag(inner, value as Readonly<Record<string, unknown>>, host);
  }
}
