import { addressOf } from "../../cells/address";
import { cellCount } from "../../cells/cellCount";
import type { Area, CellsNow } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askDateSystem } from "./askDateSystem";
import { askValues } from "./askValues";
import { contentsOf } from "./contentsOf";
import { formulaAreas } from "./formulaAreas";

/** Each cell comes twice, as its value and as what was typed, and with its format and type. */
const mostCells = 25_000;

/** What stands in these areas now; one request for each 25,000 cells. */
export async function readCells(link: ExcelLink, sheet: string, areas: readonly Area[]): Promise<CellsNow[]> {
  const pieces = areas.map(piecesOf);
  const found: CellsNow[] = [];
  for (const group of groupsOf(pieces.flat())) found.push(...(await readGroup(link, sheet, group)));
  return pieces.map((of) => {
    const own = found.splice(0, of.length);
    return {
      values: own.flatMap(({ values }) => values),
      formulas: own.flatMap(({ formulas }) => formulas),
      contents: own.flatMap(({ contents }) => contents),
      numberFormats: own.flatMap(({ numberFormats }) => numberFormats),
    };
  });
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

async function readGroup(link: ExcelLink, id: string, areas: readonly Area[]): Promise<CellsNow[]> {
  const { connection, known } = link;
  return connection.send(sheetSubject(link, id, "nothing"), (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const asked = areas.map((area) => askNow(sheet.getRange(addressOf(area)), area));
    const dateSystem = known.is1904 === undefined ? askDateSystem(context) : undefined;
    return () => {
      known.is1904 ??= dateSystem?.() ?? false;
      return asked.map((each) => each(known.is1904 ?? false));
    };
  });
}

function askNow(range: Excel.Range, area: Area): (is1904: boolean) => CellsNow {
  range.load("formulas");
  const values = askValues(range);
  return (is1904) => ({
    values: values(is1904),
    formulas: formulaAreas(range, area),
    contents: contentsOf(range),
    numberFormats: Array.from(range.numberFormat, (row) => Array.from(row, String)),
  });
}
