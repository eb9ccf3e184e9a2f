import fc from "fast-check";
import { cellsOfText, textOfCells } from "../../../src/workbench/editing/clipboardText";

test.each([
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\tb\n", [["a", "b"]]],
  ["one", [["one"]]],
  ["", [[""]]],
  ["a\t", [["a", ""]]],
  ['"say ""so"""\tb', [['say "so"', "b"]]],
  ['"two\nlines"\tb\nc', [["two\nlines", "b"], ["c"]]],
  ['5" pipe\tx', [['5" pipe', "x"]]],
  ["\t\na", [["", ""], ["a"]]],
])("%j", (text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

test("what is copied is what is pasted", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ب", '"', "\t", "\n", " ", "=") });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (cells) => {
      // A last row of one blank cell cannot be told from the end of the line before it.
      const isTold = cells.length === 1 || cells[cells.length - 1]?.join("") !== "" || (cells[0]?.length ?? 0) > 1;
      fc.pre(isTold);
      expect(cellsOfText(textOfCells(cells))).toEqual(cells);
    }),
  );
});
