import { Select, ToggleButton } from "../fluent";
import type { Severity } from "../../../core";
import type { PaneGroup } from "../../checker/checker";
import type { CheckedPlace } from "../../session/paneState";
import { Icon } from "../Icon";
import { usePane } from "../paneContext";
import { FindingGroup } from "./FindingGroup";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** All findings by rule or by column, without the severities that were filtered out. */
export function FindingGroups({ place }: { readonly place: CheckedPlace }) {
  const { state, words } = usePane();
  const { by, hidden } = state.view;
  const groups = place.checked.groups[by];
  if (groups.length === 0) return <p>{words.check.noFindings}</p>;
  const shown = groups.filter((group) => severities.some((each) => group.counts[each] > 0 && !hidden.includes(each)));
  return (
    <>
      <Filter groups={groups} />
      {shown.length === 0 && <p className="quiet">{words.check.allHidden}</p>}
      {shown.map((group, index) => (
        <FindingGroup key={`${by}:${group.id}`} group={group} isFirst={index === 0} />
      ))}
    </>
  );
}

function Filter({ groups }: { readonly groups: readonly PaneGroup[] }) {
  const { state, actions, words } = usePane();
  const { check } = words;
  const { by, hidden } = state.view;
  const found = severities.filter((severity) => groups.some(({ counts }) => counts[severity] > 0));
  const toggle = (severity: Severity) =>
    actions.view({
      hidden: hidden.includes(severity) ? hidden.filter((each) => each !== severity) : [...hidden, severity],
    });
  return (
    <div className="filter">
      <div role="group" aria-label={check.filterLabel} className="buttons">
        {found.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={severity}
            icon={<Icon name={severity} />}
            checked={!hidden.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {check.severities[severity]}
          </ToggleButton>
        ))}
      </div>
      <label>
        <span>{check.groupBy}</span>
        <Select
          size="small"
          value={by}
          onChange={(_, { value }) => actions.view({ by: value === "column" ? "column" : "rule" })}
        >
          <option value="rule">{check.byRule}</option>
          <option value="column">{check.byColumn}</option>
        </Select>
      </label>
    </div>
  );
}
