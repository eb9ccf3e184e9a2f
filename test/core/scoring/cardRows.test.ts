import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { readScorecards } from "../../../src/core/scoring/readScorecards";

const names = builtInFrameworks.stages.stages.flatMap(({ components }) => components.map(({ label }) => label.ar));
const channels = "قنوات التواصل";
const misspelt = "قنوات التعامل";

test.each<[string, string, readonly string[]]>([
  [
    "the missing name is proposed for a misspelt one",
    "communicationChannels",
    names.map((name) => (name === channels ? misspelt : name)),
  ],
  ["a name that the card has already is not proposed for another row", "none", [...names, misspelt]],
])("%s", (_, expected, written) => {
  const [card] = readScorecards(gridOf([["المكون", "النقاط"], ...written.map((name): CellValue[] => [name, 5])]));
  expect(card?.unknown.map(({ name }) => name)).toEqual([misspelt]);
  expect(card?.unknown[0]?.nearest?.id ?? "none").toBe(expected);
});

test("names are compared with the missing ones in a hundred rows, more than any card has", () => {
  const unknown = Array.from({ length: 150 }, (_, index) => (index === 0 || index === 149 ? misspelt : `${index}`));
  const written = [...names.filter((name) => name !== channels).slice(0, -1), ...unknown, ...names.slice(-1)];
  const [card] = readScorecards(gridOf([["المكون", "النقاط"], ...written.map((name): CellValue[] => [name, 5])]));
  expect(card?.unknown).toHaveLength(150);
  expect(card?.unknown[0]?.nearest?.id).toBe("communicationChannels");
  expect(card?.unknown[149]?.nearest).toBeUndefined();
});
