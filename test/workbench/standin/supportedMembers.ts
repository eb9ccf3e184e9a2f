import type { TypeName } from "../../../src/workbench/standin/items";
import { levelOf } from "../../../src/workbench/standin/members";
import { registry } from "../../../src/workbench/standin/registry";

/** A member of Excel's API that the stand-in answers. */
export interface SupportedMember {
  readonly type: TypeName;
  /** As Excel names it: with a capital letter. */
  readonly name: string;
  readonly kind: "read" | "write" | "read and write" | "object" | "method" | "items";
  /** The ExcelApi set that brought it, by the number behind the point. */
  readonly level: number;
}

/** All that the stand-in answers, by types and names. */
export function supportedMembers(): SupportedMember[] {
  return (Object.keys(registry) as TypeName[]).sort().flatMap((type) => {
    const { properties = {}, links = {}, methods = {}, collection } = registry[type] as Members;
    const found: Omit<SupportedMember, "level" | "type">[] = [
      ...(collection === undefined ? [] : [{ name: "Items", kind: "items" } as const]),
      ...Object.entries(properties).map(([name, { get, set }]) => ({
        name,
        kind:
          get === undefined ? ("write" as const) : set === undefined ? ("read" as const) : ("read and write" as const),
      })),
      ...Object.keys(links).map((name) => ({ name, kind: "object" as const })),
      ...Object.keys(methods).map((name) => ({ name, kind: "method" as const })),
    ];
    return found
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((member) => ({ ...member, type, level: levelOf(type, member.name) }));
  });
}

interface Members {
  readonly properties?: Readonly<Record<string, { readonly get?: unknown; readonly set?: unknown }>>;
  readonly links?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly collection?: unknown;
}
