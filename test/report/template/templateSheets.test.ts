import {
  assessSheets,
  builtInFrameworks,
  gridOf,
  labelIn,
  plainFacts,
  serviceCatalogue,
  valuesOf,
  type CellValue,
  type Sheet,
} from "../../../src/core";
import type { DescribedWorkbook } from "../../../src/report/describedWorkbook";
import { templateSheets } from "../../../src/report/template/templateSheets";
import { settings } from "../../fixtures/inventories";

const languages = ["ar", "en"] as const;
const template = (language: "ar" | "en") => templateSheets(serviceCatalogue, builtInFrameworks, language);

/** The visible sheets as the core reads them; `fill` may write into a copy of each one's cells. */
function sheetsOf(
  { sheets }: DescribedWorkbook,
  fill: (name: number, cells: CellValue[][]) => void = () => undefined,
): Sheet[] {
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows }, index) => {
      const cells = rows.map((row) => [...row.cells] as CellValue[]);
      fill(index, cells);
      return { name, grid: gridOf(cells), facts: plainFacts };
    });
}

/** Fills the inventory with one canonical value of each list, and each scorecard with half of every maximum. */
function filledIn(language: "ar" | "en") {
  return (index: number, cells: CellValue[][]): void => {
    if (index === 1) {
      const fields = [...serviceCatalogue.fields].sort((a, b) => Number(b.required) - Number(a.required));
      const valueOf = (kind: string, position: number) => {
        const last = valuesOf(serviceCatalogue, fields[position]!).at(-1);
        return kind === "year"
          ? 2024
          : last
            ? labelIn(last.labels, language)
            : language === "ar"
              ? "إصدار ترخيص بناء"
              : "Building permit";
      };
      cells.push(fields.map(({ kind }, position) => valueOf(kind, position)));
    }
    if (index > 1) for (const row of cells) if (typeof row[2] === "number") row[1] = row[2] / 2;
  };
}

describe.each(languages)("the template in %s", (language) => {
  const described = template(language);

  test("runs in its language's direction and has a hidden sheet of lists", () => {
    expect(described.rightToLeft).toBe(language === "ar");
    expect(described.sheets.map(({ hidden }) => hidden === true)).toEqual([false, false, false, false, true]);
  });

  test("every header has a note, every list field a bounded list of exactly its values", () => {
    const services = described.sheets[1]!;
    const lists = described.sheets[4]!;
    expect(services.notes).toHaveLength(services.columns.length);
    expect(services.frozenRows).toBe(1);
    const withValues = serviceCatalogue.fields.filter((field) => valuesOf(serviceCatalogue, field).length > 0);
    expect(services.dropDowns).toHaveLength(withValues.length);
    for (const { column, firstRow, lastRow, list } of services.dropDowns ?? []) {
      expect([firstRow, lastRow]).toEqual([2, 1001]);
      const field = serviceCatalogue.fields.find(({ labels }) => labels[language] === services.rows[0]?.cells[column])!;
      if (!("sheet" in list)) throw new Error("The whole template keeps its lists in cells");
      const listed = lists.rows.slice(list.firstRow - 1, list.lastRow).map(({ cells }) => cells[list.column]);
      expect(listed).toEqual(valuesOf(serviceCatalogue, field).map(({ labels }) => labels[language]));
    }
  });

  test("empty, it is said to have no services", () => {
    const [inventory] = assessSheets(sheetsOf(described), settings);
    expect(inventory).toMatchObject({ kind: "inventory", verdict: "rejected" });
    expect(inventory?.findings).toMatchObject([{ rule: "noServices" }]);
  });

  test("filled in, it is accepted, and half of every maximum scores 50", () => {
    const assessments = assessSheets(sheetsOf(described, filledIn(language)), settings);
    expect(assessments.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
      "inventory accepted",
      "scorecard accepted",
      "scorecard accepted",
    ]);
    const [, stages, performance] = assessments;
    expect(stages).toMatchObject({
      scores: { kind: "stages", stages: Array(5).fill({ score: { measured: true, value: 50 } }) },
    });
    expect(performance).toMatchObject({
      scores: { kind: "performance", overall: { score: { measured: true, value: 50 } } },
    });
  });
});
