import type { CellValue } from "../../../host/sheet";
import { intersected, isMany, lifted } from "../arrays";
import { compare, toBoolean } from "../coerce";
import type { Evaluate, Evaluation, SheetFunction } from "../evaluation";
import type { Expression } from "../expression";
import { isError, isMatrix, notAvailable, Reference, type Value, valueError } from "../values";
import { answered, checked, fail, valuesIn, wholeOf } from "./given";

type Lazy = NonNullable<SheetFunction["lazy"]>;

/** A part of a formula that is only computed where it is needed; one that is left out is 0. */
function computed(part: Expression | null | undefined, evaluation: Evaluation, evaluate: Evaluate): Value {
  return part === null || part === undefined ? 0 : evaluate(part, evaluation);
}

const ifFunction: Lazy = ([test, then, otherwise], evaluation, evaluate) => {
  const condition = computed(test, evaluation, evaluate);
  const no = (): Value => (otherwise === undefined ? false : computed(otherwise, evaluation, evaluate));
  const yes = (): Value => computed(then, evaluation, evaluate);
  if (evaluation.spills && isMany(condition)) {
    return lifted([condition, yes(), no()], evaluation, ([one = null, first = null, second = null]) =>
      answered(() => (checked(toBoolean(one)) ? (first ?? 0) : (second ?? 0))),
    );
  }
  return answered(() => (checked(toBoolean(intersected(condition, evaluation))) ? yes() : no()));
};

/** Shared by IFERROR and IFNA: the second value where the first is such an error. */
function unless(isCaught: (value: CellValue) => boolean): Lazy {
  return ([value, otherwise], evaluation, evaluate) => {
    const given = computed(value, evaluation, evaluate);
    const spare = (): Value => computed(otherwise, evaluation, evaluate);
    if (evaluation.spills && isMany(given)) {
      return lifted([given, spare()], evaluation, ([one = null, other = null]) => (isCaught(one) ? other : one));
    }
    const one = intersected(given, evaluation);
    return isCaught(one) ? spare() : one;
  };
}

const ifs: Lazy = (parameters, evaluation, evaluate) =>
  answered(() => {
    for (let at = 0; at + 1 < parameters.length; at += 2) {
      const test = intersected(computed(parameters[at], evaluation, evaluate), evaluation);
      if (checked(toBoolean(test))) return computed(parameters[at + 1], evaluation, evaluate);
    }
    return notAvailable;
  });

const switchFunction: Lazy = ([subject, ...cases], evaluation, evaluate) =>
  answered(() => {
    const value = intersected(computed(subject, evaluation, evaluate), evaluation);
    if (isError(value)) return value;
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const meant = intersected(computed(cases[at], evaluation, evaluate), evaluation);
      if (!isError(meant) && typeof meant === typeof value && compare(value, meant) === 0) {
        return computed(cases[at + 1], evaluation, evaluate);
      }
    }
    return cases.length % 2 === 1 ? computed(cases[cases.length - 1], evaluation, evaluate) : notAvailable;
  });

const choose: Lazy = ([place, ...choices], evaluation, evaluate) =>
  answered(() => {
    const index = wholeOf(intersected(computed(place, evaluation, evaluate), evaluation));
    const chosen = choices[index - 1];
    return index < 1 || chosen === undefined ? valueError : computed(chosen, evaluation, evaluate);
  });

const letFunction: Lazy = (parameters, evaluation, evaluate) => {
  const locals = new Map(evaluation.locals);
  for (let at = 0; at + 2 < parameters.length; at += 2) {
    const name = parameters[at];
    if (name?.kind !== "name") return valueError;
    locals.set(name.name.toLowerCase(), computed(parameters[at + 1], { ...evaluation, locals }, evaluate));
  }
  return computed(parameters[parameters.length - 1], { ...evaluation, locals }, evaluate);
};

/** The truth values among the arguments: text in areas does not count, as itself it is an error. */
function truths(parameters: readonly (Value | undefined)[]): boolean[] {
  const found = parameters.flatMap((parameter) => {
    if (parameter === undefined) return [false];
    const isArea = parameter instanceof Reference || isMatrix(parameter);
    return [...valuesIn([parameter])].flatMap((value) => {
      if (isError(value)) return fail(value);
      if (isArea && (value === null || typeof value === "string")) return [];
      return [checked(toBoolean(value))];
    });
  });
  return found.length === 0 ? fail(valueError) : found;
}

const overTruths = (compute: (found: readonly boolean[]) => boolean): SheetFunction => ({
  least: 1,
  most: 255,
  run: (parameters) => answered(() => compute(truths(parameters))),
});

export const logicFunctions: Readonly<Record<string, SheetFunction>> = {
  IF: { least: 2, most: 3, lazy: ifFunction },
  IFS: { least: 2, most: 254, lazy: ifs },
  IFERROR: { least: 2, most: 2, lazy: unless(isError) },
  IFNA: { least: 2, most: 2, lazy: unless((value) => isError(value) && value.error === "#N/A") },
  SWITCH: { least: 3, most: 254, lazy: switchFunction },
  CHOOSE: { least: 2, most: 255, lazy: choose },
  LET: { least: 3, most: 253, lazy: letFunction },
  AND: overTruths((found) => found.every(Boolean)),
  OR: overTruths((found) => found.some(Boolean)),
  XOR: overTruths((found) => found.filter(Boolean).length % 2 === 1),
  NOT: { least: 1, most: 1, each: ([value = null]) => answered(() => !checked(toBoolean(value))) },
  TRUE: { least: 0, most: 0, run: () => true },
  FALSE: { least: 0, most: 0, run: () => false },
  NA: { least: 0, most: 0, run: () => notAvailable },
};
