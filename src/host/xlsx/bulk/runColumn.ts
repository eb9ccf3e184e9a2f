import type { DescribedCell } from "../../../report/describedWorkbook";
import { textLines } from "../../cells/textLines";
import { textKind, type PlainCell } from "./sampleRows";
import type { SharedTexts } from "./sharedTexts";

/** What stands between a cell's place and its value, by kind of cell. */
export type CellLooks = Readonly<Record<PlainCell, string>>;

/** A cell as it is saved. */
export interface WrittenCell {
  /** What stands behind the number of the row, to the end of the cell. */
  readonly markup: string;
  /** Lines that it needs; 1 where the column does not wrap. */
  readonly lines: number;
}

/** Texts of a column that are kept as they are saved: answers come again and again, names do not. */
const mostKept = 1000;

/** The cells of one column in rows of one style. */
export class RunColumn {
  /** What stands before the number of the row. */
  readonly start: string;
  private readonly kept = new Map<string, WrittenCell>();

  /** `width`, in characters, of a column that wraps. */
  constructor(
    letters: string,
    private readonly looks: CellLooks,
    private readonly texts: SharedTexts,
    private readonly width?: number,
  ) {
    this.start = `<c r="${letters}`;
  }

  /** Undefined for a cell that is not written: a blank one. */
  cell(value: DescribedCell): WrittenCell | undefined {
    if (typeof value === "string") return this.textCell(value);
    return typeof value === "number" ? { markup: this.markup("number", value), lines: 1 } : undefined;
  }

  private textCell(text: string): WrittenCell {
    this.texts.uses += 1;
    const kept = this.kept.get(text);
    if (kept) return kept;
    const cell = {
      markup: this.markup(textKind(text), this.texts.numberOf(text)),
      lines: this.width === undefined ? 1 : textLines(text, this.width),
    };
    if (this.kept.size < mostKept) this.kept.set(text, cell);
    return cell;
  }

  private markup(kind: PlainCell, content: number): string {
    return `${this.looks[kind]}${content}</v></c>`;
  }
}
