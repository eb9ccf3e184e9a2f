import * as v from "valibot";
import type { PublishedProblem, PublishedProblemKind, PublishedReading } from "./publishedProblem";

/** A problem's kind travels as the issue's message; the annotation keeps it one of the kinds. */
function problem(kind: PublishedProblemKind): PublishedProblemKind {
  return kind;
}

const plainObject = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  problem("notObject"),
);
const text = v.string(problem("notText"));
const amount = v.pipe(v.number(problem("notNumber")), v.minValue(0, problem("negative")));
const whole = v.pipe(amount, v.integer(problem("notWhole")));

function object<Entries extends v.ObjectEntries>(entries: Entries) {
  const kindOf = (issue: v.StrictObjectIssue) => problem(issue.expected === "never" ? "unknownKey" : "missing");
  return v.pipe(plainObject, v.strictObject(entries, kindOf));
}

function record<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(plainObject, v.record(v.string(), schema));
}

function list<Schema extends v.GenericSchema>(schema: Schema) {
  return v.array(schema, problem("notList"));
}

const figure = v.pipe(
  object({ count: v.optional(whole), percent: v.optional(amount) }),
  v.check(({ count, percent }) => count !== undefined || percent !== undefined, problem("noFigure")),
);

const document = object({
  format: v.literal("jahiz-published/1", problem("wrongFormat")),
  institution: v.optional(text),
  source: v.optional(text),
  services: v.optional(whole),
  figures: v.optional(record(record(figure)), {}),
  lists: v.optional(
    list(
      object({
        label: text,
        totals: v.optional(list(amount), []),
        parts: list(object({ label: text, value: amount, base: v.optional(amount) })),
        note: v.optional(text),
      }),
    ),
    [],
  ),
});

/**
 * Published figures from a parsed JSON document, or all that is wrong with its form. Ids of fields and values are not
 * looked up here: `reconcile` names those that the catalogue does not have.
 *
 * ```json
 * { "format": "jahiz-published/1", "institution": "محافظة مسقط", "source": "…", "services": 66,
 *   "figures": { "automation": { "full": { "count": 1, "percent": 2 }, "manual": { "percent": 62 } } },
 *   "lists": [{ "label": "…", "totals": [481], "parts": [{ "label": "…", "value": 31, "base": 56 }] }] }
 * ```
 * Counts are whole; percentages are 0–100 as printed; `totals` holds several numbers where the publication leaves open
 * which is meant; `base` is what a part was taken over. Everything but `format` may be left out.
 */
export function readPublished(value: unknown): PublishedReading {
  const result = v.safeParse(document, value);
  return result.success ? { published: result.output } : { problems: result.issues.map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): PublishedProblem {
  return {
    kind: issue.message as PublishedProblemKind,
    place: v.getDotPath(issue) ?? "",
    ...(typeof issue.input === "string" || typeof issue.input === "number" ? { text: String(issue.input) } : {}),
  };
}
