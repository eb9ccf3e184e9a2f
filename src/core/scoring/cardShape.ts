import type { Frameworks, Named } from "../frameworks/frameworkTypes";
import { nameKey } from "../frameworks/nameKey";
import { scoreScale } from "./scoreScale";

/** What a name on a scorecard stands for: a part (component, axis) or the group it belongs to (stage, perspective). */
export interface NameMeaning {
  readonly role: "part" | "group";
  readonly id: string;
}

/** One framework as a scorecard prints it: groups of parts, each with its maximum. */
export interface CardShape {
  readonly kind: "stages" | "performance";
  readonly groups: readonly {
    readonly id: string;
    readonly maximum: number;
    readonly parts: readonly { readonly id: string; readonly maximum: number }[];
  }[];
  /** By name key: every label and alias of every part and group. */
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
  const names = new Map<string, NameMeaning>();
  for (const { named, parts } of groups) {
    for (const key of nameKeys(named)) names.set(key, { role: "group", id: named.id });
    for (const part of parts) for (const key of nameKeys(part)) names.set(key, { role: "part", id: part.id });
  }
  return {
    kind,
    groups: groups.map(({ named, parts }) => ({
      id: named.id,
      maximum: kind === "stages" ? parts.reduce((sum, { maximum }) => sum + maximum, 0) : scoreScale.high,
      parts: parts.map(({ id, maximum }) => ({ id, maximum })),
    })),
    names,
  };
}

/** The keys of every name of a thing. */
export function nameKeys({ label, aliases }: Named): readonly string[] {
  return [label.ar, label.en, ...aliases].map(nameKey);
}
