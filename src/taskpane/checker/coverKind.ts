import { institutionGroup, readCover } from "../../core";
import type { CoverKind, SheetTop } from "./checker";
import { topSheet } from "./topSheet";

/** What the cover says of the institution's kind, as the command line reads it; undefined where no sheet is a cover. */
export function coverKind(tops: readonly SheetTop[]): CoverKind | undefined {
  const cover = readCover(tops.map(topSheet));
  if (!cover) return undefined;
  const { sheet, isService } = cover;
  return { sheet, ...(isService !== undefined && { institution: institutionGroup({ isService }) }) };
}
