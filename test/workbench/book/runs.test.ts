import { assert, array, constantFrom, integer, oneof, property, record } from "fast-check";
import { Runs } from "../../../src/workbench/book/runs";

const lines = 40;

const change = record({
  kind: constantFrom("set" as const),
  first: integer({ min: 1, max: lines }),
  length: integer({ min: 1, max: 12 }),
  value: constantFrom("a", "b", undefined),
});
const shift = record({
  kind: constantFrom("insert" as const, "delete" as const),
  first: integer({ min: 1, max: lines }),
  length: integer({ min: 1, max: 6 }),
});

/** The same in an array that holds every line. */
class PlainLines {
  values: (string | undefined)[] = new Array<string | undefined>(lines + 1).fill(undefined);

  apply(step: { kind: string; first: number; length: number; value?: string }): void {
    if (step.kind === "set") {
      for (let at = step.first; at < step.first + step.length && at <= lines; at++) this.values[at] = step.value;
    } else if (step.kind === "delete") {
      const gone = Math.min(step.length, lines - step.first + 1);
      this.values.splice(step.first, gone);
      this.values.push(...new Array<undefined>(gone).fill(undefined));
    } else {
      const before = this.values[step.first - 1];
      this.values.splice(step.first, 0, ...new Array<string | undefined>(step.length).fill(before));
      this.values.length = lines + 1;
    }
  }
}

it("holds for every line what a plain array would hold", () => {
  assert(
    property(array(oneof(change, shift), { maxLength: 12 }), (steps) => {
      const runs = new Runs<string>();
      const plain = new PlainLines();
      for (const step of steps) {
        plain.apply(step);
        const last = Math.min(lines, step.first + step.length - 1);
        if (step.kind === "set") runs.change(step.first, last, () => step.value);
        else if (step.kind === "insert") runs.insert(step.first, step.length, lines);
        else runs.delete(step.first, step.length);
      }
      const held = Array.from({ length: lines }, (_, at) => runs.at(at + 1));
      expect(held).toEqual(plain.values.slice(1));
      // Stretches are as long as they can be, and cover the lines without gaps.
      const spread = runs
        .between(1, lines)
        .flatMap(({ first, last, value }) => new Array<string | undefined>(last - first + 1).fill(value));
      expect(spread).toEqual(held);
      for (const [at, run] of runs.all.entries()) {
        const next = runs.all[at + 1];
        expect(next !== undefined && next.first === run.last + 1 && next.value === run.value).toBe(false);
      }
    }),
  );
});
