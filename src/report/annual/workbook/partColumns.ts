import { annualPageMessages } from "../../../messages/annualPageMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { ReportPart } from "../reportDocument";
import { tableOrigins } from "../tableOrigins";

/** The columns that all tables of a sheet share. */
export interface PartColumns {
  /** In characters. */
  readonly widths: readonly number[];
  /** Where the origins of figures stand, the last column; undefined where no row has its own. */
  readonly origin: number | undefined;
}

/** Sentences and charts need so many characters, whatever the tables need. */
const leastWidth = 96;
const originWidth = 40;
/** A column that a table asks for may not be wider: its text is broken into lines. */
const mostWidth = 60;

/** Each column as wide as the widest of its tables needs it; the widest of all is given what the sheet's sentences want. */
export function partColumns({ blocks }: ReportPart, language: MessageLanguage): PartColumns {
  const messages = annualPageMessages(language);
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.min(mostWidth, Math.max(8, ...tables.map(({ columns }) => columns[index]?.width ?? 0))),
  );
  const hasOrigins = tables.some((table) => tableOrigins(table, messages).rows !== undefined);
  const all = hasOrigins ? [...widths, originWidth] : widths;
  return { widths: atLeast(all, widths.indexOf(Math.max(...widths))), origin: hasOrigins ? count : undefined };
}

function atLeast(widths: readonly number[], widest: number): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === widest ? width + Math.max(0, leastWidth - sum) : width));
}
