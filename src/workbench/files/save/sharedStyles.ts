import type { CellStyle } from "../../book/cellStyle";
import { styleText } from "../../book/styleChanges";
import type { BookContents } from "./bookContents";

/** Two states of a book whose styles' numbers mean the same: equal styles have one number, and the plain one is 0. */
export interface SharedStyles {
  readonly styles: readonly CellStyle[];
  readonly before: BookContents;
  readonly now: BookContents;
}

export function sharedStyles(before: BookContents, now: BookContents): SharedStyles {
  const styles: CellStyle[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (style: CellStyle): number => {
    const key = styleText(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, styles.length);
    return styles.push(style) - 1;
  };
  return { styles, before: renumbered(before, numberOf), now: renumbered(now, numberOf) };
}

function renumbered(contents: BookContents, numberOf: (style: CellStyle) => number): BookContents {
  const numbers = contents.styles.map(numberOf);
  const sheets = contents.sheets.map((sheet) => ({
    ...sheet,
    looks: sheet.looks.map(({ area, style }) => ({ area, style: numbers[style] as number })),
  }));
  return { ...contents, sheets };
}
