import * as v from "valibot";
import { builtInFrameworks } from "./frameworks";
import { frameworkFaults } from "./frameworkFaults";
import type { FrameworkProblem, FrameworkProblemKind, FrameworkReading } from "./frameworkProblem";
import { ownLevels } from "./ownLevels";

/** A problem's kind travels as the issue's message; the annotation keeps it one of the kinds. */
function problem(kind: FrameworkProblemKind): FrameworkProblemKind {
  return kind;
}

function object<Entries extends v.ObjectEntries>(entries: Entries) {
  const kindOf = (issue: v.StrictObjectIssue) =>
    problem(issue.expected === "never" ? "unknownKey" : issue.received === "undefined" ? "missing" : "notObject");
  return v.strictObject(entries, kindOf);
}

const text = v.string(problem("notText"));
const number = v.number(problem("notNumber"));
const list = <Schema extends v.GenericSchema>(item: Schema) => v.array(item, problem("notList"));
const labels = object({ ar: text, en: text });

const sourced = {
  source: v.optional(object({ document: text, place: text })),
  assumption: v.optional(v.boolean(problem("notTrueOrFalse"))),
  caveat: v.optional(labels),
};
const named = { ...sourced, id: text, label: labels, aliases: v.optional(list(text), []) };

const stages = object({
  stages: list(object({ ...named, components: list(object({ ...named, maximum: number })) })),
  plan: v.optional(list(object({ ...named, stage: v.optional(text) })), []),
});

const performance = object({
  perspectives: list(object({ ...named, weight: number, axes: list(object({ ...named, weight: number })) })),
  nonService: object({ ...sourced, omits: list(text) }),
});

const band = object({ from: number, to: number });
const policy = object({ ...sourced, label: labels, aliases: v.optional(list(text), []) });
const levels = object({
  policies: object({ published: policy, contiguous: policy }),
  levels: list(
    object({
      ...named,
      number,
      bands: object({ published: band, contiguous: band }),
      description: v.optional(object({ ar: text, en: v.optional(text) })),
    }),
  ),
});

const egdi = object({
  indices: list(object({ ...named, weight: number })),
  groups: list(object({ ...named, from: number })),
});

const document = object({
  format: v.literal("jahiz-framework/1", problem("wrongFormat")),
  stages: v.optional(stages),
  performance: v.optional(performance),
  levels: v.optional(levels),
  egdi: v.optional(egdi),
});

/**
 * The frameworks from a parsed JSON document of the form `jahiz-framework/1`, whose sections stand in for the built-in ones
 * (stages, performance, levels, egdi; each may be left out); or all that is wrong with it: first its form, and where that is
 * right, its meaning. Kept apart from scoring, which must load without the checker.
 */
export function checkFramework(value: unknown): FrameworkReading {
  const result = v.safeParse(document, value);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const given = result.output;
  const problems = frameworkFaults(given);
  if (problems.length > 0) return { problems };
  return {
    frameworks: {
      stages: given.stages ?? builtInFrameworks.stages,
      performance: given.performance ?? builtInFrameworks.performance,
      levels: given.levels ? ownLevels(given.levels) : builtInFrameworks.levels,
      egdi: given.egdi ?? builtInFrameworks.egdi,
    },
  };
}

function problemOf(issue: v.BaseIssue<unknown>): FrameworkProblem {
  return {
    kind: issue.message as FrameworkProblemKind,
    place: v.getDotPath(issue) ?? "",
    ...(typeof issue.input === "string" || typeof issue.input === "number" ? { text: String(issue.input) } : {}),
  };
}
