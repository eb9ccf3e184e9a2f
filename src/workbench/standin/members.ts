import type { Host } from "./host";
import type { TypeName } from "./items";
import { levels } from "./levels";
import { Refusal } from "./refusal";

/** A member under any letter case: queries name properties in small letters first. */
export function memberOf<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): { readonly name: string; readonly member: Member } | undefined {
  if (members === undefined) return undefined;
  const exact = Object.hasOwn(members, name) ? name : undefined;
  const found = exact ?? Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { name: found, member: members[found]! };
}

/** Refuses a member that came with a later set than the stand-in is switched to, as an older Excel does. */
export function checkLevel(type: TypeName, name: string, host: Host): void {
  const level = levelOf(type, name);
  if (level <= host.level) return;
  throw new Refusal(
    "ApiNotFound",
    `The API ${type}.${name} needs ExcelApi 1.${level}; this Excel has 1.${host.level}.`,
  );
}

/** The set that a member came with, by the number behind the point. */
export function levelOf(type: TypeName, name: string): number {
  const found = Object.entries(levels[type] ?? {}).find(([, names]) => names.includes(name) || names.includes("*"));
  return found === undefined ? 1 : Number(found[0]);
}

/** What the stand-in does not know it says by name. */
export function unknownMember(type: string, name: string): Refusal {
  return new Refusal("NotImplemented", `The stand-in for Excel does not know ${type}.${name}.`);
}
