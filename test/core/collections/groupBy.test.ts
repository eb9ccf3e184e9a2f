import { groupBy } from "../../../src/core/collections/groupBy";

describe("groupBy", () => {
  it("keeps the entries of a key in their order, and the keys in the order of their first entries", () => {
    const groups = groupBy(["بطاقة", "سجل", "برنامج", "سكن", "عقد"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["ب", ["بطاقة", "برنامج"]],
      ["س", ["سجل", "سكن"]],
      ["ع", ["عقد"]],
    ]);
  });
});
