import { Button } from "../fluent";
import { useId, useState } from "react";
import type { Severity } from "../../../core";
import type { PaneGroup } from "../../checker/checker";
import { findingsOf } from "../../session/actions/moreFindings";
import { Icon } from "../Icon";
import { usePane } from "../paneContext";
import { FindingItem } from "./FindingItem";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Findings under one heading, which opens and closes them; long groups come a page at a time. */
export function FindingGroup({ group, isFirst }: { readonly group: PaneGroup; readonly isFirst: boolean }) {
  const { state, actions, words } = usePane();
  const [isOpen, setOpen] = useState(isFirst);
  const id = useId();
  const { hidden } = state.view;
  const { here, left } = findingsOf(group, state.view);
  return (
    <section className="group">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Icon name="chevron" className={isOpen ? "open" : "closed"} />
          <span className="title">{group.title}</span>
          <span className="tally">
            {severities.map(
              (severity) =>
                group.counts[severity] > 0 &&
                !hidden.includes(severity) && (
                  <span
                    key={severity}
                    className={severity}
                    title={words.shell.severityCount(severity, group.counts[severity])}
                  >
                    <Icon name={severity} />
                    <span className="announcer">{words.shell.severityCount(severity, group.counts[severity])}</span>
                    <bdi dir="ltr" aria-hidden="true">
                      {group.counts[severity]}
                    </bdi>
                  </span>
                ),
            )}
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className="findings">
            {here.map((finding, index) => (
              <FindingItem key={index} finding={finding} />
            ))}
          </ul>
        )}
        {isOpen && left > 0 && (
          <Button size="small" onClick={() => void actions.moreFindings(group)}>
            {words.shell.more(left)}
          </Button>
        )}
      </div>
    </section>
  );
}
