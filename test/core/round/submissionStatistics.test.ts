import type { InventoryAssessment } from "../../../src/core";
import type { RoundStatistic } from "../../../src/core/round/roundStatistics";
import { submissionStatistics } from "../../../src/core/round/submissionStatistics";
import { assessRows, goodService, header } from "../../fixtures/inventories";

const fees = header.indexOf("تستلزم رسوماً");

const answered = (...answers: readonly (string | null)[]) =>
  assessRows([
    header,
    ...answers.map((answer, at) =>
      goodService(`خدمة رقم ${at}`).map((cell, column) => (column === fees ? answer : cell)),
    ),
  ]);

const withoutFees = (row: readonly string[]) => row.filter((_, column) => column !== fees);
const without = assessRows([withoutFees(header), withoutFees(goodService("طلب علاج"))]);
const twice = assessRows([
  [...header, header[fees]],
  [...goodService("طلب علاج"), "نعم"],
]);
const empty = assessRows([header]);

const wanted = (field: string): readonly RoundStatistic[] => [
  { id: "share", field, value: "yes", label: { ar: "", en: "" } },
];

test.each<[string, InventoryAssessment[], number | string]>([
  ["over all inventories, of all their services", [answered("نعم", "لا", "لا"), answered("نعم")], 2 / 4],
  ["not measured where no inventory was handed in", [], "nothingToCount"],
  ["missing where one of the inventories lacks the column", [answered("نعم"), without], "missing"],
  ["contradictory where the column stands twice", [twice], "contradictory"],
  ["of nothing where there is no service", [empty], "nothingToCount"],
  ["blank where no cell holds anything", [answered(null, null)], "blank"],
  ["unreadable where no cell can be read, though one holds something", [answered(null, "؟؟")], "unreadable"],
])("a share is %s", (_, inventories, expected) => {
  const { share } = submissionStatistics(inventories, wanted("fees")).shares;
  expect(share?.measured ? share.value : share?.reason.kind).toBe(expected);
});

test("a share of a column that the catalogue does not have is missing", () => {
  expect(submissionStatistics([answered("نعم")], wanted("elsewhere")).shares).toEqual({
    share: { measured: false, reason: { kind: "missing" } },
  });
});
