import type { Finding } from "../rules/finding";
import { correctHeader } from "./correctHeader";
import { joinWrapped } from "./joinWrapped";
import type { Change, Repair } from "./repair";
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
  const repairs = new Map<string, { repair: Repair; also: Finding[] }>();
  for (const finding of findings) {
    const draft = draftFor(finding, context);
    if (!draft || draft.changes.every((change) => change.from === change.to)) continue;
    const key = decisionKey(draft);
    const same = repairs.get(key);
    if (same) same.also.push(finding);
    else {
      const also: Finding[] = [];
      repairs.set(key, { also, repair: { finding, also, ...draft } });
    }
  }
  return [...repairs.values()].map(({ repair }) => repair);
}

function decisionKey({ rows, changes }: RepairDraft): string {
  const part = ({ column, rowOffset, from, to }: Change): string =>
    `${column} ${rowOffset} ${JSON.stringify([from, to])}`;
  return `${rows[0]} ${changes.map(part).join(" ")}`;
}
