import { ltr, quoted } from "../../../../src/messages/isolate";
import { arabicFigures } from "../../../../src/report/annual/page/arabicFigures";

const rtl = (text: string) => `\u2067${text}\u2069`;

test.each([
  ["a figure in an isolate reads from the right", `بلغ ${ltr("1,234.5")}`, `بلغ ${rtl("١٬٢٣٤٫٥")}`],
  ["a per cent", `نسبة ${ltr("57.6%")}`, `نسبة ${rtl("٥٧٫٦٪")}`],
  ["a range", ltr("57.6%–71.2%"), rtl("٥٧٫٦٪–٧١٫٢٪")],
  ["a figure without an isolate", "دورة 2024، و49 مؤسسة", "دورة ٢٠٢٤، و٤٩ مؤسسة"],
  ["a full stop after a figure stays one", "عددها 49.", "عددها ٤٩."],
  ["a change with its sign", ltr("−23"), rtl("−٢٣")],
  ["an address", `الخلايا ${ltr("H2:H50")} و${ltr("$C$7")}`, `الخلايا ${ltr("H2:H50")} و${ltr("$C$7")}`],
  ["an address without an isolate", "في H3 وفي المؤسسات!J12", "في H3 وفي المؤسسات!J12"],
  ["rows as Excel names them", `الصفوف ${ltr("3:7")}`, `الصفوف ${ltr("3:7")}`],
  ["a file's name", `الملف ${ltr("round-2024.xlsx")}`, `الملف ${ltr("round-2024.xlsx")}`],
  ["the user's own text", `ورقة ${quoted("المؤسسات 2024")}`, `ورقة ${quoted("المؤسسات 2024")}`],
  ["a text without figures", "غير مقيس", "غير مقيس"],
])("%s", (_, text, expected) => expect(arabicFigures(text)).toBe(expected));
