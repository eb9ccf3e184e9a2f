import { answerFormulas } from "../../../../../src/report/annual/parts/cells/answerFormulas";

const range = "'Services'!$B$2:$B$5";
const cells = { services: () => range, round: { services: [{}, {}, {}, {}] } } as unknown as Parameters<
  typeof answerFormulas
>[0];
const statistic = { of: 4 } as Parameters<typeof answerFormulas>[2];

function countOf(kind: "oneOf" | "anyOf", answer: string): string | undefined {
  return answerFormulas(cells, { id: "nature", kind }, statistic, answer, [answer]).count;
}

test("an answer is counted by its own words, one of several by what stands around it", () => {
  expect(countOf("oneOf", "Interactive")).toBe(`COUNTIF(${range},"Interactive")`);
  expect(countOf("anyOf", "Interactive")).toBe(`COUNTIF(${range},"*Interactive*")`);
});

test("an answer longer than a text of Excel's formulas has no formula", () => {
  expect(countOf("anyOf", "x".repeat(253))).toBeDefined();
  expect(countOf("anyOf", "x".repeat(254))).toBeUndefined();
});
