import { sheetTitle } from "../../../src/report/result/sheetTitle";

test.each([
  ["Findings", "Services", "Findings - Services"],
  ["Findings", "", "Findings"],
  ["Findings", "a/b [c]:d?", "Findings - a b  c  d"],
  ["Findings", "a name that is much too long for Excel", "Findings - a name that is much"],
  ["Findings", "x'yyyyyyyyyyyyyyyyyy'z", "Findings - x'yyyyyyyyyyyyyyyyyy"],
  ["Findings", `${"y".repeat(19)}\u{1F600}`, `Findings - ${"y".repeat(19)}`],
])("%s of %j is %j", (heading, sheet, title) => {
  expect(sheetTitle(heading, sheet)).toBe(title);
  expect(title.length).toBeLessThanOrEqual(31);
});
