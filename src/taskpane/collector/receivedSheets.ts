import { plainFacts, type CellValue, type Sheet } from "../../core";
import type { GridPart } from "../../host/sheet";

/** Sheets of the open workbook as they come in, in parts. */
export interface ReceivedSheets {
  readonly receive: (sheet: string, part: GridPart) => void;
  readonly sheets: () => readonly Sheet[];
}

interface Received {
  readonly rowNumbers: number[];
  readonly rows: (readonly (CellValue | undefined)[])[];
}

export function receivedSheets(): ReceivedSheets {
  const received = new Map<string, Received>();
  return {
    receive(sheet, part) {
      const grid = received.get(sheet) ?? { rowNumbers: [], rows: [] };
      received.set(sheet, grid);
      part.rows.forEach((row, index) => {
        grid.rowNumbers.push(part.rowNumbers[index] ?? 0);
        grid.rows.push(row.map(blankIsNull));
      });
    },
    sheets: () => Array.from(received, ([name, grid]) => ({ name, grid, facts: plainFacts })),
  };
}

/** Excel answers "" for a blank cell. */
function blankIsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}
