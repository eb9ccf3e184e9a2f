/** @jest-environment jsdom */
import { act, waitFor } from "@testing-library/react";
import { goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook, arabicExcel, englishExcel } from "../fakes/fakeWorkbook";
import { renderPane, screen, section, within } from "../fakes/renderPane";

test.each([
  ["ar", arabicExcel],
  ["en", englishExcel],
])(
  "in %s whoever opens the pane for the first time sees three steps, until they are dismissed",
  async (_, environment) => {
    const workbook = new FakeWorkbook(environment);
    workbook.sheet("x", []);
    const kept: { text?: string } = {};
    const keptPreferences = { read: () => kept.text, write: (text: string) => void (kept.text = text) };
    const first = await renderPane(workbook, { keptPreferences });
    const { heading, steps, dismiss } = first.words.shell.steps;
    expect(within(section(heading)).getAllByRole("listitem")).toHaveLength(3);
    expect(steps).toHaveLength(3);
    expect(await first.faults()).toEqual([]);
    await first.press(dismiss);
    expect(screen.queryByText(heading)).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(first.words.check.heading));
    document.body.replaceChildren();
    await renderPane(workbook, { keptPreferences });
    expect(screen.queryByText(heading)).toBeNull();
  },
);

test("after the first check the steps are gone, also the next time, and the tabs move up", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("x", [header, goodService("تجديد بطاقة شخصية")]);
  const kept: { text?: string } = {};
  const keptPreferences = { read: () => kept.text, write: (text: string) => void (kept.text = text) };
  const pane = await renderPane(workbook, { keptPreferences });
  const { heading } = pane.words.shell.steps;
  expect(screen.queryByText(heading)).not.toBeNull();
  await act(() => pane.actions.check());
  expect(screen.queryByText(heading)).toBeNull();
  document.body.replaceChildren();
  await renderPane(workbook, { keptPreferences });
  expect(screen.queryByText(heading)).toBeNull();
});

test("where nothing can be kept, the steps come again and nothing fails", async () => {
  const workbook = new FakeWorkbook(englishExcel);
  workbook.sheet("x", []);
  const pane = await renderPane(workbook, { keptPreferences: { read: () => undefined, write: () => undefined } });
  await pane.press(pane.words.shell.steps.dismiss);
  expect(screen.queryByText(pane.words.shell.steps.heading)).toBeNull();
  expect(pane.state().failure).toBeUndefined();
});
