import fc from "fast-check";
import { joinKnownWords } from "../../../src/core/text/joinKnownWords";

const known = new Set(["يدوي", "الافراد", "من", "الي", "ما", "مما", "خدمه", "غير", "قطاع"]);
const isKnown = (word: string) => known.has(word);

test.each([
  ["يدو ي", "يدوي"],
  ["يد و ي", "يدوي"],
  ["ي د و ي", "يدوي"],
  ["من الي الافر اد", "من الي الافراد"],
  ["غ ير قط اع", "غير قطاع"],
  ["يدوي", "يدوي"],
  ["م ما", "مما"],
  ["من ما", "من ما"],
  ["ا ل ا فراد", "الافراد"],
  ["ا ل ا ف راد", "ا ل ا ف راد"],
  ["طلب قرض", "طلب قرض"],
  ["", ""],
])("%j becomes %j", (key, joined) => {
  expect(joinKnownWords(key, isKnown)).toBe(joined);
});

test("pieces that are known words stay apart, even where the joined form is known too", () => {
  const words = new Set(["عبد", "الله", "عبدالله"]);
  expect(joinKnownWords("عبد الله", (word) => words.has(word))).toBe("عبد الله");
});

test("it is idempotent and only ever removes spaces", () => {
  const piece = fc.constantFrom("ي", "د", "و", "يد", "دوي", "ا", "ا", "ما", "م", "من", "خدمه", "خد", "مه");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const joined = joinKnownWords(pieces.join(" "), isKnown);
      expect(joinKnownWords(joined, isKnown)).toBe(joined);
      expect(joined.replace(/ /g, "")).toBe(pieces.join(""));
    }),
  );
});
