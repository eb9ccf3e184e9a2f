import * as v from "valibot";
import { catalogueFaults } from "./catalogueFaults";
import type { CatalogueProblem, CatalogueProblemKind, CatalogueReading } from "./catalogueProblem";

/** A problem's kind travels as the issue's message; the annotation keeps it one of the kinds. */
function problem(kind: CatalogueProblemKind): CatalogueProblemKind {
  return kind;
}

function object<Entries extends v.ObjectEntries>(entries: Entries) {
  const kindOf = (issue: v.StrictObjectIssue) =>
    problem(issue.expected === "never" ? "unknownKey" : issue.received === "undefined" ? "missing" : "notObject");
  return v.strictObject(entries, kindOf);
}

const text = v.string(problem("notText"));
const id = v.pipe(text, v.regex(/\S/, problem("missing")));
const texts = v.array(text, problem("notList"));
const flag = v.boolean(problem("notTrueOrFalse"));
const number = v.number(problem("notNumber"));
const byLanguage = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.unknown(),
    v.check((given) => !Array.isArray(given), problem("notObject")),
    v.record(v.string(), schema, problem("notObject")),
  );

const values = v.array(
  object({
    id,
    labels: byLanguage(text),
    aliases: v.optional(byLanguage(texts)),
    misreadings: v.optional(byLanguage(texts)),
    phrases: v.optional(byLanguage(texts)),
    boolean: v.optional(flag),
  }),
  problem("notList"),
);

const field = object({
  id,
  kind: v.picklist(["text", "oneOf", "anyOf", "year"], problem("unknownFieldKind")),
  required: flag,
  unique: v.optional(flag),
  labels: byLanguage(text),
  aliases: v.optional(byLanguage(texts)),
  notes: v.optional(byLanguage(text)),
  values: v.optional(v.lazy((given) => (typeof given === "string" ? text : values))),
});

const document = object({
  format: v.literal("jahiz-catalogue/1", problem("wrongFormat")),
  id: text,
  version: text,
  source: text,
  languages: texts,
  valueLists: v.record(v.string(), values, problem("notObject")),
  fields: v.array(field, problem("notList")),
  ignoredHeaders: texts,
  totalWords: texts,
  exampleWords: v.optional(texts),
  serviceWords: v.optional(texts),
  rules: object({
    nameLetters: object({ min: number, max: number }),
    years: object({ first: number, last: number }),
    off: texts,
  }),
});

/**
 * A catalogue from a parsed JSON document of the form `jahiz-catalogue/1`, or all that is wrong with it: first its form,
 * and where that is right, its meaning.
 */
export function readCatalogue(value: unknown): CatalogueReading {
  const result = v.safeParse(document, value);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const problems = catalogueFaults(result.output);
  return problems.length > 0 ? { problems } : { catalogue: result.output };
}

function problemOf(issue: v.BaseIssue<unknown>): CatalogueProblem {
  return {
    kind: issue.message as CatalogueProblemKind,
    place: v.getDotPath(issue) ?? "",
    ...(typeof issue.input === "string" || typeof issue.input === "number" ? { text: String(issue.input) } : {}),
  };
}
