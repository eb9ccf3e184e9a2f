/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { paneMessages } from "../../../src/messages/paneMessages";
import { ErrorBoundary } from "../../../src/taskpane/pane/ErrorBoundary";
import { OutsideExcel } from "../../../src/taskpane/pane/OutsideExcel";

Object.assign(window, { matchMedia: () => ({ matches: false }) });

const { shell, more, failures } = paneMessages("en");

/** Opens the list of functions; the page of the tests does not do it by itself. */
function openList(container: HTMLElement): void {
  const details = container.querySelector("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

/** The files of functions as the build writes them. */
function serve(functions: unknown): void {
  Object.assign(globalThis, { fetch: jest.fn(() => Promise.resolve({ json: () => Promise.resolve(functions) })) });
}

test("opened bare in a browser, the page says in a sentence that it belongs in Excel and how to get there", async () => {
  const { container } = render(<OutsideExcel problem={{ kind: "noHost" }} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(shell.belongsInExcel.heading);
  expect(screen.getByText(shell.belongsInExcel.sentence)).toBeTruthy();
  expect(screen.getAllByRole("listitem")).toHaveLength(shell.belongsInExcel.ways.length);
  await userEvent.click(screen.getByRole("button", { name: "العربية" }));
  expect(screen.getByText(paneMessages("ar").shell.belongsInExcel.sentence)).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations).toEqual([]);
});

test("the worksheet functions are listed there too, in the page's language", async () => {
  serve({ functions: [{ name: "LEAPS", description: "<b>What</b> it does", parameters: [{ name: "names" }] }] });
  const { container } = render(<OutsideExcel problem={{ kind: "noHost" }} />);
  openList(container);
  expect(await screen.findByText("<b>What</b> it does")).toBeTruthy();
  expect(screen.getByText(/JAHIZ\.LEAPS/)).toBeTruthy();
  expect(fetch).toHaveBeenCalledWith("functions.json", expect.anything());
});

test("a list that cannot be loaded is said", async () => {
  Object.assign(globalThis, { fetch: () => Promise.reject(new Error("offline")) });
  const { container } = render(<OutsideExcel problem={{ kind: "noHost" }} />);
  openList(container);
  expect((await screen.findByRole("alert")).textContent).toBe(more.functions.failed);
});

test("a mistake of ours in drawing the pane leaves a sentence and its details, not an empty page", () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error("cannot draw");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByText(failures.ours)).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toContain("cannot draw");
  silent.mockRestore();
});
