import { titleMaximum } from "../../../src/core/scoring/titleMaximum";

test.each<[string, string, number | undefined]>([
  ["الدرجة (من ٥)", "الدرجة", 5],
  ["الدرجة من أصل 20", "الدرجة", 20],
  ["Score out of 10", "Score", 10],
  ["Points [of 25]", "Points", 25],
  ["Score /5", "Score", 5],
  ["الدرجة 2023/24", "الدرجة 2023/24", undefined],
  ["الدرجة من 2024", "الدرجة من 2024", undefined],
  ["من أصل 25", "من أصل 25", undefined],
  ["الدرجة", "الدرجة", undefined],
])("%s: «%s», out of %s", (header, words, maximum) => {
  expect(titleMaximum(header)).toEqual(maximum === undefined ? { words } : { words, maximum });
});
