import { institutionKey } from "./institutionKey";
import type { InstitutionIdentity, RoundInstitution } from "./round";

/** What must be known of a row of a round to find a file's row again, and to keep what the analyst corrected in it. */
export type KnownInstitution = InstitutionIdentity & Pick<RoundInstitution, "stated" | "file">;

/** What the file of a row said of itself, before any correction. */
export function statedBy(row: InstitutionIdentity & Pick<RoundInstitution, "stated">): InstitutionIdentity {
  return row.stated ?? row;
}

/**
 * The row that a submission belongs to: the one whose file stated the same name, else the one that has this name, else
 * the one collected from a file of the same name, provided that one of the two names comes from the file's name (two
 * institutions may well both send an "inventory.xlsx" with a cover). What several rows share tells nobody whose it is.
 */
export function rowOf<Row extends KnownInstitution>(
  stated: InstitutionIdentity,
  file: string,
  rows: readonly Row[],
): Row | undefined {
  const key = institutionKey(stated.name);
  const isFromName = (row: Row) => stated.source === "fileName" || statedBy(row).source === "fileName";
  return (
    only(rows.filter((row) => institutionKey(statedBy(row).name) === key)) ??
    rows.find((row) => institutionKey(row.name) === key) ??
    only(rows.filter((row) => row.file === file && isFromName(row)))
  );
}

/** The row whose place a collected institution takes: the one of the name that it has now, else the one of its file. */
export function rowTaken<Row extends KnownInstitution>(
  institution: KnownInstitution,
  rows: readonly Row[],
): Row | undefined {
  const key = institutionKey(institution.name);
  return rows.find((row) => institutionKey(row.name) === key) ?? rowOf(statedBy(institution), institution.file, rows);
}

function only<Row>(rows: readonly Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

/** The identity with the analyst's corrections of the row in place of what the file says; each of the three on its own. */
export function corrected(
  stated: InstitutionIdentity,
  row: KnownInstitution | undefined,
): { readonly identity: InstitutionIdentity; readonly stated?: InstitutionIdentity } {
  const before = row?.stated;
  if (!row || !before) return { identity: stated };
  const name = row.name === before.name ? stated.name : row.name;
  const isService = row.isService === before.isService ? stated.isService : row.isService;
  const isGovernorate = row.isGovernorate === before.isGovernorate ? stated.isGovernorate : row.isGovernorate;
  const isSame = name === stated.name && isService === stated.isService && isGovernorate === stated.isGovernorate;
  return isSame ? { identity: stated } : { identity: { name, isService, isGovernorate, source: "analyst" }, stated };
}
