/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { useOneButton } from "../../../src/taskpane/pane/useOneButton";

type Way = "stays" | "gives way to another";

/** One button; what the first click makes of it, and how many clicks it has taken. */
function Page({ way }: { readonly way: Way }) {
  const [clicks, setClicks] = useState(0);
  return (
    <main onClickCapture={useOneButton()}>
      <button
        key={clicks > 0 && way === "gives way to another" ? "second" : "first"}
        onClick={() => setClicks(clicks + 1)}
      >
        {clicks}
      </button>
    </main>
  );
}

test.each<readonly [Way, taken: number]>([
  ["stays", 2],
  ["gives way to another", 1],
])("of two clicks in a row on a button that %s, %d count", (way, taken) => {
  render(<Page way={way} />);
  fireEvent.click(screen.getByRole("button"), { detail: 1 });
  fireEvent.click(screen.getByRole("button"), { detail: 2 });
  expect(screen.getByRole("button").textContent).toBe(String(taken));
  fireEvent.click(screen.getByRole("button"), { detail: 1 });
  expect(screen.getByRole("button").textContent).toBe(String(taken + 1));
});

test("a key counts always: it presses the button that has the focus", () => {
  render(<Page way="gives way to another" />);
  fireEvent.click(screen.getByRole("button"), { detail: 0 });
  fireEvent.click(screen.getByRole("button"), { detail: 0 });
  expect(screen.getByRole("button").textContent).toBe("2");
});
