import { addressOf } from "../../cells/address";
import { cellCount } from "../../cells/cellCount";
import type { Area, CellValue } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askDateSystem } from "./askDateSystem";
import { askValues } from "./askValues";

/** Each cell comes with its format and type. */
const mostCells = 30_000;

/** The values that stand in these areas now; one request for each 30,000 cells. */
export async function readCells(link: ExcelLink, sheet: string, areas: readonly Area[]): Promise<CellValue[][][]> {
  const pieces = areas.map(piecesOf);
  const found: CellValue[][][] = [];
  for (const group of groupsOf(pieces.flat())) found.push(...(await readGroup(link, sheet, group)));
  return pieces.map((of) => found.splice(0, of.length).flat());
}

/** An area in stretches of rows that one request can carry. */
function piecesOf(area: Area): Area[] {
  const height = Math.max(1, Math.floor(mostCells / (area.lastColumn - area.firstColumn + 1)));
  const pieces: Area[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += height) {
    pieces.push({ ...area, firstRow, lastRow: Math.min(firstRow + height - 1, area.lastRow) });
  }
  return pieces;
}

function groupsOf(areas: readonly Area[]): Area[][] {
  const groups: Area[][] = [];
  let room = 0;
  for (const area of areas) {
    room -= cellCount(area);
    if (room >= 0) groups[groups.length - 1]?.push(area);
    else {
      groups.push([area]);
      room = mostCells - cellCount(area);
    }
  }
  return groups;
}

async function readGroup(link: ExcelLink, id: string, areas: readonly Area[]): Promise<CellValue[][][]> {
  const { connection, known } = link;
  return connection.send(sheetSubject(link, id, "nothing"), (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const values = areas.map((area) => askValues(sheet.getRange(addressOf(area))));
    const dateSystem = known.is1904 === undefined ? askDateSystem(context) : undefined;
    return () => {
      known.is1904 ??= dateSystem?.() ?? false;
      return values.map((each) => each(known.is1904 ?? false));
    };
  });
}
