import type { Book, BookSheet } from "../book/book";
import type { Actor, BookChange } from "../book/bookChange";
import { shiftedArea, type Shift } from "../book/shifts";
import type { EventRegistrations } from "./eventRegistrations";
import type { Cells, TypeName } from "./items";
import type { Live, ObjectType } from "./objectType";
import { Refusal } from "./refusal";

/** The ranges of so many events are kept. */
const mostOfEvents = 200;

/** What a workbook file is read with, when an add-in inserts one. */
export type ReadFile = (base64: string) => Promise<Book> | Book;

/** Every type of object that the stand-in knows. */
export type Registry = { readonly [Name in TypeName]: ObjectType<Name> };

/** A range or range areas that office.js holds on to. */
export type KeptCells = Live<"Range"> | Live<"RangeAreas">;

/** The custom functions of one page, as its office.js reports of them. */
export interface FunctionRuntime {
  /** From now on the page takes calls. */
  ready(): void;
  settle(results: unknown): void;
}

/** All that the objects of the stand-in work upon. */
export class Host {
  /** The highest ExcelApi set, by the number behind the point: 17 for Office 2024. */
  level: number;
  /** Whether the pane shows. */
  isPaneShown = true;
  enableEvents = true;
  /** Where the page that is being answered brings the results of its custom functions. */
  functions: FunctionRuntime | null = null;
  /** What was asked for and is not known here, in the sentences that it was refused with. */
  readonly unknown: string[] = [];
  readonly kept = new Map<string, KeptCells>();
  private readonly met = new Set<Cells>();
  private lastInvocation = 0;
  private readonly ofEvents: string[] = [];
  private lastReference = 0;

  constructor(
    readonly book: Book,
    readonly events: EventRegistrations,
    private readonly registry: Registry,
    readonly options: { readonly level: number; readonly readFile?: ReadFile; readonly author?: string },
  ) {
    this.level = options.level;
    book.listen((change) => this.follow(change));
  }

  typeOf<Name extends TypeName>(object: Live<Name>): ObjectType<Name> {
    return this.registry[object.type];
  }

  sheet(id: string): BookSheet {
    const sheet = this.book.sheet(id);
    if (sheet === undefined) throw new Refusal("ItemNotFound");
    return sheet;
  }

  as<Result>(actor: Actor, act: () => Result): Result {
    return this.book.as(actor, act);
  }

  /** Cells that are met in a request follow when rows come or go, as Excel's own ranges do. */
  meet(cells: Cells): void {
    this.met.add(cells);
  }

  /** Forgets what only the request that ends now has met. */
  endRequest(): void {
    this.met.clear();
  }

  /** Keeps cells for later requests and answers the id by which they are asked for. */
  keep(object: KeptCells): string {
    for (const [id, known] of this.kept) if (known.item === object.item) return id;
    const id = `{5f3c2a10-0000-4000-8000-${String(++this.lastReference).padStart(12, "0")}}`;
    this.kept.set(id, object);
    return id;
  }

  /** Keeps the cells of an event; those of the oldest events are let go. */
  keepForEvent(object: KeptCells): string {
    const id = this.keep(object);
    this.ofEvents.push(id);
    if (this.ofEvents.length > mostOfEvents) this.release(this.ofEvents.shift()!);
    return id;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** A number that no call of a custom function has had. */
  nextInvocation(): number {
    this.lastInvocation += 1;
    return this.lastInvocation;
  }

  private follow(change: BookChange): void {
    if (change.kind !== "cells" || change.change === "RangeEdited") return;
    const shift = shiftOf(change);
    if (shift === undefined) return;
    for (const cells of new Set([...this.met, ...[...this.kept.values()].map(({ item }) => item)])) {
      if (cells.sheet === change.sheet) cells.areas = cells.areas.flatMap((area) => shiftedArea(area, shift) ?? []);
    }
  }
}

function shiftOf(change: BookChange & { readonly kind: "cells" }): Shift | undefined {
  const { area } = change;
  const match = /^(Row|Column)(Inserted|Deleted)$/.exec(change.change);
  if (match === null) return undefined;
  const rows = match[1] === "Row";
  return {
    axis: rows ? "rows" : "columns",
    kind: match[2] === "Inserted" ? "insert" : "delete",
    first: rows ? area.firstRow : area.firstColumn,
    count: rows ? area.lastRow - area.firstRow + 1 : area.lastColumn - area.firstColumn + 1,
  };
}
