import { createChecker } from "../../../src/taskpane/checker/createChecker";
import { checkerPair } from "../../../src/taskpane/session/checkerPair";

function pair() {
  let started = 0;
  const checkers = checkerPair(() => {
    started += 1;
    return createChecker();
  });
  return { checkers, started: () => started };
}

test("the first filling needs one checker", () => {
  const { checkers, started } = pair();
  checkers.turn(checkers.next());
  expect(checkers.current()).toBeDefined();
  expect(started()).toBe(1);
});

test("a later one is filled beside the one that is shown, and they take turns", () => {
  const { checkers, started } = pair();
  const first = checkers.next();
  checkers.turn(first);
  const second = checkers.next();
  expect(second).not.toBe(first);
  expect(checkers.current()).toBe(first);
  checkers.turn(second);
  expect(checkers.current()).toBe(second);
  expect(checkers.next()).toBe(first);
  expect(started()).toBe(2);
});

test("one that broke down is started anew; the one that is shown stays", () => {
  const { checkers, started } = pair();
  const first = checkers.next();
  checkers.turn(first);
  const broken = checkers.next();
  checkers.drop(broken);
  expect(checkers.current()).toBe(first);
  expect(checkers.next()).not.toBe(broken);
  expect(started()).toBe(3);
});
