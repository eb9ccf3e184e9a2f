import fc from "fast-check";
import { faultyLine } from "../../src/cli/faultyLine";

const good = JSON.stringify({ a: [1, -2.5e3, true, null], b: { c: "one", د: 'اثنان \\ " , }' } }, null, 2).split("\n");

test.each([
  ["a comma before the end", '{\n "a": 1,\n}', 3],
  ["no comma", '{\n "a": 1\n "b": 2\n}', 3],
  ["a text that is not closed", '{\n "a": "one,\n "b": 2\n}', 2],
  ["typographic quotation marks", "{\n “a”: 1\n}", 2],
  ["a remark", '// mine\n{\n "a": 1\n}', 1],
  ["too early an end", '{\n "a": {\n  "b": 1\n', 3],
  ["something behind it", '{\n "a": 1\n}\nmore', 4],
  ["nothing", "", 1],
  ["lines of Windows", '{\r\n "a": 1,\r\n "b": \'x\'\r\n}', 3],
])("the line is named: %s", (_, text, line) => {
  expect(faultyLine(text)).toBe(line);
});

test("a letter that cannot stand there is found in whichever line", () => {
  fc.assert(
    fc.property(fc.nat({ max: good.length - 1 }), (line) => {
      const bad = good.map((text, at) => (at === line ? `@${text}` : text));
      expect(faultyLine(bad.join("\n"))).toBe(line + 1);
    }),
  );
});
