import type { Area, CellValue, FieldId, FindingNames, ValueId } from "../core";
import { ltr, quoted } from "./isolate";
import { commaOf, type MessageLanguage } from "./language";
import { shownList } from "./shownList";
import { shownText } from "./shownText";

/** What a finding's sentences name, ready to stand in them: shortened, quoted, and kept in its own direction. */
export interface SpokenNames {
  /** Cells, or rows, of the place. */
  readonly count: number;
  /** What each cell of the place holds. */
  readonly content: string;
  /** What the cell would hold once repaired. */
  readonly proposal?: string;
  readonly text: (value: CellValue) => string;
  readonly field: (id: FieldId) => string;
  /** The first few of several, with the language's comma. */
  readonly list: (spoken: readonly string[]) => string;
  /** What the cell should hold: the proposed repair, else the values' labels. */
  readonly meant: (answer: { readonly field: FieldId; readonly values: readonly ValueId[] }) => string;
  /** All values that a field, or else the place's own field, allows; "" where it allows any. */
  readonly choices: (field?: FieldId) => string;
  /** Letters, addresses or other codes, the first few of several. */
  readonly codes: (codes: readonly (string | number)[]) => string;
  readonly columns: (columns: readonly number[]) => string;
  readonly areas: (areas: readonly Area[]) => string;
}

export function spokenNames(names: FindingNames, language: MessageLanguage): SpokenNames {
  const list = (items: readonly string[]) => shownList(items, commaOf[language]);
  const text = (value: CellValue) => quoted(shownText(value));
  const field = (id: FieldId) => quoted(names.field(id));
  const codes = (items: readonly (string | number)[]) => list(items.map(ltr));
  const { count, ofField = "", proposal } = names;
  return {
    count,
    content: text(names.content),
    proposal: proposal === undefined ? undefined : text(proposal),
    text,
    field,
    list,
    meant: ({ field: of, values }) => quoted(proposal ?? names.values(of, values)),
    choices: (id = ofField) => list(names.choices(id).map(quoted)),
    codes,
    columns: (columns) => codes(columns.map(names.column)),
    areas: (areas) => codes(areas.map(names.area)),
  };
}
