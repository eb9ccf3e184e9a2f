import type { ProgrammeAssessment } from "./assessment";
import type { ProgrammeFinding } from "./programme/programmeFinding";
import type { HeaderOfSheet, ProgrammeReading } from "./programme/programmeReading";
import { readProgramme } from "./programme/readProgramme";
import type { RecognisedSheet, SheetOf } from "./recogniseSheet";
import type { Sheet } from "./rows/sheet";
import type { Settings } from "./settings";
import { cardVerdict } from "./verdict";

/**
 * The findings of a workbook's programme sheets, by sheet. They are read together, as the yearly report reads them: a list
 * on one may belong to a total on another. A finding is told with the sheet of its first cell.
 */
export function assessProgramme(
  recognised: readonly RecognisedSheet[],
  { frameworks }: Settings,
): ReadonlyMap<Sheet, ProgrammeAssessment> {
  const ofProgramme = recognised.filter((each) => each.kind === "programme");
  if (ofProgramme.length === 0) return new Map();
  const sheets = ofProgramme.map(({ sheet }) => sheet);
  const reading = readProgramme(sheets, frameworks);
  return new Map(ofProgramme.map((each) => [each.sheet, assessmentOf(each, reading)]));
}

function assessmentOf({ sheet }: SheetOf<"programme">, reading: ProgrammeReading): ProgrammeAssessment {
  const isHere = (cell: { readonly sheet: string } | undefined): boolean => cell?.sheet === sheet.name;
  const headers = reading.headers.filter(isHere);
  const findings = [...noFigures(headers, reading), ...reading.findings.filter(({ cells }) => isHere(cells[0]))];
  return {
    kind: "programme",
    sheet: sheet.name,
    verdict: cardVerdict(findings),
    grid: sheet.grid,
    headers,
    figures: reading.figures.filter(({ cell }) => isHere(cell)).length,
    remarks: reading.remarks.filter(({ cell }) => isHere(cell)).length,
    findings,
  };
}

/** Said at the header where no sheet has a figure and no error says why: nothing was judged, so nothing is accepted. */
function noFigures(
  [header]: readonly HeaderOfSheet[],
  { figures, findings }: ProgrammeReading,
): readonly ProgrammeFinding[] {
  if (!header || figures.length > 0 || findings.some(({ severity }) => severity === "error")) return [];
  const { sheet, row, columns } = header;
  return [{ kind: "noFigures", severity: "error", cells: [{ sheet, row, column: columns.get("item") ?? 0 }] }];
}
