import { Button, Link } from "../fluent";
import { useState } from "react";
import type { JournalEntry } from "../../journal/journal";
import { groupsOf } from "../../journal/journalJson";
import { shownTime } from "../shownTime";
import { usePane } from "../paneContext";
import { ShowMore } from "./ShowMore";
import { ValueChange } from "./ValueChange";

/** The repairs that are kept with the workbook, the newest first: one, those of one click, or all can be taken back. */
export function JournalList() {
  const { state, actions, words, isBusy } = usePane();
  const { journal: text } = words.repair;
  const groups = [...groupsOf(state.journal.entries)].reverse();
  const { unread } = state.journal;
  if (groups.length + unread.length === 0) return null;
  return (
    <section className="journal" aria-labelledby="journal">
      <h3 id="journal">{text.heading}</h3>
      <p className="quiet">{text.introduction}</p>
      {unread.length > 0 && <p>{text.unread(unread.length)}</p>}
      {groups.map((entries) => (
        <JournalGroup key={entries[0]?.id} entries={entries} />
      ))}
      {groups.length > 0 && (
        <div className="buttons">
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.takeBack("all")}>
            {text.takeBackAll}
          </Button>
        </div>
      )}
    </section>
  );
}

function JournalGroup({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { actions, words, isBusy } = usePane();
  const { journal: text } = words.repair;
  const [shown, setShown] = useState(onePage);
  const [first] = entries;
  if (!first) return null;
  const cells = entries.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <details className="journalGroup">
      <summary>{text.group(shownTime(first.when), first.sheetName, cells)}</summary>
      <ul className="changes">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <ValueChange before={entry.before} after={entry.after} />
            <span className="place">
              <span>{words.check.column(entry.header)}</span>
              <span>{words.shell.cellCount(entry.count)}</span>
              <Link as="button" disabled={isBusy} onClick={() => void actions.takeBack({ entry: entry.id })}>
                {text.takeBackEntry}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore left={entries.length - shown} show={() => setShown(shown + onePage)} />
      <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.takeBack({ group: first.group })}>
        {text.takeBackGroup}
      </Button>
    </details>
  );
}

/** Entries of one click that are listed at once, and those that each press shows besides. */
const onePage = 50;
