import type { Area } from "../../host/sheet";
import { contains } from "./areas";

interface Entry<Item> {
  readonly area: Area;
  readonly item: Item;
  readonly place: number;
}

/** Rows are looked up in bands of this many. */
const band = 64;
/** An area over more bands than this is looked at every time. */
const manyBands = 256;

/** Finds what covers a cell among many areas. Built once for a list that does not change. */
export class AreaIndex<Item> {
  private readonly bands = new Map<number, Entry<Item>[]>();
  private readonly tall: Entry<Item>[] = [];

  constructor(items: readonly Item[], areasOf: (item: Item) => readonly Area[]) {
    for (const [place, item] of items.entries()) {
      for (const area of areasOf(item)) this.add({ area, item, place });
    }
  }

  /** What covers the cell, in the order of the list. */
  at(row: number, column: number): Item[] {
    const near = this.bands.get(Math.floor(row / band)) ?? [];
    const found = [...near, ...this.tall].filter(({ area }) => contains(area, row, column));
    if (found.length <= 1) return found.map(({ item }) => item);
    found.sort((one, other) => one.place - other.place);
    return [...new Set(found.map(({ item }) => item))];
  }

  private add(entry: Entry<Item>): void {
    const first = Math.floor(entry.area.firstRow / band);
    const last = Math.floor(entry.area.lastRow / band);
    if (last - first >= manyBands) {
      this.tall.push(entry);
      return;
    }
    for (let at = first; at <= last; at++) {
      const entries = this.bands.get(at);
      if (entries === undefined) this.bands.set(at, [entry]);
      else entries.push(entry);
    }
  }
}

const indexes = new WeakMap<object, AreaIndex<unknown>>();

/** The index of a list, made at the first call for it: the list must never change in place. */
export function areaIndexOf<Item>(items: readonly Item[], areasOf: (item: Item) => readonly Area[]): AreaIndex<Item> {
  let index = indexes.get(items);
  if (index === undefined) indexes.set(items, (index = new AreaIndex<Item>(items, areasOf) as AreaIndex<unknown>));
  return index as AreaIndex<Item>;
}
