import { tidyText, type RoundInstitution } from "../../../core";
import type { InstitutionDraft } from "../institutionDraft";
import type { InstitutionColumn } from "./column";

/** A column of text; blank is refused. */
export function textCells(
  get: (institution: RoundInstitution) => string,
  set: (draft: InstitutionDraft, value: string) => void,
): Pick<InstitutionColumn, "write" | "read"> {
  return {
    write: get,
    read(cell, draft) {
      const value = typeof cell === "string" || typeof cell === "number" ? tidyText(String(cell)).trim() : "";
      if (value === "") return { expected: "text" };
      set(draft, value);
      return undefined;
    },
  };
}
