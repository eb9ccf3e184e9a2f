import type { TableRule } from "./rule";

/** Columns in another order than the catalogue's: they are read all the same. Names the fewest that would have to move. */
export const columnOrder: TableRule<"columnOrder"> = {
  id: "columnOrder",
  severity: "note",
  scope: "table",
  check({ catalogue, table }) {
    const order = catalogue.fields.map((field) => field.id);
    const places = table.fields.map(({ field }) => order.indexOf(field.id));
    const inOrder = new Set(longestAscending(places));
    const moved = places.filter((place) => !inOrder.has(place)).map((place) => order[place]!);
    return moved.length === 0 ? [] : [{ place: { kind: "sheet" }, parameters: { moved } }];
  },
};

/** The longest ascending selection from distinct numbers; the first found of equally long ones. */
function longestAscending(numbers: readonly number[]): readonly number[] {
  const endingAt: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = endingAt.slice(0, index).filter((run) => run[run.length - 1]! < number);
    endingAt.push([...longest(before), number]);
  }
  return longest(endingAt);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
