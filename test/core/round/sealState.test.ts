import { sealState, sealsKey, sheetHash, type Seal } from "../../../src/core";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

const sheet = sheetOf([header, goodService("إصدار ترخيص بناء")]);
const changed = sheetOf([header, goodService("إصدار رخصة بناء")]);
const seal = async (): Promise<Seal> => ({
  hash: await sheetHash(sheet.grid),
  catalogue: "c",
  catalogueVersion: "1",
  date: "2024-01-01",
  services: 1,
});

test("matches while the sealed sheet stands as it was, among whatever others", async () => {
  const kept = { [sealsKey]: { "{id}": await seal() } };
  expect(await sealState([changed, sheet], kept)).toBe("matches");
  expect(await sealState([changed], kept)).toBe("changed");
  expect(await sealState([], kept)).toBe("changed");
});

test("two seals match together or not at all", async () => {
  const kept = { [sealsKey]: { a: await seal(), b: { ...(await seal()), hash: "0" } } };
  expect(await sealState([sheet], kept)).toBe("changed");
});

test.each([
  [{}],
  [{ [sealsKey]: null }],
  [{ [sealsKey]: [] }],
  [{ [sealsKey]: { a: { hash: 1 } } }],
  [{ [sealsKey]: "x" }],
])("none where none was kept: %j", async (kept) => {
  expect(await sealState([sheet], kept)).toBe("none");
});
