import type { MessageLanguage } from "../../../messages/language";
import type { FigureWriter } from "./figureWriter";

/** What every part of one page needs: its language, its digits, and the width of its charts in pixels. */
export interface PageWriter {
  readonly language: MessageLanguage;
  readonly figures: FigureWriter;
  readonly chartWidth: number;
}
