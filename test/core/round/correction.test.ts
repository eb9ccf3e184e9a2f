import { rowOf, rowTaken, type KnownInstitution } from "../../../src/core";

const institution = (name: string, file: string, stated?: KnownInstitution["stated"]): KnownInstitution => ({
  name,
  isService: true,
  isGovernorate: false,
  source: stated ? "analyst" : "cover",
  file,
  ...(stated && { stated }),
});
const fromName = { name: "inventory", isService: true, isGovernorate: false, source: "fileName" } as const;

describe("the row of a submission", () => {
  const a = institution("A", "inventory.xlsx", fromName);
  const b = institution("B", "inventory.xlsx", fromName);
  const c = institution("C", "c.xlsx");

  test.each([
    ["is known by its file alone where one row has such a file", [a, c], a],
    ["is nobody's where several rows have files of this name", [a, b, c], undefined],
  ])("%s", (_, rows, found) => {
    expect(rowOf(fromName, "inventory.xlsx", rows)).toBe(found);
  });

  test.each([
    ["the one of the name it was corrected to", institution("C", "inventory.xlsx", fromName), c],
    ["the one of its file, where the name it was corrected to is new", institution("D", "inventory.xlsx", fromName), a],
    ["none, where neither is known", institution("D", "d.xlsx"), undefined],
  ])("whose place is taken is %s", (_, submitted, found) => {
    expect(rowTaken(submitted, [a, c])).toBe(found);
  });
});
