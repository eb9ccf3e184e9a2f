import { areaAt } from "../../cells/address";
import { cellCount } from "../../cells/cellCount";
import { HostFailure, type Area } from "../../sheet";
import { sheetSubject } from "../connection/sheetSubject";
import { filledCells } from "./filledSteps";
import type { SheetInReading } from "./readCellsOf";

/** A used area of more cells is taken for a small table and a stray cell far away, until it shows to be filled. */
const mostBlindly = 2_000_000;
/** What a page can hold at all. */
const mostCells = 20_000_000;

/**
 * The filled areas of a sheet whose used area is too large to be read blindly; undefined where all of it is to be read.
 * One request more, and only then.
 */
export async function readFilledAreas(sheet: SheetInReading): Promise<readonly Area[] | undefined> {
  const used = cellCount(sheet.first.used);
  if (used <= mostBlindly) return undefined;
  const areas = sheet.terms.without.has("specialCells") ? undefined : await askedAreas(sheet);
  if ((areas ? filledCells(areas) : used) > mostCells) throw new HostFailure({ kind: "tooLarge" });
  return areas;
}

async function askedAreas({ link, first, request }: SheetInReading): Promise<readonly Area[] | undefined> {
  try {
    return await link.connection.send(
      sheetSubject(link, first.id, "nothing"),
      ({ workbook }) => {
        const used = workbook.worksheets.getItem(first.id).getUsedRange(true);
        const kinds = [Excel.SpecialCellType.constants, Excel.SpecialCellType.formulas].map((kind) => {
          const cells = used.getSpecialCellsOrNullObject(kind);
          cells.load("areas/items/address");
          return cells;
        });
        return () =>
          kinds.flatMap((cells) =>
            cells.isNullObject ? [] : Array.from(cells.areas.items, ({ address }) => areaAt(address)),
          );
      },
      request.signal,
    );
  } catch (failure) {
    const isRefusal =
      failure instanceof HostFailure && ["tooLarge", "other", "sheetProtected"].includes(failure.problem.kind);
    if (isRefusal) return undefined;
    throw failure;
  }
}
