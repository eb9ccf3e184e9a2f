import { columnKey } from "../../../src/core";
import type { HeaderGuess } from "../../../src/taskpane/checker/checker";
import { mappingAfter } from "../../../src/taskpane/pane/check/mappingAfter";

const exact: HeaderGuess = { column: 0, text: "الاسم", field: "name", sureness: "exact" };
const open: HeaderGuess = { column: 1, text: "الصنف", sureness: "none" };
const blank: HeaderGuess = { column: 2, text: "", sureness: "none" };
const byPlace: HeaderGuess = { column: 3, text: "طبيعة", field: "nature", sureness: "mapped", byColumn: true };
const place = (column: number, text: string) => columnKey("ورقة", column, text);

test.each<[string, Record<string, never> | Record<string, "nature">, Record<number, string>, Record<string, string>]>([
  ["nothing chosen, nothing said", {}, { 0: "name" }, {}],
  ["an open header by its text", {}, { 0: "name", 1: "nature" }, { الصنف: "nature" }],
  ["a blank one by its place", {}, { 0: "name", 2: "channel" }, { [place(2, "")]: "channel" }],
  ["a recognised one by its place", {}, { 0: "channel" }, { [place(0, "الاسم")]: "channel" }],
  ["one that was mapped by its place stays so", {}, { 0: "name", 3: "nature" }, { [place(3, "طبيعة")]: "nature" }],
  ["and is let go", { [place(3, "طبيعة")]: "nature" }, { 0: "name", 3: "" }, {}],
  ["what was said of other sheets stays", { آخر: "nature" }, { 0: "name" }, { آخر: "nature" }],
])("%s", (_, before, chosen, after) => {
  expect(mappingAfter(before, "ورقة", [exact, open, blank, byPlace], chosen)).toEqual(after);
});
