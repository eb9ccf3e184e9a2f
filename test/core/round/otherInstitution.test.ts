import { assessSheet, type InventoryAssessment, type PublishedFigures } from "../../../src/core";
import { withOtherInstitution } from "../../../src/core/round/otherInstitution";
import { goodService, header, settings, sheetOf } from "../../fixtures/inventories";

const published: PublishedFigures = {
  format: "jahiz-published/1",
  institution: "محافظة مسقط",
  figures: {},
  lists: [],
};
const sheet = sheetOf([header, goodService("إصدار ترخيص بناء")]);

function remarks(path: string, name?: string, figures: PublishedFigures | undefined = published) {
  const assessment = assessSheet(sheet, { ...settings, published: figures });
  const cover = name === undefined ? undefined : { sheet: "الغلاف", name, remarks: [] };
  const [found] = withOtherInstitution(assessment ? [assessment] : [], figures, { path, cover });
  return (found as InventoryAssessment).reconciliation?.findings;
}

const other = (stated: string, by: "cover" | "fileName") => ({
  kind: "otherInstitution",
  published: "محافظة مسقط",
  stated,
  by,
});

test.each([
  ["another institution on the cover", "x.xlsx", "محافظة ظفار", [other("محافظة ظفار", "cover")]],
  ["the same, spelt another way", "x.xlsx", "مُحافظة  مسقط", []],
  ["the cover wins over the file's name", "محافظة ظفار.xlsx", "محافظة مسقط", []],
  [
    "another institution in the file's name",
    "حصر خدمات محافظة ظفار.xlsx",
    undefined,
    [other("محافظة ظفار", "fileName")],
  ],
  ["the same in a longer name", "محافظة مسقط الدور الأول.xlsx", undefined, []],
  ["a file's name that names nobody", "خدمات.xlsx", undefined, []],
  ["a file's name in another script", "muscat governorate.xlsx", undefined, []],
])("%s", (_, path, name, expected) => {
  expect(remarks(path, name)).toEqual(expected);
});

test("without figures, or where they name nobody, nothing is said", () => {
  expect(remarks("x.xlsx", "محافظة ظفار", { ...published, institution: undefined })).toEqual([]);
  const [plain] = withOtherInstitution([], undefined, { path: "x.xlsx", cover: undefined });
  expect(plain).toBeUndefined();
});
