import { obeyCommand, ribbonCommands, type RibbonActions } from "../../src/commands/obeyCommand";
import type { RibbonCommand } from "../../src/host/sheet";

/** Actions that note their names, each once it is done. */
function notingActions(): { readonly done: string[]; readonly actions: RibbonActions } {
  const done: string[] = [];
  const note = (name: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    done.push(name);
  };
  const actions = {
    showPane: note("showPane"),
    checkSheet: note("checkSheet"),
    offerSheets: note("offerSheets"),
    clearMarks: note("clearMarks"),
  };
  return { done, actions };
}

test.each<[RibbonCommand, keyof RibbonActions]>([
  ["checkSheet", "checkSheet"],
  ["newSheet", "offerSheets"],
  ["clearMarks", "clearMarks"],
])("%s: first the pane is in sight, then it is done", async (command, action) => {
  const { done, actions } = notingActions();
  await obeyCommand(command, actions);
  expect(done).toEqual(["showPane", action]);
});

test("every button has its own action", async () => {
  const all = notingActions();
  for (const command of ribbonCommands) await obeyCommand(command, all.actions);
  expect(new Set(all.done).size).toBe(ribbonCommands.length + 1);
});
