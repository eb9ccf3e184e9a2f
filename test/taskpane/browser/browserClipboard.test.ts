/** @jest-environment jsdom */
import { browserClipboard } from "../../../src/taskpane/browser/browserClipboard";

/** What the old way of copying was given to copy. */
function oldWay(answer: boolean | Error): { copied?: string } {
  const seen: { copied?: string } = {};
  document.execCommand = () => {
    seen.copied = (document.activeElement as HTMLTextAreaElement).value;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return seen;
}

function newWay(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });
}

const refuse = () => Promise.reject(new Error("NotAllowedError"));

test("copies the new way where the browser allows it", async () => {
  const seen = oldWay(true);
  let copied = "";
  newWay((text) => Promise.resolve(void (copied = text)));
  await browserClipboard.write("نص");
  expect([copied, seen.copied]).toEqual(["نص", undefined]);
});

test("else the old way, and leaves the page and the focus as they were", async () => {
  newWay(refuse);
  const seen = oldWay(true);
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  await browserClipboard.write("a\tb\r\nc");
  expect(seen.copied).toBe("a\tb\nc");
  expect(document.querySelector("textarea")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test.each([
  ["refuses", false],
  ["throws", new Error("x")],
] as const)("where the old way %s too, it says so", async (_, answer) => {
  newWay(refuse);
  oldWay(answer);
  await expect(browserClipboard.write("x")).rejects.toThrow("NotAllowedError");
  expect(document.querySelector("textarea")).toBeNull();
});
