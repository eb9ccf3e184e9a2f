import type { Assessment } from "../assessment";
import type { PublishedFigures } from "../reconcile/publishedFigures";
import type { ReconciliationFinding } from "../reconcile/reconciliation";
import { institutionKey } from "./institutionKey";
import { nameOfFile } from "./nameOfFile";
import type { Cover } from "./readCover";

type OtherInstitution = Extract<ReconciliationFinding, { kind: "otherInstitution" }>;

/** A file's assessments; where it is another institution's than its published figures, each comparison says so first. */
export function withOtherInstitution(
  assessments: readonly Assessment[],
  published: PublishedFigures | undefined,
  file: { readonly path: string; readonly cover: Cover | undefined },
): readonly Assessment[] {
  const other = published?.institution === undefined ? undefined : otherInstitution(published.institution, file);
  if (!other) return assessments;
  return assessments.map((each) => {
    if (each.kind !== "inventory" || !each.reconciliation) return each;
    const { reconciliation } = each;
    return { ...each, reconciliation: { ...reconciliation, findings: [other, ...reconciliation.findings] } };
  });
}

/**
 * A cover's name is another institution's if it is written otherwise. A file's name counts only where it may be a name in
 * the same script, of two words or more, and neither is a part of the other: "data.xlsx" and "muscat-2024.xlsx" name nobody.
 */
function otherInstitution(
  published: string,
  { path, cover }: { readonly path: string; readonly cover: Cover | undefined },
): OtherInstitution | undefined {
  const key = institutionKey(published);
  if (cover?.name !== undefined) {
    const isSame = institutionKey(cover.name) === key;
    return isSame ? undefined : { kind: "otherInstitution", published, stated: cover.name, by: "cover" };
  }
  const stated = nameOfFile(path);
  const named = institutionKey(stated);
  const isName = stated.includes(" ") && isArabic(stated) === isArabic(published);
  if (!isName || named.includes(key) || key.includes(named)) return undefined;
  return { kind: "otherInstitution", published, stated, by: "fileName" };
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
