import { figureText } from "../../src/report/annual/figureText";
import { scoreDecimals } from "../../src/report/scoreDecimals";
import { scoreText } from "../../src/report/scoreText";

test.each([
  [89.49, "89.49"],
  [89.4999, "89.4999"],
  [89.5, "89.5"],
  [89.44, "89.4"],
  [80.47, "80.5"],
  [70.46, "70.46"],
  [35.45, "35.45"],
  [25.49, "25.49"],
  [25.44, "25.4"],
  [0, "0"],
  [90, "90"],
])("%d is shown as %s, in page and text alike", (score, shown) => {
  expect([figureText(score, "score"), scoreText(score)]).toEqual([shown, shown]);
});

test("noise of binary arithmetic below an edge is on it", () => {
  expect(scoreDecimals(89.49999999999999)).toBe(1);
});
