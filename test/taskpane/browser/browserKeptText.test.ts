/** @jest-environment jsdom */
import { browserKeptText } from "../../../src/taskpane/browser/browserKeptText";

test("a text is kept under its own key", () => {
  browserKeptText("a").write("one");
  browserKeptText("b").write("two");
  expect(browserKeptText("a").read()).toBe("one");
  expect(browserKeptText("c").read()).toBeUndefined();
});

test("a browser that keeps nothing fails nothing", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const text = browserKeptText("a");
  text.write("one");
  expect(text.read()).toBeUndefined();
});
