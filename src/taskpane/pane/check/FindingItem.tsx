import { Link } from "@fluentui/react-components";
import type { PaneFinding } from "../../checker/checker";
import { Icon } from "../Icon";
import { usePane } from "../paneContext";

/** One finding: what is wrong, in which cells, and what to do. Clicking it selects the cells in the sheet. */
export function FindingItem({ finding, isSelected }: { readonly finding: PaneFinding; readonly isSelected?: boolean }) {
  const { actions, words } = usePane();
  const { check, shell } = words;
  const { area, cells, count, header, severity } = finding;
  const select = () => {
    // Whoever marks the text to copy it does not mean to leave.
    if (area && !isSelected && getSelection()?.isCollapsed !== false) void actions.select(area);
  };
  return (
    <li className={`finding ${severity} ${area && !isSelected ? "clickable" : ""}`} onClick={select}>
      <p>
        <Icon name={severity} />
        <span className="announcer">{check.severityWord[severity]}: </span>
        {finding.text}
      </p>
      {finding.advice && (
        <p className="quiet">
          {check.whatToDo} {finding.advice}
        </p>
      )}
      <p className="place">
        {area && !isSelected ? (
          <Link as="button" onClick={stopped(select)}>
            {check.goTo(cells)}
          </Link>
        ) : (
          <span>{cells === "" ? check.wholeSheet : <bdi dir="ltr">{cells}</bdi>}</span>
        )}
        {header && <span>{check.column(header)}</span>}
        {count > 1 && <span>{shell.cellCount(count)}</span>}
        {finding.proposal !== undefined && <span>{check.hasProposal}</span>}
      </p>
    </li>
  );
}

/** The click is not to reach the list item too, which would do the same once more. */
function stopped(act: () => void) {
  return (event: { stopPropagation(): void }) => {
    event.stopPropagation();
    act();
  };
}
