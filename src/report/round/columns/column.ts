import type { CellValue, RoundInstitution } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages, type InstitutionFact, type RoundMessages } from "../../../messages/roundMessages";
import type { DescribedCell, NumberFormat } from "../../describedWorkbook";
import type { InstitutionDraft } from "../institutionDraft";
import type { CellFault } from "../roundProblem";

/** One column of the sheet of institutions: what stands in its cells, and how that is read back. */
export interface InstitutionColumn {
  /** `name`, `services`, … and `statistic.<id>`, `stage.<id>`, `axis.<id>`, `perspective.<id>`, `plan.<id>`, `unknown.<id>`, `component.<id>`. */
  readonly id: string;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  /** Which note its header carries. */
  readonly note?: keyof RoundMessages["notes"];
  /** The most that can be given in its cells, which its header then says. */
  readonly maximum?: number;
  /**
   * The set of columns that it came with later on. A round written before has none of its set, and is read without it; one
   * that has some of the set must have all.
   */
  readonly since?: "components" | "synthetic";
  /** The words to choose from in its cells. */
  readonly choices?: (language: MessageLanguage) => readonly string[];
  readonly title: (language: MessageLanguage) => string;
  readonly write: (institution: RoundInstitution, language: MessageLanguage) => DescribedCell;
  /** Puts what stands in a cell into the draft, or answers what should have stood there. */
  readonly read: (cell: CellValue, draft: InstitutionDraft) => CellFault | undefined;
}

/** The id and title of a column that every round has. */
export function fact(id: InstitutionFact): Pick<InstitutionColumn, "id" | "title"> {
  return { id, title: (language) => roundMessages(language).columns[id] };
}
