import { noticeText } from "./NoticeBar";
import { usePane } from "./paneContext";
import type { PaneView } from "./paneContext";

/** Tells a screen reader what is going on and what came of it, without a figure that changes with every row. */
export function Announcer() {
  const view = usePane();
  return (
    <p className="announcer" role="status">
      {announcement(view)}
    </p>
  );
}

function announcement({ state, words }: PaneView): string {
  const { shell } = words;
  const { activity, notice, place } = state;
  if (activity.kind === "reading") return shell.reading(0, 0);
  if (activity.kind === "collecting") return shell.collecting(0, 0);
  if (activity.kind === "checking" || activity.kind === "reckoning") return shell[activity.kind];
  if (activity.kind === "starting" || activity.kind === "writing") return "";
  if (notice) return noticeText(notice, shell.notices);
  if (!place || place.checked.kind === "empty" || place.checked.kind === "nothing") return "";
  const { verdict, counts } = place.checked;
  const found = (["error", "warning", "note"] as const).map((severity) =>
    shell.severityCount(severity, counts[severity]),
  );
  return `${shell.sheet(place.sheet.name)}: ${shell.verdictWord[verdict]}. ${found.join(". ")}.`;
}
