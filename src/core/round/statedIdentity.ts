import type { Sheet } from "../rows/sheet";
import { institutionKey } from "./institutionKey";
import { identityWords, type IdentityWords } from "./identityWords";
import type { IdentityRemark } from "./identityRemark";
import { nameOfFile } from "./nameOfFile";
import { readCover } from "./readCover";
import type { InstitutionIdentity } from "./round";

/** Whose a file says it is. */
export interface StatedIdentity {
  readonly identity: InstitutionIdentity;
  readonly period: string | null;
  readonly hasCover: boolean;
  /** True where the cover says that the data is made up. */
  readonly isSynthetic?: true;
  readonly remarks: readonly IdentityRemark[];
}

/**
 * Whose a submission is: by its cover, or where that has no name by the file's name. Without a readable kind it is taken
 * for an institution with services, and that is remarked. Whether it is a governorate the cover says; where it does not,
 * a name that begins with «محافظة» or ends with "Governorate" is one.
 */
export function statedIdentity(
  path: string,
  sheets: readonly Sheet[],
  words: IdentityWords = identityWords,
): StatedIdentity {
  const cover = readCover(sheets, words);
  const { name: onCover, isService, isGovernorate, isSynthetic, period = null, remarks: said = [] } = cover ?? {};
  const name = onCover ?? nameOfFile(path, words);
  const isNamedSo = isGovernorateName(name, words);
  const remarks: IdentityRemark[] = [...said];
  if (onCover === undefined) remarks.push({ kind: "nameFromFile", severity: "note", name });
  if (isService === undefined) remarks.push({ kind: "kindAssumed", severity: "note" });
  if (isGovernorate !== undefined && isGovernorate !== isNamedSo)
    remarks.push({ kind: "governorateDiffers", severity: "warning", name, stated: isGovernorate });
  const identity: InstitutionIdentity = {
    name,
    isService: isService ?? true,
    isGovernorate: isGovernorate ?? isNamedSo,
    source: onCover === undefined ? "fileName" : "cover",
  };
  return { identity, period, hasCover: cover !== undefined, ...(isSynthetic === true && { isSynthetic }), remarks };
}

/** «محافظة مسقط», "Muscat Governorate"; of «محافظ البنك المركزي» no. */
function isGovernorateName(name: string, words: IdentityWords = identityWords): boolean {
  const key = ` ${name.split(/\s+/).map(institutionKey).filter(Boolean).join(" ")} `;
  return (
    words.governorateBegins.some((word) => key.startsWith(` ${institutionKey(word)} `)) ||
    words.governorateEnds.some((word) => key.endsWith(` ${institutionKey(word)} `))
  );
}
