import { addTo } from "../collections/addTo";
import type { Finding } from "../rules/finding";
import { correctHeader } from "./correctHeader";
import { joinWrapped } from "./joinWrapped";
import type { Repair } from "./repair";
import type { RepairContext, RepairDraft } from "./repairDraft";
import { splitFused } from "./splitFused";
import { tidyName } from "./tidyName";
import { writeCanonical } from "./writeCanonical";
import { writeYear } from "./writeYear";

/** What can be proposed for a finding; nothing where only the sheet's owner can know. */
function draftFor(finding: Finding, context: RepairContext): RepairDraft | undefined {
  switch (finding.rule) {
    case "misspeltHeader":
      return correctHeader(finding, context);
    case "valueForm":
    case "valueMisread":
    case "valueNotListed":
    case "duplicateRecipient":
      return writeCanonical(finding, context);
    case "fusedCell":
      return splitFused(finding, context);
    case "yearForm":
      return writeYear(finding);
    case "hiddenCharacters":
      return tidyName(finding);
    case "wrappedRow":
      return joinWrapped(finding, context);
    default:
      return undefined;
  }
}

/** Proposes repairs for findings, one for each decision its user has to take; findings settled alike share one. */
export function proposeRepairs(findings: readonly Finding[], context: RepairContext): Repair[] {
  const repairs: MutableRepair[] = [];
  const byRow = new Map<number | undefined, MutableRepair[]>();
  for (const finding of findings) {
    const draft = draftFor(finding, context);
    if (!draft || draft.changes.every((change) => change.from === change.to)) continue;
    const { certainty, rows, changes } = draft;
    const same = byRow.get(rows[0])?.find((repair) => isSameDecision(repair, draft));
    if (same) {
      same.also.push(finding);
      continue;
    }
    const repair = { finding, also: [], certainty, rows, changes };
    repairs.push(repair);
    addTo(byRow, rows[0], repair);
  }
  return repairs;
}

type MutableRepair = Omit<Repair, "also"> & { readonly also: Finding[] };

/** Of two repairs with one first row; most begin in different columns. */
function isSameDecision(one: RepairDraft, other: RepairDraft): boolean {
  const parts = ({ changes }: RepairDraft): string => JSON.stringify(changes);
  return (
    one.changes === other.changes ||
    (one.changes[0]?.column === other.changes[0]?.column &&
      one.rows.length === other.rows.length &&
      parts(one) === parts(other))
  );
}
