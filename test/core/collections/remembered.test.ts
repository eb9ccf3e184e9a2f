import { remembered } from "../../../src/core/collections/remembered";

describe("remembered", () => {
  it.each([["an answer"], [undefined]])("asks once for each key, be the answer %s", (answer) => {
    const asked: string[] = [];
    const ask = remembered((key: string) => {
      asked.push(key);
      return answer;
    });
    expect([ask("a"), ask("b"), ask("a")]).toEqual([answer, answer, answer]);
    expect(asked).toEqual(["a", "b"]);
  });

  it("keeps what it knows where it is told to", () => {
    const known = new WeakMap<object, number>();
    const key = {};
    expect(remembered(() => 1, known)(key)).toBe(1);
    expect(remembered(() => 2, known)(key)).toBe(1);
  });
});
