import fc from "fast-check";
import { matchingKey, type CellValue } from "../../../src/core";
import { entryCells } from "../../../src/taskpane/journal/entryCells";
import { readJournal } from "../../../src/taskpane/journal/readJournal";
import { goodService, header } from "../../fixtures/inventories";
import { trimmed, type Rows } from "../checker/checking";
import { repaired, takenBack } from "./repairing";

/** Few names, so that services share them, some in another spelling. */
const names = ["طلب وثيقة زواج", "طلب  وثيقة زواج", "استعارة كتب", "استعارة كتب ", "تجديد سجل", "نقل ملف طالب", null];
const noise: readonly (readonly [column: number, value: CellValue])[] = [
  [1, "تفاعليه"],
  [2, "K"],
  [3, "تقليدية غير الكترونية"],
  [4, "یدوی"],
  [6, "У"],
  [6, "K"],
  [8, " نعم"],
  [9, "خدمة تهم عدد ضغير من المستفيدين"],
  [10, "من الحكومة إلى الأفر اد"],
];

const service = fc
  .tuple(fc.constantFrom(...names), fc.subarray([...noise], { maxLength: 3 }), fc.integer({ min: 0, max: 40 }))
  .map(([name, spoilt, number]) => {
    const cells: CellValue[] = goodService("");
    cells[0] = name === null || number > 20 ? name : `${name} ${number}`;
    for (const [column, value] of spoilt) cells[column] = value;
    return cells;
  });
const services = fc.array(service, { minLength: 1, maxLength: 14 });

test("repaired and taken back at once, every sheet is as before", async () => {
  await fc.assert(
    fc.asyncProperty(services, fc.constantFrom("certain" as const, "all" as const), async (list, which) => {
      const rows: Rows = [header, ...list];
      const { rows: after, entries } = await repaired(rows, which);
      const answer = await takenBack(after, entries);
      expect(answer.left).toBe(0);
      expect(answer.journal).toBeNull();
      expect(trimmed(answer.rows)).toEqual(trimmed(rows));
    }),
    { numRuns: 150 },
  );
});

/** What somebody does to a sheet between the repair and its taking back. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(14), cells: service }),
  fc.record({ kind: fc.constant("delete" as const), at: fc.nat(14) }),
  fc.record({ kind: fc.constant("swap" as const), at: fc.nat(14), with: fc.nat(14) }),
  fc.record({
    kind: fc.constant("write" as const),
    at: fc.nat(14),
    column: fc.integer({ min: 1, max: 10 }),
    value: fc.constantFrom("نعم", "لا", "يدوي", null, "K"),
  }),
  fc.record({
    kind: fc.constant("rename" as const),
    at: fc.nat(14),
    value: fc.constantFrom("خدمة أخرى", "خدمة ثالثة"),
  }),
);

/** A row that is followed through all that is done to it. */
interface Followed {
  readonly before?: readonly CellValue[];
  readonly repaired?: readonly CellValue[];
  readonly now: CellValue[];
  readonly touched: Set<number>;
}

function act(rows: Followed[], deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[]): Followed[] {
  let list = rows;
  for (const each of deeds) {
    const at = each.at % Math.max(list.length, 1);
    const row = list[at];
    if (each.kind === "insert") {
      list = [...list.slice(0, at), { now: [...each.cells], touched: new Set() }, ...list.slice(at)];
    } else if (each.kind === "delete") list = list.filter((_, index) => index !== at);
    else if (each.kind === "swap") {
      const other = each.with % Math.max(list.length, 1);
      list = list.map((own, index) => (index === at ? list[other]! : index === other ? list[at]! : own));
    } else if (row) {
      const column = each.kind === "write" ? each.column : 0;
      row.now[column] = each.value;
      row.touched.add(column);
    }
  }
  return list;
}

const isAlike = (one: readonly CellValue[], other: readonly CellValue[]): boolean =>
  header.every((_, column) => (one[column] ?? null) === (other[column] ?? null));

const keyOf = ([name]: readonly CellValue[]): string => (typeof name === "string" ? matchingKey(name) : "");

test("whatever was done since, a cell is the user's, the repair's or what it was before: never another service's", async () => {
  let restored = 0;
  await fc.assert(
    fc.asyncProperty(services, fc.array(deed, { maxLength: 4 }), async (list, deeds) => {
      const { rows: after, entries } = await repaired([header, ...list]);
      const followed = list.map((before, at): Followed => {
        const own = after[at + 1]! as readonly CellValue[];
        return { before, repaired: own, now: [...own], touched: new Set() };
      });
      const done = act(followed, deeds);
      const answer = await takenBack([header, ...done.map(({ now }) => now)], entries);
      const kept = readJournal(answer.journal).entries.flatMap(entryCells);
      expect(kept).toHaveLength(answer.left);
      expect(answer.restored + answer.left).toBe(entries.reduce((sum, { count }) => sum + count, 0));
      restored += answer.restored;
      done.forEach(({ before, repaired: repairedTo, touched }, at) => {
        const [own, answered] = [done[at]!.now, answer.rows[at + 1]!];
        header.forEach((_, column) => {
          const [stood, value] = [own[column] ?? null, answered[column] ?? null];
          if (value === stood) return;
          const name = keyOf(before ?? own);
          // Of services that are alike in every cell nobody can say which is which: either may be given the other's.
          const isStanding = (other: Followed) =>
            done.includes(other) && keyOf(other.now) === name && !isAlike(other.now, own);
          const named = followed.filter((other) => keyOf(other.before!) === name);
          // A service that was put in may be taken for another of its name only where one of them is gone.
          const twins = before || named.some((other) => !isStanding(other)) ? named : [];
          const allowed = twins.filter(({ repaired: of }) => (of![column] ?? null) === stood);
          expect(allowed.map((other) => other.before![column])).toContain(value);
          // What the user wrote is never one of them, unless it is the same as the repair.
          expect(touched.has(column) && stood !== (repairedTo?.[column] ?? null)).toBe(false);
        });
      });
    }),
    { numRuns: 400 },
  );
  expect(restored).toBeGreaterThan(100);
});
