/** Notes that are put into one sheet at most: each is a shape of its own in the file. Errors come first. */
export const mostNotes = 1_000;

/** Findings that are fetched with one press of "more". */
export const findingsPerPage = 50;

/** Milliseconds for which edits are gathered before they are checked: typing and filling down come in bursts. */
export const gatherEdits = 250;

/** The same for changes after which the whole sheet is read again. */
export const gatherChanges = 1_500;

/** Milliseconds after which an edit is tried again that could not be read because the next cell is being edited. */
export const waitForCell = 1_000;

/** Edited cells beyond which the whole sheet is read again: as dear, and surer. */
export const mostEditedCells = 5_000;

/** Rows beyond which a sheet is not looked at when a scorecard is searched for: scorecards are short. */
export const mostScorecardRows = 500;
