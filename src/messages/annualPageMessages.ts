import { ar } from "./ar/annualPage";
import { en } from "./en/annualPage";
import type { MessageLanguage } from "./language";

/** The words around a report's parts, on its page and in its workbook. Captions and sentences come with the report. */
export interface AnnualPageMessages {
  readonly direction: "rtl" | "ltr";
  /** Between the items of a list inside a sentence. */
  readonly comma: string;
  /** Heads the list of the report's parts. */
  readonly contents: string;
  /** Heads the column, or begins the line, that says where figures come from. */
  readonly origin: string;
  /** Begins the line that says what shares are of. */
  readonly basis: string;
  /** Begins the line that names the columns of a table whose numbers no formula gives, beside others that live. */
  readonly asWhenMade: string;
  /** `text` follows a short label. */
  readonly labelled: (label: string, text: string) => string;
  /** The name of a workbook's first sheet, and the header over the names of the others. */
  readonly coverSheet: string;
  readonly sheet: string;
  /** Follow a sheet's name where periods do not tell two rounds apart; at most 22 characters. */
  readonly thisRound: string;
  readonly roundBefore: string;
  /** A chart in words, for who does not see it: its kind, and the table that holds its numbers. */
  readonly chart: (kind: "bars" | "columns" | "lines", caption: string) => string;
  /** A chart that goes on over several pictures. */
  readonly chartPart: (part: number, of: number) => string;
}

const messages: Readonly<Record<MessageLanguage, AnnualPageMessages>> = { ar, en };

export function annualPageMessages(language: MessageLanguage): AnnualPageMessages {
  return messages[language];
}
