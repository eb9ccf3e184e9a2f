import {
  findingNames,
  type Finding,
  type InventoryAssessment,
  type ProgrammeFinding,
  type ScorecardFinding,
} from "../core";
import { findingMessage } from "../messages/findingMessages";
import { commaOf, type MessageLanguage } from "../messages/language";
import { programmeFindingMessage, programmePlaceText, type ProgrammeNames } from "../messages/programmeFindingMessages";
import { ruleTitles } from "../messages/ruleTitles";
import { scorecardMessage } from "../messages/scoringMessages";
import { programmeNames } from "./annual/programme/programmeNames";
import type { ProgrammeFindingPlace } from "./programmeFindingPlace";
import { placedFinding } from "./placedFinding";
import { proposalsOf, proposedValue, type Proposals } from "./proposals";
import type { ReportContext } from "./reportContext";
import { visibleText } from "./visibleText";

/** A finding as a reader meets it: the kind in a few words, where, what is wrong, what to do. */
export interface FindingWords {
  readonly title: string;
  /** The header over the cells; empty where the finding is about rows or the sheet. */
  readonly header: string;
  /** "Cell D7, column «…»"; "" for the whole sheet. */
  readonly where: string;
  readonly text: string;
  readonly advice: string;
}

/** Puts the findings of one inventory into words, each with what is proposed for its first row; for some of its rows alone if told. */
export function findingWords(
  { table, repairs }: InventoryAssessment,
  { catalogue, language }: ReportContext,
  repairOf: Proposals = proposalsOf(repairs),
): (finding: Finding, rows?: readonly number[]) => FindingWords {
  return (finding, rows) => {
    const placed = placedFinding(finding, table);
    const place = rows && "rows" in placed.place ? { ...placed.place, rows } : placed.place;
    const row = "rows" in place ? place.rows[0] : "row" in place ? place.row : undefined;
    const to =
      row === undefined || !("column" in place) ? undefined : proposedValue(repairOf(finding, row), place.column, row);
    const proposal = to === undefined || to === null ? undefined : visibleText(to);
    const names = {
      ...findingNames({ ...finding, place }, catalogue, table, language, proposal),
      content: "value" in finding.place ? finding.place.value : null,
    };
    const { where, problem, action } = findingMessage(finding, names, language);
    const header = visibleText(names.header);
    return { title: ruleTitles[language][finding.rule], header, where, text: problem, advice: action };
  };
}

/** Likewise for a scorecard, whose findings stand at one cell or none. */
export function scorecardFindingWords(
  finding: ScorecardFinding,
  cell: string,
  { frameworks, language }: ReportContext,
): FindingWords {
  return { ...scorecardMessage(finding, frameworks, language), header: "", where: cell };
}

/** Columns go by the names that they have in the sheet, whatever the language of the message. */
function namesAt({ headerOf }: ProgrammeFindingPlace, language: MessageLanguage): ProgrammeNames {
  const names = programmeNames(language);
  return { ...names, column: (id) => headerOf(id) ?? names.column(id) };
}

/** Likewise for a programme sheet, whose findings may stand at several cells of several columns. */
export function programmeFindingWords(
  finding: ProgrammeFinding,
  place: ProgrammeFindingPlace,
  { language }: Pick<ReportContext, "language">,
): FindingWords {
  return {
    ...programmeFindingMessage(finding, namesAt(place, language), language),
    header: place.headers.join(commaOf[language]),
    where: programmePlaceText(place, language),
  };
}
