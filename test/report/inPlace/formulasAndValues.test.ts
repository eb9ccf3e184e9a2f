import fc from "fast-check";
import { performanceFramework, stagesFramework, type CellValue } from "../../../src/core";
import { assessCard, rowsAfter, writeScores, type Rows } from "./scorecardSheet";

/** Anything that people put where points belong. */
const figure = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 20 }), weight: 8 },
  { arbitrary: fc.double({ min: 0, max: 20, noNaN: true }), weight: 2 },
  fc.constantFrom<CellValue>(null, "12", "كثير", -3, 400, true, { error: "#N/A" }),
);

interface Part {
  readonly label: string;
  /** A row for each: mostly one, none where the part is missing. */
  readonly rows: readonly CellValue[];
}

/** A card with every group's parts in some order, some twice, some missing. */
function cardOf(groups: readonly { label: { en: string }; parts: readonly { label: { en: string } }[] }[]) {
  const group = ({ label, parts }: (typeof groups)[number]) =>
    fc
      .tuple(
        ...parts.map((part) =>
          fc.record<Part>({
            label: fc.constant(part.label.en),
            rows: fc.oneof(
              { arbitrary: fc.tuple(figure), weight: 10 },
              { arbitrary: fc.tuple(figure, figure), weight: 1 },
              { arbitrary: figure.map((points) => [points, points]), weight: 1 },
              { arbitrary: fc.constant([]), weight: 1 },
            ),
          }),
        ),
      )
      .chain((drawn) => fc.shuffledSubarray(drawn, { minLength: drawn.length }).map((order) => [drawn, order]))
      .chain(([drawn = [], order = []]) => fc.constantFrom(drawn, drawn, order))
      .map((all) => [[label.en], ...all.flatMap(({ label: name, rows }) => rows.map((points) => [name, points]))]);
  return fc.tuple(...groups.map(group)).map((blocks): Rows => [["Component", "Points"], ...blocks.flat()]);
}

const cards = {
  stages: cardOf(stagesFramework.stages.map(({ label, components }) => ({ label, parts: components }))),
  performance: cardOf(performanceFramework.perspectives.map(({ label, axes }) => ({ label, parts: axes }))),
};

/** Where one manner gives a number, the other gives the same, or none: a sentence, an error, or a blank in the chart's block. */
function expectSameNumbers(formulas: Rows, values: Rows, rows: Rows): void {
  formulas.forEach((row, index) =>
    row.forEach((formula, column) => {
      const value = values[index]?.[column];
      if (typeof formula === "number")
        expect([index, column, value]).toEqual([index, column, expect.closeTo(formula, 9)]);
      // Numbers in text are the one thing that a check reads and a formula does not.
      else if (!rows.flat().includes("12"))
        expect([index, column, typeof value]).not.toEqual([index, column, "number"]);
    }),
  );
}

test.each(["stages", "performance"] as const)(
  "a card of %s, whatever is in it: formulas never give another number than values",
  (kind) => {
    fc.assert(
      fc.property(cards[kind], (rows) => {
        const more = { withChart: true };
        const [formulas, values] = (["formulas", "values"] as const).map((as) => writeScores(rows, { ...more, as }));
        if (formulas!.cells.length === 0) return;
        const written = rowsAfter(rows, values!);
        expectSameNumbers(rowsAfter(rows, formulas!), written, rows);
        expect(assessCard(written).scores).toEqual(assessCard(rows).scores);
      }),
      { numRuns: 25 },
    );
  },
);
