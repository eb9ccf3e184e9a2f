import { droppedText } from "../../../src/core";
import { assessRows, goodService, header } from "../../fixtures/inventories";

const column = { nature: 1, channel: 3, automation: 4, fees: 6, strategicValue: 9 };

/** What the only repair of a cell drops. */
function droppedOf(field: keyof typeof column, text: string): string | undefined {
  const row = goodService("طلب وثيقة زواج").map((cell, at) => (at === column[field] ? text : cell));
  const { repairs } = assessRows([header, row]);
  return repairs[0] && droppedText(repairs[0]);
}

test.each<[keyof typeof column, string, string]>([
  ["automation", "يدوي (سيتم الأتمتة في 2025)", "(سيتم الأتمتة في 2025)"],
  ["channel", "متاحة إلكترونياً عبر بوابة عمان", "عبر بوابة عمان"],
  ["fees", "نعم 5 ريال", "5 ريال"],
  ["strategicValue", "خدمة تهم عدد صغير من المستفيدين فقط في موسم الخريف", "فقط في موسم الخريف"],
  [
    "strategicValue",
    "خدمة تهم عدد صغير من المستفيدين من الحكومة إلى الأفراد - تحت المراجعة",
    "من الحكومة إلى الأفراد تحت المراجعة",
  ],
])("a likely repair of %s, «%s», drops «%s»", (field, text, dropped) => {
  expect(droppedOf(field, text)).toBe(dropped);
});

test.each<[keyof typeof column, string]>([
  ["nature", "نفاعليه"],
  ["strategicValue", "خدمة نهم عدد كيبر من المستفيذين"],
  ["automation", "آلية جز ئيا"],
  ["automation", "يدوی"],
])("another writing of %s, «%s», drops nothing", (field, text) => {
  expect(droppedOf(field, text) ?? "").toBe("");
});
