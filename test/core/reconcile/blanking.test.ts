import fc from "fast-check";
import type { PublishedFigure } from "../../../src/core/reconcile/publishedFigures";
import { reconcile } from "../../../src/core/reconcile/reconcile";
import { roundedPercent } from "../../../src/core/reconcile/roundedPercent";
import { catalogue, inventoryOf, type Answer } from "./inventoryOf";

const natures = ["informational", "interactive", "procedural"];
const recipients = ["G2C", "G2B", "G2G", "G2E", "community"];

const columns = {
  nature: fc.constantFrom(...natures),
  recipient: fc.subarray(recipients, { minLength: 1 }),
};

type Print = "counts" | "percents" | "both";

/** The true figures of a complete column, as counts, as whole per cents, or both. */
function figuresOf(
  answers: readonly Answer[],
  values: readonly string[],
  print: Print,
): Record<string, PublishedFigure> {
  return Object.fromEntries(
    values.map((value) => {
      const count = answers.filter(
        (answer) => answer === value || (Array.isArray(answer) && answer.includes(value)),
      ).length;
      const percent = roundedPercent(count, answers.length);
      return [value, print === "counts" ? { count } : print === "percents" ? { percent } : { count, percent }];
    }),
  );
}

const contradictions = [
  "servicesDiffer",
  "countDiffers",
  "percentDiffers",
  "percentImpossible",
  "notReachable",
  "countPercentDisagree",
  "partAboveWhole",
  "countsNotTotal",
];

describe.each([
  { field: "nature" as const, values: natures },
  { field: "recipient" as const, values: recipients },
])("$field: cells blanked out of a true inventory", ({ field, values }) => {
  const cells = fc.array(fc.record({ answer: columns[field] as fc.Arbitrary<Answer>, blanked: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  });
  const print = fc.constantFrom<Print[]>("counts", "percents", "both");
  const published = fc.subarray(values, { minLength: 1 });

  test("never contradict its figures; what is forced is true; what is open holds the truth", () => {
    fc.assert(
      fc.property(cells, print, published, (rows, printed, printedValues) => {
        const answers = rows.map((row) => row.answer);
        const { table, statistics } = inventoryOf({ [field]: rows.map((row) => (row.blanked ? null : row.answer)) });
        const figures = { [field]: figuresOf(answers, printedValues, printed) };
        const { findings } = reconcile(catalogue, table, statistics, {
          format: "jahiz-published/1",
          figures,
          lists: [],
        });
        expect(findings.filter((finding) => contradictions.includes(finding.kind))).toEqual([]);
        const truth = (row: number) => [answers[row - 2]!].flat();
        for (const finding of findings) {
          if (finding.kind === "sumNotHundred") expect(finding.explained).not.toBe("nothing");
          if (finding.kind === "forced") {
            const { values: held, free = [], rows: forced } = finding;
            for (const row of forced) {
              expect(truth(row)).toEqual(expect.arrayContaining([...held]));
              expect([...held, ...free]).toEqual(expect.arrayContaining(truth(row)));
            }
          }
          if (finding.kind !== "open") continue;
          for (const { value, least, most } of finding.needs) {
            const held = finding.rows.filter((row) => truth(row).includes(value)).length;
            expect(held).toBeGreaterThanOrEqual(least);
            expect(held).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });
});
