import {
  cellAddress,
  groupBy,
  institutionKey,
  matchingKey,
  type Frameworks,
  type LevelPolicy,
  type RoundInstitution,
  type Sheet,
} from "../../core";
import { languages } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { institutionColumns, type InstitutionColumn } from "./institutionColumns";
import { institutionOf, newDraft } from "./institutionDraft";
import { headerOf, isFilled, locateSheet, rowsOf, sourceOf, type LocatedRow, type LocatedSheet } from "./locateSheet";
import type { SheetSource } from "./roundPlace";
import type { RoundProblem, RoundRemark } from "./roundProblem";

/** An institution's row, and the name under which the other sheets know it. */
export interface ReadInstitution {
  readonly row: number;
  /** Where a column of it stands: "المؤسسات!K5". */
  readonly cellOf: (column: string) => string;
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
  const located = locateInstitutions(sheets, frameworks);
  if (!located) return { problems: [{ kind: "notRound" }] };
  const problems = headerProblems(located, columns);
  if (problems.length > 0) return { problems };
  const read: ReadInstitution[] = [];
  const held = columns.filter(({ id }) => located.columns.has(id));
  for (const row of rowsOf(located)) {
    const stray = strayRow(located, row);
    if (stray) {
      problems.push(stray);
      continue;
    }
    const draft = newDraft();
    for (const column of held) {
      const fault = column.read(row.at(column.id), draft);
      if (fault) problems.push({ kind: "cell", ...fault, ...placeOf(located, row, column.id) });
    }
    const institution = institutionOf(draft, frameworks, policy);
    const cellOf = (id: string) => `${located.sheet.name}!${cellAddress(located.columns.get(id) ?? 0, row.row)}`;
    read.push({ row: row.row, cellOf, institution, recordedName: draft.recordedName });
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

export function locateInstitutions(sheets: readonly Sheet[], frameworks: Frameworks): LocatedSheet | undefined {
  const titles = institutionColumns(frameworks).map(
    ({ id, title }) => [id, languages.map((language) => title(language))] as const,
  );
  return locateSheet(sheets, new Map(titles), telling);
}

function headerProblems(located: LocatedSheet, all: readonly InstitutionColumn[]): RoundProblem[] {
  const { sheet, columns, repeated } = located;
  const sets = new Set(all.flatMap(({ id, since }) => (since && columns.has(id) ? [since] : [])));
  const missing = all.filter(({ id, since }) => !columns.has(id) && (!since || sets.has(since)));
  const name = matchingKey(headerOf(located, "name"));
  const language = languages.find((each) => matchingKey(roundMessages(each).columns.name) === name) ?? "ar";
  return [
    ...repeated.map((title): RoundProblem => ({ kind: "repeatedColumn", sheet: sheet.name, title })),
    ...(missing.length > 0
      ? [{ kind: "missingColumns", sheet: sheet.name, titles: missing.map(({ title }) => title(language)) } as const]
      : []),
  ];
}

/** Below this share of its cells a row is none of an institution, every cell of which holds something. */
const leastFilled = 0.5;

function strayRow({ sheet, columns }: LocatedSheet, { row, at }: LocatedRow): RoundProblem | undefined {
  const filled = [...columns.keys()].map(at).filter(isFilled);
  const [value = null] = filled;
  if (filled.length >= leastFilled * columns.size) return undefined;
  return { kind: "strayRow", sheet: sheet.name, row, value, filled: filled.length, needed: columns.size };
}

function placeOf(located: LocatedSheet, { row, at }: LocatedRow, id: string) {
  const { sheet, columns } = located;
  return { sheet: sheet.name, row, column: columns.get(id) ?? 0, title: headerOf(located, id), value: at(id) };
}

/** Two rows that a person cannot tell apart by name would mix their services. */
function sameNames(read: readonly ReadInstitution[], sheet: string): RoundProblem[] {
  const byKey = groupBy(read, ({ institution }) => institutionKey(institution.name));
  return [...byKey.values()].flatMap((same): RoundProblem[] => {
    const [first, second] = same;
    return first && second && first.institution.name !== ""
      ? [{ kind: "sameName", sheet, name: first.institution.name, rows: same.map(({ row }) => row) }]
      : [];
  });
}
