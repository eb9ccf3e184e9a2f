import type { CellValue } from "../../../src/core";
import type { Json } from "../../../src/host/sheet";
import type { CheckRequest, TakeBackRequest, TakenBack } from "../../../src/taskpane/checker/checker";
import { wholePlan } from "../../../src/taskpane/checker/wholePlan";
import { entriesOf } from "../../../src/taskpane/journal/entriesOf";
import type { JournalEntry } from "../../../src/taskpane/journal/journal";
import { journalJson } from "../../../src/taskpane/journal/journalJson";
import { checkedRows, withChanges, type Rows } from "../checker/checking";

export const sheet = "{00000000-0001-0000-0000-000000000000}";

/** Accepts proposals of a sheet: the sheet after it, and the entries that the journal gets. */
export async function repaired(
  rows: Rows,
  which: "certain" | "all" | ((header: string) => boolean) = "certain",
  group = "first",
): Promise<{ rows: Rows; entries: JournalEntry[] }> {
  const { checker, checked } = await checkedRows(rows);
  const ids = typeof which === "function" ? checked.proposals.filter((each) => which(each.header)) : checked.proposals;
  const plan = await wholePlan(checker, which === "certain" ? "certain" : ids.map(({ id }) => id));
  const occasion = { when: "2026-01-02T03:04:05.000Z", sheet, sheetName: "الخدمات", group };
  return { rows: withChanges(rows, plan.changes), entries: entriesOf(plan, occasion) };
}

/** Takes repairs back on the sheet as it stands: the sheet after it, and the answer. */
export async function takenBack(
  rows: Rows,
  entries: readonly JournalEntry[],
  what: TakeBackRequest["what"] = "all",
  more: Partial<CheckRequest> & { readonly unread?: readonly Json[] } = {},
): Promise<TakenBack & { rows: Rows }> {
  const { checker } = await checkedRows(rows, more);
  const journal = journalJson({ entries, unread: more.unread ?? [] });
  const answer = await checker.takeBack({ journal, sheet, what });
  expect(structuredClone(answer)).toEqual(answer);
  return { ...answer, rows: written(rows, answer) };
}

function written(rows: Rows, { cells }: TakenBack): Rows {
  const after = rows.map((row) => [...row]);
  for (const { row, column, value } of cells) after[row - 1]![column] = value as CellValue;
  return after;
}
