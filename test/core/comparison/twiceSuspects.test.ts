import { renameSuspects } from "../../../src/core/comparison/renameSuspects";
import { twiceSuspects } from "../../../src/core/comparison/twiceSuspects";
import { institutionOf } from "./roundOf";

const authority = "هيئة المشاريع والمناقصات والمحتوى المحلي";
const shorter = "هيئة المشاريع والمناقصات";
const one = institutionOf(authority, [80, 60, 50], { file: "a.xlsx", collected: "2024-12-01" });
const later = { collected: "2024-12-09" };

test.each<[string, ReturnType<typeof institutionOf>, boolean]>([
  ["the same file and figures", { ...one, name: "الأمانة العامة" }, true],
  ["the same file, later", institutionOf("الأمانة العامة", [1, 2, 3], { file: "a.xlsx", ...later }), true],
  ["a near name, later", institutionOf(shorter, [1, 2, 3], { file: "b.xlsx", ...later }), true],
  ["a near name and the same figures", { ...one, name: shorter, file: "b.xlsx" }, true],
  ["a near name alone", institutionOf(shorter, [1, 2, 3], { file: "b.xlsx" }), false],
  ["the same name of a file alone", institutionOf("الأمانة العامة", [1, 2, 3], { file: "a.xlsx" }), false],
  ["the same figures alone", { ...one, name: "الأمانة العامة", file: "b.xlsx" }, false],
  ["another, later", institutionOf("الأمانة العامة", [1, 2, 3], { file: "b.xlsx", ...later }), false],
])("%s", (_, other, expected) => {
  const found = expected ? [{ before: authority, now: other.name }] : [];
  expect(twiceSuspects([one, other])).toEqual(found);
  if (other.collected > one.collected) expect(twiceSuspects([other, one])).toEqual(found);
});

test("two that handed nothing in have no figures in common", () => {
  expect(
    twiceSuspects([institutionOf("أ", [], { file: "a.xlsx" }), institutionOf("ب", [], { file: "a.xlsx" })]),
  ).toEqual([]);
});

test("one word is the counterpart of one: an authority is not every authority", () => {
  expect(renameSuspects(["هيئة البيئة"], ["هيئة الطيران المدني", "هيئة حماية المستهلك"])).toEqual([]);
  expect(renameSuspects(["هيئة البيئة"], ["هيئة البيئه والمحميات"])).toHaveLength(1);
});
