import Ajv from "ajv";
import {
  assessSheet,
  builtInFrameworks,
  gridOf,
  labelIn,
  plainFacts,
  serviceCatalogue,
  valuesOf,
  type CatalogueField,
} from "../../src/core";
import { line, medians } from "./measure";
import { inventory } from "./noisyInventory";

/** assess of 100,000 × 11 noisy rows, beside ajv validating the same rows clean, and beside touching every cell. */
const services = 100_000;
const noisy = inventory(services, 0.024);
const clean = inventory(services, 0).slice(1);
const sheet = { name: "bench", grid: gridOf(noisy), facts: plainFacts };
const settings = { catalogue: serviceCatalogue, frameworks: builtInFrameworks, policy: "published" as const };

const fields = serviceCatalogue.fields.filter((field) => field.required);
const labels = (field: CatalogueField): string[] =>
  valuesOf(serviceCatalogue, field).map((value) => labelIn(value.labels, "ar"));
const allowed = fields.map((field) => new Set(labels(field)));
const badCells = noisy
  .slice(1)
  .reduce((sum, row) => sum + row.filter((cell, at) => at > 0 && !allowed[at]!.has(cell ?? "")).length, 0);

/** The catalogue as JSON Schema can say it: a name of so many letters without hidden characters, listed values, several of a list. */
function schemaOf(field: CatalogueField): object {
  const { min, max } = serviceCatalogue.rules.nameLetters;
  const hidden = "\\u00a0\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufb50-\\ufdff\\ufe70-\\ufeff";
  if (field.kind === "text")
    return { type: "string", minLength: min, maxLength: max, pattern: `^(?!\\s)[^${hidden}]+$` };
  const one = `(${labels(field).join("|")})`;
  return field.kind === "anyOf"
    ? { type: "string", pattern: `^${one}(، ${one})*$` }
    : { type: "string", enum: labels(field) };
}

const validate = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: { type: "array", items: fields.map(schemaOf), minItems: fields.length, additionalItems: false },
});
if (!validate(clean)) throw new Error("The clean rows are not clean");

const result = medians({
  touch: () => noisy.reduce((sum, row) => row.reduce((count, cell) => count + (cell?.length ?? 0), sum), 0),
  ajv: () => validate(clean),
  assess: () => assessSheet(sheet, settings),
});
line(`assess: ${services} x ${fields.length} cells, ${badCells} not canonical; medians of one run`);
line(
  `touch every cell ${result.touch!.toFixed(1)} ms; ajv, same rows clean ${result.ajv!.toFixed(1)} ms; assess ${result.assess!.toFixed(1)} ms`,
);
line(
  `assess / ajv = ${(result.assess! / result.ajv!).toFixed(2)} (budget 2.5); assess / touch = ${(result.assess! / result.touch!).toFixed(1)}`,
);
