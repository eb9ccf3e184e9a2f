import { Button, ProgressBar } from "@fluentui/react-components";
import type { PaneShellWords } from "../../messages/paneShellWords";
import type { Activity } from "../session/paneState";
import { usePane } from "./paneContext";

/** What is going on, how far it is, and a way to stop it while the sheet is being read. */
export function Progress() {
  const { state, actions, words } = usePane();
  const { activity } = state;
  const text = activityText(activity, words.shell);
  const isCounted = activity.kind === "reading" && activity.of > 0;
  return (
    <div className="progress">
      <p>{text}</p>
      <ProgressBar aria-label={text} value={isCounted ? activity.rows / activity.of : undefined} />
      {activity.kind === "reading" && <Button onClick={actions.stop}>{words.shell.stop}</Button>}
    </div>
  );
}

export function activityText(activity: Activity, shell: PaneShellWords): string {
  switch (activity.kind) {
    case "starting":
      return shell.starting;
    case "reading":
      return shell.reading(activity.rows, activity.of);
    case "checking":
      return shell.checking;
    case "writing":
      return shell.writing;
    case "idle":
      return "";
  }
}
