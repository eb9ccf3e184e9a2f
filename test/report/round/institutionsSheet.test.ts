import { builtInFrameworks } from "../../../src/core";
import { institutionsSheet } from "../../../src/report/round/institutionsSheet";
import { institutionOf, roundOf } from "../../core/comparison/roundOf";

test.each([
  ["near a band's edge with the decimals that tell its level", 89.49, "fineScore"],
  ["elsewhere as its column", 80.47, undefined],
])("a score is shown %s", (_, score, expected) => {
  const { sheet, place } = institutionsSheet(
    roundOf([institutionOf("وزارة أ", [score, score, score])]),
    builtInFrameworks,
    "ar",
  );
  const column = place.columns["overall"] ?? NaN;
  expect(sheet.columns[column]?.format).toBe("score");
  expect(sheet.rows[place.firstRow - 1]?.cells[column]).toBeCloseTo(score, 10);
  expect(sheet.rows[place.firstRow - 1]?.formats?.[column]).toBe(expected);
});
