import type { Frameworks, Named } from "../frameworks/frameworkTypes";
import { nameKey } from "../frameworks/nameKey";
import { scorecardWords } from "../frameworks/scorecardWords";
import { scoreScale } from "./scoreScale";

/** What a name of a group on a scorecard stands for, and a part of it. */
export type GroupRole = "stage" | "perspective";
export type PartRole = "component" | "axis";

/** What a name on a scorecard stands for. */
export interface NameMeaning {
  readonly role: PartRole | GroupRole;
  readonly id: string;
}

/** One framework as a scorecard prints it: groups of parts, each with its maximum. */
export interface CardShape {
  readonly kind: "stages" | "performance";
  readonly groupRole: GroupRole;
  readonly partRole: PartRole;
  readonly groups: readonly {
    readonly id: string;
    readonly maximum: number;
    readonly parts: readonly { readonly id: string; readonly maximum: number }[];
  }[];
  /** By name key: every label and alias of every part and group; a group's sum by that name («مجموع الجاهزية العامة») too. */
  readonly names: ReadonlyMap<string, NameMeaning>;
}

/** The shape of a scorecard of readiness by stage, or of institutional performance. */
export function cardShape(kind: CardShape["kind"], frameworks: Frameworks): CardShape {
  const groups =
    kind === "stages"
      ? frameworks.stages.stages.map((stage) => ({ named: stage, parts: stage.components }))
      : frameworks.performance.perspectives.map((perspective) => ({
          named: perspective,
          parts: perspective.axes.map((axis) => ({ ...axis, maximum: scoreScale.high })),
        }));
  const groupRole = kind === "stages" ? "stage" : "perspective";
  const partRole = kind === "stages" ? "component" : "axis";
  const names = new Map<string, NameMeaning>();
  for (const { named, parts } of groups) {
    for (const key of nameKeys(named).flatMap(withSums)) names.set(key, { role: groupRole, id: named.id });
    for (const part of parts) for (const key of nameKeys(part)) names.set(key, { role: partRole, id: part.id });
  }
  return {
    kind,
    groupRole,
    partRole,
    groups: groups.map(({ named, parts }) => ({
      id: named.id,
      maximum: kind === "stages" ? parts.reduce((sum, { maximum }) => sum + maximum, 0) : scoreScale.high,
      parts: parts.map(({ id, maximum }) => ({ id, maximum })),
    })),
    names,
  };
}

/** A group's key, and those of the row of its sum, in either order of the words. */
function withSums(key: string): readonly string[] {
  const sums = scorecardWords.total.sum.map(nameKey);
  return [key, ...sums.flatMap((sum) => [sum + key, key + sum])];
}

/** The keys of every name of a thing. */
export function nameKeys({ label, aliases }: Named): readonly string[] {
  return [label.ar, label.en, ...aliases].map(nameKey);
}
