import { Button, ProgressBar } from "./fluent";
import type { PaneShellWords } from "../../messages/paneShellWords";
import type { Activity } from "../session/paneState";
import { usePane } from "./paneContext";

/** What is going on, how far it is, and a way to stop it while the sheet is being read. */
export function Progress() {
  const { state, actions, words } = usePane();
  const { activity } = state;
  const text = activityText(activity, words.shell);
  const isStoppable = activity.kind === "reading" || activity.kind === "collecting";
  return (
    <div className="progress">
      <p>{text}</p>
      <ProgressBar aria-label={text} value={doneOf(activity)} />
      {isStoppable && <Button onClick={actions.stop}>{words.shell.stop}</Button>}
    </div>
  );
}

/** A fraction of 1; undefined where nobody can tell. */
function doneOf(activity: Activity): number | undefined {
  if (activity.kind === "reading" && activity.of > 0) return activity.rows / activity.of;
  return activity.kind === "collecting" && activity.of > 0 ? activity.done / activity.of : undefined;
}

function activityText(activity: Activity, shell: PaneShellWords): string {
  switch (activity.kind) {
    case "starting":
      return shell.starting;
    case "reading":
      return shell.reading(activity.rows, activity.of);
    case "checking":
      return shell.checking;
    case "collecting":
      return shell.collecting(activity.done, activity.of);
    case "reckoning":
      return shell.reckoning;
    case "writing":
      return shell.writing;
    case "idle":
      return "";
  }
}
