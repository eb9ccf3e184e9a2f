import type { Grid } from "./sheet";
import type { OddRow } from "./table";

export interface ClassifiedRows {
  /** Grid rows of the services. */
  readonly services: readonly number[];
  /** For each service, its section. */
  readonly sectionOf: Uint16Array;
  readonly oddRows: readonly OddRow[];
  /** Grid rows that go on with the service above, by the grid row of that service. */
  readonly continuations: ReadonlyMap<number, readonly number[]>;
}

/** Gathers rows as they are classified, in the order of the sheet. */
export class RowCollector {
  private readonly services: number[] = [];
  private readonly sections: number[] = [];
  private readonly oddRows: OddRow[] = [];
  private readonly continuations = new Map<number, number[]>();
  private lastContinued = -2;

  constructor(private readonly grid: Grid) {}

  addService(row: number, section: number): void {
    this.services.push(row);
    this.sections.push(section);
  }

  addOdd(odd: OddRow): void {
    this.oddRows.push(odd);
  }

  addContinuation(row: number, of: number): void {
    this.continuations.set(of, [...(this.continuations.get(of) ?? []), row]);
    this.lastContinued = row;
    this.addOdd({ kind: "continuation", row: this.grid.rowNumbers[row] ?? 0, of: this.grid.rowNumbers[of] ?? 0 });
  }

  /** The service that ends on the sheet row above, its own continuations included. */
  serviceJustAbove(row: number): number | undefined {
    const last = this.services[this.services.length - 1];
    const adjoins = this.grid.rowNumbers[row - 1] === (this.grid.rowNumbers[row] ?? 0) - 1;
    return last !== undefined && adjoins && (last === row - 1 || this.lastContinued === row - 1) ? last : undefined;
  }

  finish(): ClassifiedRows {
    return {
      services: this.services,
      sectionOf: Uint16Array.from(this.sections),
      oddRows: this.oddRows,
      continuations: this.continuations,
    };
  }
}
