import type { SheetProtection } from "../../../book/sheetParts";
import { openActions, protectedActions, unknownPassword } from "../../read/readProtection";
import { element } from "../xml/markup";
import { isSameData } from "./isSameData";
import { passwordChecksum } from "./passwordChecksum";
import type { SectionedPart } from "../xml/sectionedPart";

/** What a file keeps of a password, in its several forms. */
const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function patchProtection(
  part: SectionedPart,
  before: SheetProtection | null,
  now: SheetProtection | null,
): void {
  if (isSameData(before, now)) return;
  if (now === null) return part.set("sheetProtection", null);
  const allowed = new Set(now.allowed);
  const forbidden = Object.entries(protectedActions).map(([name, action]) => [name, allowed.has(action) ? 0 : null]);
  const open = Object.entries(openActions).map(([name, action]) => [name, allowed.has(action) ? null : 1]);
  const actions = Object.fromEntries([...open, ...forbidden]) as Record<string, number | null>;
  part.set("sheetProtection", element("sheetProtection", { ...passwordOf(part, now), sheet: 1, ...actions }));
}

function passwordOf(part: SectionedPart, { password }: SheetProtection): Readonly<Record<string, string | null>> {
  if (password === null || password === "") return {};
  if (password !== unknownPassword) return { password: passwordChecksum(password) };
  const present = part.section("sheetProtection")?.attributes ?? {};
  return Object.fromEntries(passwordAttributes.map((name) => [name, present[name] ?? null]));
}
