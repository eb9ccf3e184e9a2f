import type { MessageLanguage } from "../../../messages/language";
import type { NumberFormat } from "../../describedWorkbook";
import { figureText } from "../figureText";
import { arabicDigits, arabicFigures } from "./arabicFigures";

/** The digits that a page shows its figures in. */
export type Digits = "western" | "arabic";

/** How one page is written. */
export interface PageOptions {
  readonly language: MessageLanguage;
  /** Arabic-Indic digits are for Arabic pages; an English page has western ones whatever is asked. */
  readonly digits: Digits;
}

/** Writes the figures of one page, alone and inside texts, in its digits. */
export interface FigureWriter {
  /** The direction that a figure reads in, its sign and its several parts included. */
  readonly direction: "ltr" | "rtl";
  readonly number: (value: number, format?: NumberFormat) => string;
  readonly text: (text: string) => string;
}

export function figureWriter({ language, digits }: PageOptions): FigureWriter {
  if (digits === "western" || language !== "ar") return { direction: "ltr", number: figureText, text: (text) => text };
  return {
    direction: "rtl",
    number: (value, format) => arabicDigits(figureText(value, format)),
    text: arabicFigures,
  };
}
