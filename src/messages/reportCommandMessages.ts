import { ar } from "./ar/reportCommand";
import { en } from "./en/reportCommand";
import type { MessageLanguage } from "./language";

/** What the command `report` says; names of files and institutions are the user's own. */
export interface ReportCommandMessages {
  /** Neither a workbook nor a page was asked for. */
  readonly nothingAsked: string;
  readonly notXlsx: (file: string) => string;
  readonly notHtml: (file: string) => string;
  readonly notRound: (file: string) => string;
  /** Heads a list of what is wrong in a round. */
  readonly roundBroken: (file: string) => string;
  readonly noProgramme: (file: string) => string;
  /** `names` are those of the round. */
  readonly noInstitution: (name: string, names: string) => string;
  readonly severalInstitutions: (name: string) => string;
  /** A round without any row. */
  readonly emptyRound: (file: string) => string;
  /** The round before is the very file of the round. */
  readonly sameRound: (file: string) => string;
  /** An option that a sheet about one institution has no use for. */
  readonly notForInstitution: (option: string) => string;
  readonly digitsAreArabic: string;
  /** On the page's cover: the workbook whose cells the origins name. */
  readonly cellsIn: (file: string) => string;
}

const messages: Readonly<Record<MessageLanguage, ReportCommandMessages>> = { ar, en };

export function reportCommandMessages(language: MessageLanguage): ReportCommandMessages {
  return messages[language];
}
