import type { CheckedSheet } from "../../checker/checker";

/** What still hinders: required fields that no column was given, and fields that were given to more than one. */
export function mappingFaults(
  { headers, fields }: Pick<CheckedSheet, "headers" | "fields">,
  chosen: Readonly<Record<number, string>>,
): { readonly missing: readonly string[]; readonly twice: readonly string[] } {
  const given = headers.map(({ column }) => chosen[column] ?? "").filter((field) => field !== "");
  return {
    missing: fields.filter(({ id, required }) => required && !given.includes(id)).map(({ id }) => id),
    twice: [...new Set(given.filter((field, index) => given.indexOf(field) !== index))],
  };
}
