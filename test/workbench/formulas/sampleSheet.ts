import type { CellValue } from "../../../src/host/sheet";

/** The cells that the formulas of the tests look at, from A1; `null` is a blank cell. */
export const sampleCells: readonly (readonly CellValue[])[] = [
  ["خدمة", "عدد", "حصة", "تاريخ", "نص"],
  ["جواز", 4, 0.25, 45413, "a"],
  ["بطاقة", 10, 0.5, 45444, "B"],
  ["رخصة", 7, null, 45474, "b*"],
  ["شهادة", 4, 0.125, 45505, "12"],
  ["Permit", null, -3, true, null],
  ["permit", 2.5, 1e3, false, ""],
];
