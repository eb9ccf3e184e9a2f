import { renameInFormula, shiftFormula } from "../../../book/formulaReferences";
import type { Shift } from "../../../book/shifts";
import type { BookContents } from "../bookContents";

/** How the sheets of a file changed as a whole since it was opened. Names are those in the file. */
export interface Reshaping {
  /** Sheets that go by another name now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly deleted: readonly string[];
  /** Rows and columns that were put in or taken out. */
  readonly shifted: ReadonlyMap<string, readonly Shift[]>;
}

/** `names` are the file's sheets of cells. */
export function reshapingOf(now: BookContents, names: readonly string[]): Reshaping {
  const origins = now.sheets.flatMap(({ name, origin }) => (origin === null ? [] : [{ name, origin }]));
  return {
    renamed: new Map(
      origins.filter(({ name, origin }) => name !== origin.name).map(({ name, origin }) => [origin.name, name]),
    ),
    deleted: names.filter((name) => !origins.some(({ origin }) => origin.name === name)),
    shifted: new Map(
      origins.filter(({ origin }) => origin.shifts.length > 0).map(({ origin }) => [origin.name, origin.shifts]),
    ),
  };
}

export function isReshaped({ renamed, deleted, shifted }: Reshaping): boolean {
  return renamed.size + deleted.length + shifted.size > 0;
}

/** What a formula of a file says after the reshaping; `home` is its sheet's name, `null` where it has none. */
export function followInFormula(formula: string, home: string | null, reshaping: Reshaping): string {
  const { renamed, deleted, shifted } = reshaping;
  let result = formula;
  for (const [sheet, shifts] of shifted) {
    const speaksOf = (name: string | null): boolean => (name ?? home ?? "").toLowerCase() === sheet.toLowerCase();
    for (const shift of shifts) result = shiftFormula(result, shift, speaksOf);
  }
  // Two sheets may have changed their names with each other: all old names go before the first new one comes.
  const between = (index: number): string => `\u0001${index}`;
  [...renamed].forEach(([before], index) => (result = renameInFormula(result, before, between(index))));
  result = withoutSheets(result, deleted);
  [...renamed].forEach(([, after], index) => (result = renameInFormula(result, between(index), after)));
  return result;
}

/** A formula whose references to some sheets lead nowhere, as Excel writes it when the sheets are deleted. */
export function withoutSheets(formula: string, sheets: readonly string[]): string {
  if (sheets.length === 0) return formula;
  const marked = sheets.reduce((text, sheet) => renameInFormula(text, sheet, "\u0001#REF"), formula);
  return marked.replaceAll("'\u0001#REF'!", "#REF!");
}
