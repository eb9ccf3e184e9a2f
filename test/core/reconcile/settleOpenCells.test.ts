import fc from "fast-check";
import { settleOpenCells } from "../../../src/core/reconcile/settleOpenCells";
import type { CountRange } from "../../../src/core/reconcile/reconciliation";

const range = fc
  .tuple(fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([least, width]) => ({ least, most: least + width }));

/** Every filling there is, one by one: what the bounds must equal. */
function byHand(
  wanted: readonly CountRange[],
  open: number,
  kind: "oneOf" | "anyOf" | "year",
): CountRange[] | undefined {
  let vectors: number[][] = [[]];
  for (let index = 0; index < wanted.length; index++) {
    vectors = vectors.flatMap((vector) => Array.from({ length: open + 1 }, (_, count) => [...vector, count]));
  }
  const sumOf = (vector: readonly number[]) => vector.reduce((sum, count) => sum + count, 0);
  const fits = vectors.filter((vector) => {
    const sum = sumOf(vector);
    const inSum = kind === "oneOf" ? sum === open : kind === "anyOf" ? sum >= open : sum <= open;
    return inSum && wanted.every(({ least, most }, index) => vector[index]! >= least && vector[index]! <= most);
  });
  if (fits.length === 0) return undefined;
  return wanted.map((_, index) => {
    const counts = fits.map((vector) => vector[index]!);
    return { least: Math.min(...counts), most: Math.max(...counts) };
  });
}

test.each(["oneOf", "anyOf", "year"] as const)("%s: the bounds are those of all fillings", (kind) => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (wanted, open) => {
      expect(settleOpenCells(wanted, open, kind)).toEqual(byHand(wanted, open, kind));
    }),
  );
});
