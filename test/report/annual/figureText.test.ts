import type { NumberFormat } from "../../../src/report/describedWorkbook";
import { figureText } from "../../../src/report/annual/figureText";

test.each<[number, NumberFormat, string]>([
  [26989120, "whole", "26,989,120"],
  [1234.5, "whole", "1,235"],
  [-23, "whole", "−23"],
  [0.125, "share", "13%"],
  [0.004, "share", "0%"],
  [1.03, "share", "103%"],
  [0.57575, "interval", "57.6%"],
  [98.25, "score", "98.3"],
  [59, "score", "59"],
  [59.96, "score", "60"],
  [20 / 12, "rate", "1.67"],
  [4, "rate", "4"],
  [1385, "points", "1385"],
  [0.1 + 0.2, "points", "0.3"],
  [-4.25, "points", "−4.25"],
  [0.8576, "index", "0.8576"],
  [0.80774, "index", "0.8077"],
  [13, "change", "+13"],
  [-23, "change", "−23"],
  [0, "change", "0"],
  [0.2, "change", "0"],
  [1200, "change", "+1,200"],
  [12.25, "leap", "+12.3"],
  [-4.25, "leap", "−4.3"],
  [0.04, "leap", "0"],
  [-0.04, "leap", "0"],
  [1.8628, "growth", "+186.3%"],
  [-0.05, "growth", "−5.0%"],
])("%d as %s is %s", (value, format, expected) => expect(figureText(value, format)).toBe(expected));

test("a number without a format is shown as it was entered", () => expect(figureText(1234.56)).toBe("1234.56"));
