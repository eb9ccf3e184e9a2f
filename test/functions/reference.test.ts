import "./customFunctions";
import * as functions from "../../src/functions/functions";
import { functionReference } from "../../src/functions/reference";

const byName = new Map(
  Object.entries(functions).map(([name, run]) => [name.toUpperCase(), run as (...args: unknown[]) => unknown]),
);

/** A formula's value: its arguments are numbers, texts and array constants, so JSON reads them once the braces are changed. */
function evaluate(formula: string): unknown {
  const [, name = "", list = ""] = /^=JAHIZ\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const json = list.replaceAll("{", "[[").replaceAll("}", "]]").replaceAll(";", "],[");
  return byName.get(name)?.(...(JSON.parse(`[${json}]`) as unknown[]));
}

function firstRow(value: unknown): string {
  const cells = Array.isArray(value) ? (value as unknown[][])[0]! : [value];
  return cells
    .map((cell) => (typeof cell === "number" ? String(Number(cell.toFixed(6))) : String(cell)))
    .join(" | ")
    .replace(/[\u2066-\u2069]/g, "");
}

describe.each(["ar", "en"] as const)("the reference in %s", (language) => {
  const reference = functionReference(language);

  test("has every function once, with a text for each parameter", () => {
    expect(reference.map(({ name }) => name).sort()).toEqual([...byName.keys()].sort());
    for (const { summary, parameters, returns } of reference) {
      for (const text of [summary, returns, ...parameters.map((each) => each.text)]) expect(text).toMatch(/\S[.)؛]?$/);
    }
  });

  test.each(reference.map(({ name, example }) => [name, example] as const))("%s: its example is true", (_, example) => {
    expect(firstRow(evaluate(example.formula))).toBe(example.result);
  });
});

test("a signature shows optional parameters in brackets", () => {
  expect(functionReference("ar").find(({ name }) => name === "LEAPS")?.signature).toBe(
    "JAHIZ.LEAPS(names, before, now, [top])",
  );
});
