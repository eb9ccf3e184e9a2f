import { sheetText } from "../../../src/host/cells/sheetText";
import { ltr, quoted } from "../../../src/messages/isolate";

test.each([
  ["plain text stays", "خدمات 2024", "خدمات 2024"],
  ["a piece gets its marks", `حتى ${ltr(2024)}.`, "حتى \u200E2024\u200E."],
  ["words between two pieces are enough", `${ltr(20)} و${ltr(60)}`, "\u200E20\u200E و\u200E60\u200E"],
  [
    "two pieces with a comma between them, in Arabic",
    `سنة ${ltr(2023)}، ${ltr(2024)}`,
    "سنة \u200E2023\u200E\u200F، \u200E2024\u200E",
  ],
  [
    "a piece and a loose number",
    `2023: الصف ${ltr(34)}، 2024: الصف ${ltr(27)}`,
    "2023: الصف \u200E34\u200E\u200F، 2024: الصف \u200E27\u200E",
  ],
  ["a bracket", `من ${ltr(481)} (${ltr("93%")})`, "من \u200E481\u200E\u200F (\u200E93%\u200E)"],
  ["three pieces", `في ${ltr(1)}، ${ltr(2)}، ${ltr(3)}`, "في \u200E1\u200E\u200F، \u200E2\u200E\u200F، \u200E3\u200E"],
  ["an English sentence gets none", `in ${ltr(2023)}, ${ltr(2024)}`, "in \u200E2023\u200E, \u200E2024\u200E"],
  ["a user's own text loses only the isolates", quoted("a"), "«a»"],
])("%s", (_, text, expected) => expect(sheetText(text)).toBe(expected));
