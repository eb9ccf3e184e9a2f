import {
  cellAddress,
  institutionKey,
  type Frameworks,
  type LevelPolicy,
  type RoundInstitution,
  type Sheet,
} from "../../core";
import { institutionColumns, type InstitutionColumn } from "./institutionColumns";
import { institutionOf, newDraft } from "./institutionDraft";
import { locateSheet, rowsOf, sourceOf, type LocatedRow, type LocatedSheet } from "./locateSheet";
import type { SheetSource } from "./roundPlace";
import type { RoundProblem, RoundRemark } from "./roundProblem";
import { roundLanguages } from "./wordIn";

/** An institution's row, and the name under which the other sheets know it. */
export interface ReadInstitution {
  readonly row: number;
  /** Where its overall score stands: "المؤسسات!K5". */
  readonly overallCell: string;
  readonly institution: RoundInstitution;
  readonly recordedName: string;
}

export type InstitutionsReading =
  | {
      readonly read: readonly ReadInstitution[];
      readonly source: SheetSource;
      readonly remarks: readonly RoundRemark[];
    }
  | { readonly problems: readonly RoundProblem[] };

/** Columns by which the sheet is known; what else is missing is a problem and no reason to look further. */
const telling = ["name", "kind", "verdict", "overall"];

/** Reads the sheet of institutions, every cell of every column of ours. */
export function readInstitutions(
  sheets: readonly Sheet[],
  frameworks: Frameworks,
  policy: LevelPolicy,
): InstitutionsReading {
  const columns = institutionColumns(frameworks);
  const titles = new Map(columns.map(({ id, title }) => [id, roundLanguages.map((language) => title(language))]));
  const located = locateSheet(sheets, titles, telling);
  if (!located) return { problems: [{ kind: "notRound" }] };
  const problems = headerProblems(located, columns);
  if (problems.length > 0) return { problems };
  const read: ReadInstitution[] = [];
  for (const row of rowsOf(located)) {
    const draft = newDraft();
    for (const column of columns.filter(({ id }) => located.columns.has(id))) {
      const fault = column.read(row.at(column.id), draft);
      if (fault) problems.push({ kind: "cell", ...fault, ...cellOf(located, row, column) });
    }
    const institution = institutionOf(draft, frameworks, policy);
    const overallCell = `${located.sheet.name}!${cellAddress(located.columns.get("overall") ?? 0, row.row)}`;
    read.push({ row: row.row, overallCell, institution, recordedName: draft.recordedName });
  }
  problems.push(...sameNames(read, located.sheet.name));
  if (problems.length > 0) return { problems };
  const remarks = located.unknown.map((title): RoundRemark => ({
    kind: "unknownColumn",
    sheet: located.sheet.name,
    title,
  }));
  const rows = read.map(({ row }) => row);
  return { read, source: sourceOf(located, rows), remarks };
}

function headerProblems({ sheet, columns, repeated }: LocatedSheet, all: readonly InstitutionColumn[]): RoundProblem[] {
  const sets = new Set(all.flatMap(({ id, since }) => (since && columns.has(id) ? [since] : [])));
  const missing = all.filter(({ id, since }) => !columns.has(id) && (!since || sets.has(since)));
  return [
    ...repeated.map((title): RoundProblem => ({ kind: "repeatedColumn", sheet: sheet.name, title })),
    ...(missing.length > 0
      ? [{ kind: "missingColumns", sheet: sheet.name, titles: missing.map(({ title }) => title("ar")) } as const]
      : []),
  ];
}

function cellOf({ sheet, columns }: LocatedSheet, { row, at }: LocatedRow, { id, title }: InstitutionColumn) {
  return { sheet: sheet.name, row, column: columns.get(id) ?? 0, title: title("ar"), value: at(id) };
}

/** Two rows that a person cannot tell apart by name would mix their services. */
function sameNames(read: readonly ReadInstitution[], sheet: string): RoundProblem[] {
  const byKey = new Map<string, ReadInstitution[]>();
  for (const each of read) {
    const key = institutionKey(each.institution.name);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey.values()].flatMap((same): RoundProblem[] => {
    const [first, second] = same;
    return first && second && first.institution.name !== ""
      ? [{ kind: "sameName", sheet, name: first.institution.name, rows: same.map(({ row }) => row) }]
      : [];
  });
}
