import type { Change } from "../../src/core";
import { reportMessages } from "../../src/messages/reportMessages";
import { changeTexts } from "../../src/report/changeTexts";

test.each<[Change["from"], Change["to"], string, string]>([
  ["K", "لا", "K", "لا"],
  ["استعارة کتب", "استعارة كتب", "استعارة کتب (U+06A9)", "استعارة كتب"],
  ["كتـاب", "كتاب", "كتـاب (U+0640)", "كتاب"],
  ["نعم\u200F", "نعم", "نعم[U+200F]", "نعم"],
  [" طلب  وثيقة ", "طلب وثيقة", "[U+0020]طلب [U+0020]وثيقة[U+0020]", "طلب وثيقة"],
  ["ضغیر", "صغير", "ضغیر", "صغير"],
  ["2023", 2023, "2023 (as text)", "2023 (as number)"],
  ["٢٠٢٣", 2023, "٢٠٢٣ (as text)", "2023 (as number)"],
  ["2024-04-18", 2024, "2024-04-18 (as a date)", "2024 (as number; change the cell's date format first)"],
  [null, "لا", "(blank)", "لا"],
  ["طلب", null, "طلب", "(clear the cell)"],
  [true, "نعم", "TRUE", "نعم"],
])("%j to %j", (from, to, before, after) => {
  expect(changeTexts({ column: 0, rowOffset: 0, from, to }, reportMessages("en"))).toEqual({ before, after });
});
