import type { RibbonCommand } from "../host/sheet";

/**
 * What the ribbon's buttons need of the pane. Each action shows its own failure in the pane and never rejects, since a
 * button has no place for a sentence.
 */
export interface RibbonActions {
  /** Brings the pane in front, where the answer is seen, and learns which sheet stands in front. */
  showPane(): Promise<unknown>;
  /** Checks and marks the sheet in front. */
  checkSheet(): Promise<unknown>;
  /** Shows the choice of new sheets. */
  offerSheets(): Promise<unknown>;
  /** Lifts our marks off the sheet in front. */
  clearMarks(): Promise<unknown>;
}

const answers: Readonly<Record<RibbonCommand, (actions: RibbonActions) => Promise<unknown>>> = {
  checkSheet: (actions) => actions.checkSheet(),
  newSheet: (actions) => actions.offerSheets(),
  clearMarks: (actions) => actions.clearMarks(),
};

/** The buttons by the names that manifest.xml gives them. */
export const ribbonCommands = Object.keys(answers) as readonly RibbonCommand[];

/** Does what a ribbon button says, with the pane in sight. */
export async function obeyCommand(command: RibbonCommand, actions: RibbonActions): Promise<void> {
  await actions.showPane();
  await answers[command](actions);
}
