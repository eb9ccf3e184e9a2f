import "./customFunctions";
import { builtInFrameworks, levelGaps } from "../../src/core";
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

test.each(["ar", "en"] as const)(
  "in %s the weights and bounds that a summary states are those of the frameworks",
  (language) => {
    const summaryOf = (name: string) => functionReference(language).find((each) => each.name === name)?.summary ?? "";
    const { performance, levels, egdi } = builtInFrameworks;
    const weights = performance.perspectives.map(({ weight }) => Math.round(100 * weight)).join(":");
    expect(summaryOf("PERFORMANCESCORE").replace(/[\u2066-\u2069]/g, "")).toContain(weights);
    const bounds = egdi.groups.flatMap(({ from }) => (from > 0 ? [from.toFixed(2)] : []));
    for (const bound of bounds) expect(summaryOf("EGDIGROUP")).toContain(bound);
    const { returns = "" } = functionReference(language).find(({ name }) => name === "MATURITYLEVEL") ?? {};
    for (const { from, to } of levelGaps(levels, "published")) expect(returns).toContain(`${from}–${to}`);
  },
);

test("a signature shows optional parameters in brackets", () => {
  expect(functionReference("ar").find(({ name }) => name === "LEAPS")?.signature).toBe(
    "JAHIZ.LEAPS(names, before, now, [top])",
  );
});
