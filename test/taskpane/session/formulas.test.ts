import fc from "fast-check";
import type { CellValue } from "../../../src/core";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook } from "../fakes/fakeWorkbook";
import { openFake } from "../fakes/openFake";

const column = header.indexOf("وضعية ميكنة الإجراءات الداخلية");
const misspelt = "آلی";
const rows = 8;

/** Where and when a formula is typed, and whether it gives what stands there. */
const typed = fc.record({
  row: fc.integer({ min: 2, max: rows + 1 }),
  when: fc.constantFrom("beforeCheck", "beforePlan", "beforeRepair", "beforeTakingBack"),
  gives: fc.constantFrom<"theSame" | 3 | null>("theSame", 3, null),
});

test("whatever formulas are typed and whenever, repairing and taking back leave every one of them where it is", async () => {
  let repairedCells = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { maxLength: 5 }), async (list) => {
      const workbook = new FakeWorkbook();
      const services = Array.from({ length: rows }, (_, at) =>
        goodService(`خدمة ${at}`).map((value, index) => (index === column ? misspelt : value)),
      );
      const sheet = workbook.sheet("الخدمات", [header, ...services]);
      const { actions, state } = await openFake(workbook);
      const formulas = new Map<number, CellValue>();
      const type = (when: (typeof list)[number]["when"]) => {
        for (const { row, gives } of list.filter((each) => each.when === when)) {
          if (formulas.has(row)) continue;
          formulas.set(row, gives === "theSame" ? (sheet.rows[row - 1]?.[column] ?? null) : gives);
          workbook.typeFormula(sheet, row, column, formulas.get(row) ?? null);
        }
      };
      const expectFormulas = () => {
        expect(sheet.facts.formulas.map(({ firstRow }) => firstRow).sort()).toEqual([...formulas.keys()].sort());
        for (const [row, value] of formulas) expect(sheet.rows[row - 1]?.[column] ?? null).toEqual(value);
      };
      type("beforeCheck");
      await actions.check();
      type("beforePlan");
      await actions.planRepairs("certain");
      type("beforeRepair");
      await actions.writeRepairs();
      expectFormulas();
      repairedCells += state().journal.entries.reduce((sum, { count }) => sum + count, 0);
      type("beforeTakingBack");
      await actions.takeBack("all");
      expectFormulas();
      for (let row = 2; row <= rows + 1; row++) {
        if (!formulas.has(row)) expect(sheet.rows[row - 1]?.[column]).toBe(misspelt);
      }
    }),
    { numRuns: 60 },
  );
  expect(repairedCells).toBeGreaterThan(100);
});
