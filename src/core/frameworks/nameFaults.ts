import type { FrameworkProblem } from "./frameworkProblem";
import type { Named } from "./frameworkTypes";
import { nameKey } from "./nameKey";

/** A named thing and its path in the document. */
export interface PlacedName {
  readonly named: Named;
  readonly place: string;
}

/** The items of a list with their paths. */
export function placed<T extends Named>(items: readonly T[], place: string): readonly { named: T; place: string }[] {
  return items.map((named, index) => ({ named, place: `${place}.${index}` }));
}

/** Ids that are blank or stand twice in a list. */
export function idFaults(names: readonly PlacedName[]): readonly FrameworkProblem[] {
  const seen = new Set<string>();
  return names.flatMap(({ named: { id }, place }): FrameworkProblem[] => {
    if (id.trim() === "") return [{ kind: "textBlank", place: `${place}.id` }];
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [{ kind: "idTwice", place: `${place}.id`, text: id }] : [];
  });
}

/**
 * Labels and aliases that are blank, or that could mean two things on one sheet. On a scorecard a number before or after a
 * name does not tell two names apart; names that no scorecard holds have a key of their own.
 */
export function spellingFaults(names: readonly PlacedName[], keyOf = nameKey): readonly FrameworkProblem[] {
  const owners = new Map<string, Named>();
  return names.flatMap(({ named, place }) =>
    spellings(named).flatMap(([path, text]): FrameworkProblem[] => {
      const key = keyOf(text);
      if (key === "") return [{ kind: "textBlank", place: `${place}.${path}` }];
      const owner = owners.get(key);
      owners.set(key, named);
      return owner && owner !== named ? [{ kind: "nameTwice", place: `${place}.${path}`, text }] : [];
    }),
  );
}

function spellings({ label, aliases }: Named): readonly (readonly [string, string])[] {
  return [
    ["label.ar", label.ar],
    ["label.en", label.en],
    ...aliases.map((alias, index) => [`aliases.${index}`, alias] as const),
  ];
}

/** A number that must be above 0 and is not. */
export function positiveFault(value: number, place: string): readonly FrameworkProblem[] {
  return value > 0 && Number.isFinite(value) ? [] : [{ kind: "notPositive", place, text: String(value) }];
}

/** A list that must have something in it and has not. */
export function emptyFault(items: readonly unknown[], place: string): readonly FrameworkProblem[] {
  return items.length > 0 ? [] : [{ kind: "listEmpty", place }];
}
