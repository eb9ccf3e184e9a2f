import { builtInFrameworks, scoredRound, serviceCatalogue, type ProgrammeReading, type Round } from "../../core";
import { annualReport } from "../../report/annual/annualReport";
import { annualPage } from "../../report/annual/page/annualPage";
import { programmeParts } from "../../report/annual/programme/programmeParts";
import { programmeTargets } from "../../report/annual/programme/programmeTargets";
import { programmeYear } from "../../report/annual/programme/programmeYear";
import type { ReportDocument } from "../../report/annual/reportDocument";
import { annualWorkbook } from "../../report/annual/workbook/annualWorkbook";
import { roundSheets } from "../../report/annual/workbook/roundSheets";
import type { DescribedSheet } from "../../report/describedWorkbook";
import type { RoundPlace } from "../../report/round/roundPlace";
import { roundWorkbook } from "../../report/round/roundWorkbook";
import { scoreRemarkTexts } from "../../report/round/roundProblemText";
import type { Choices } from "./collector";
import type { ReadRound } from "./otherFiles";
import type { HeldRound } from "./standingRound";

/** What a report is made of, beside the round that stands. */
export interface ReportParts {
  readonly before?: ReadRound;
  readonly programme?: { readonly reading: ProgrammeReading; readonly isInWorkbook: boolean };
  readonly date: string;
}

/**
 * The report's sheets, to be added beside the round's own. Its formulas stand over the round as it stands in the workbook; the
 * round before is in another file, so the sheets of it that a formula points at are added too.
 */
export function reportSheets(held: HeldRound, parts: ReportParts, choices: Choices): readonly DescribedSheet[] {
  const { language } = choices;
  const past = parts.before && pastSheets(held, parts.before.round, choices);
  const places = held.place && { now: held.place, ...(past && { before: past.place }) };
  const report = reportDocument(held, parts, choices, places);
  // The round's sheets keep their names: a part that is called like one of them gives way.
  const own = held.sheets.flatMap(({ sheet, described }) => (sheet ? [{ ...described, name: sheet.name }] : []));
  const workbook = annualWorkbook(report, [...own, ...(past?.sheets ?? [])], language);
  const made = workbook.sheets.filter(({ name }) => !own.some((sheet) => sheet.name === name));
  return made.filter((sheet) => !past?.sheets.some(({ name }) => name === sheet.name) || isPointedAt(sheet.name, made));
}

/** The report as one page, without formulas. */
export function reportPage(held: HeldRound, parts: ReportParts, choices: Choices): string {
  const { language } = choices;
  return annualPage(reportDocument(held, parts, choices), { language, digits: "western" });
}

function reportDocument(
  { round: now, remarks }: HeldRound,
  { before, programme, date }: ReportParts,
  { language, policy }: Choices,
  places?: { readonly now: RoundPlace; readonly before?: RoundPlace },
): ReportDocument {
  const own = programme?.isInWorkbook === true ? programmePlace(programme.reading) : undefined;
  return annualReport({
    now,
    ...(before && { before: before.round }),
    scoreRemarks: scoreRemarkTexts([...remarks, ...(before?.remarks ?? [])], language),
    targets: programmeTargets({ programme: programme?.reading, frameworks: builtInFrameworks }),
    programmeYear: programmeYear(programme?.reading),
    ...(programme && { programme: programmeParts(programme.reading, builtInFrameworks, places && own, language) }),
    ...(places && { places }),
    language,
    policy,
    frameworks: builtInFrameworks,
    catalogue: serviceCatalogue,
    date,
  });
}

function programmePlace({ sheets }: ProgrammeReading) {
  return { sheets: Object.fromEntries(sheets.map(({ name }) => [name, name])) };
}

/** The round before as sheets beside the one that stands: "Institutions 2023". */
function pastSheets({ round, language }: HeldRound, before: Round, choices: Choices) {
  const now = { ...roundWorkbook({ ...round, services: [], findings: [] }, language), period: round.period };
  const scored = scoredRound(before, builtInFrameworks, choices.policy);
  const past = { ...roundWorkbook(scored, language), period: before.period };
  const { sheets, places } = roundSheets(now, past, choices.language);
  const place = places.before ?? past.place;
  return {
    sheets: sheets.filter(({ name }) => [place.institutions.sheet, place.services.sheet].includes(name)),
    place,
  };
}

function isPointedAt(name: string, sheets: readonly DescribedSheet[]): boolean {
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some((cell) => typeof cell === "object" && cell !== null && cell.formula.includes(quoted)),
    ),
  );
}
