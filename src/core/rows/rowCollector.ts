import { addTo } from "../collections/addTo";
import type { Grid } from "./sheet";
import type { OddRow } from "./table";

export interface ClassifiedRows {
  /** Grid rows of the services. */
  readonly services: Uint32Array;
  /** For each service, its section. */
  readonly sectionOf: Uint16Array;
  readonly oddRows: readonly OddRow[];
  /** Grid rows that go on with the service above, by the grid row of that service. */
  readonly continuations: ReadonlyMap<number, readonly number[]>;
}

/** Takes rows as they are classified, in the order of the sheet. */
export interface RowCollector {
  readonly addService: (row: number) => void;
  readonly addOdd: (kind: "total" | "stray", row: number) => void;
  readonly addContinuation: (row: number, of: number) => void;
  /** Ends a section: the services since the one before it are its own. */
  readonly endSection: () => void;
  /** The service that ends on the sheet row above, its own continuations included. */
  readonly serviceJustAbove: (row: number) => number | undefined;
  readonly collected: () => ClassifiedRows;
}

export function rowCollector({ rowNumbers }: Grid): RowCollector {
  const services = new Uint32Array(rowNumbers.length);
  let count = 0;
  const sectionEnds: number[] = [];
  const oddRows: OddRow[] = [];
  const continuations = new Map<number, number[]>();
  let lastRow = -2;
  return {
    addService(row) {
      services[count++] = row;
      lastRow = row;
    },
    endSection: () => void sectionEnds.push(count),
    addOdd: (kind, row) => void oddRows.push({ kind, row: rowNumbers[row]! }),
    addContinuation(row, of) {
      addTo(continuations, of, row);
      lastRow = row;
      oddRows.push({ kind: "continuation", row: rowNumbers[row]!, of: rowNumbers[of]! });
    },
    serviceJustAbove(row) {
      return rowNumbers[lastRow] === rowNumbers[row]! - 1 ? services[count - 1] : undefined;
    },
    collected() {
      const sectionOf = new Uint16Array(count);
      sectionEnds.forEach((end, section) => sectionOf.fill(section, sectionEnds[section - 1], end));
      return { services: services.subarray(0, count), sectionOf, oddRows, continuations };
    },
  };
}
