import { type ReadRequest, type SheetName, type SheetReading, type SheetTable } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import { sheetSubject } from "../connection/sheetSubject";
import { askFirst, type FirstReading } from "./askFirst";
import { askTables } from "./askTables";
import { FactCollector } from "./factCollector";
import { readCellsOf } from "./readCellsOf";
import { readOpenLines } from "./readOpenLines";
import { readMerges } from "./readMerges";
import { fullTerms, type ReadingTerms, termsAfter } from "./readingTerms";

/** A first answer, and the terms on which it was given. */
interface Opened {
  readonly first: FirstReading;
  readonly terms: ReadingTerms;
}

/** Reads a sheet: one request for all that is in the first windows, and then one for each further piece. */
export async function readSheet(link: ExcelLink, request: ReadRequest): Promise<SheetReading> {
  const { first, terms } = await open(link, request);
  remember(link, first, terms);
  const facts = new FactCollector(first);
  await readCellsOf({ link, request, first, terms, facts });
  await readOpenLines(link, first.id, facts, request.signal);
  const tables = first.tables && (await tablesOf(link, request, first.id, first.tables));
  const merges = first.merges ?? (await readMerges(link, first, request.signal));
  return {
    id: first.id,
    name: first.name,
    ...facts.finish(tables, merges),
    sheets: first.sheets,
    settings: first.settings,
    isMarked: (first.marks?.length ?? 0) > 0,
  };
}

/** The first request, again on other terms as long as a refusal leaves a way. */
async function open(link: ExcelLink, { sheet, signal }: ReadRequest): Promise<Opened> {
  const subject = sheetSubject(link, sheet, "nothing");
  let terms = (sheet !== undefined && link.known.terms.get(sheet)) || fullTerms;
  for (;;) {
    try {
      const asked = terms;
      const first = await link.connection.send(subject, (context) => askFirst(context, sheet, asked), signal);
      return { first, terms };
    } catch (failure) {
      const next = termsAfter(failure, terms);
      if (next === undefined) throw failure;
      terms = next;
    }
  }
}

/** A protected sheet will refuse again; of others nothing is assumed. */
function remember({ known }: ExcelLink, first: FirstReading, terms: ReadingTerms): void {
  for (const { id, name } of first.sheets) known.names.set(id, name);
  known.is1904 = first.is1904;
  if (first.marks) known.marks.set(first.id, first.marks);
  if (first.hasOwnNotes !== undefined) known.ownNotes.set(first.id, first.hasOwnNotes);
  if (first.isProtected) known.terms.set(first.id, terms);
  else known.terms.delete(first.id);
}

/** Where the tables lie is known only by asking each by its id. */
async function tablesOf(
  link: ExcelLink,
  { signal }: ReadRequest,
  sheet: string,
  tables: readonly SheetName[],
): Promise<readonly SheetTable[]> {
  if (tables.length === 0) return [];
  const subject = sheetSubject(link, sheet, "nothing");
  return link.connection.send(subject, (context) => askTables(context, sheet, tables), signal);
}
