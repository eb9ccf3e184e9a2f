import { Link } from "../fluent";
import type { PaneFinding } from "../../checker/checker";
import { Icon } from "../Icon";
import { usePane } from "../paneContext";

/** One finding: in which cells, what is wrong, and what to do. Clicking it selects the cells in the sheet. */
export function FindingItem({
  finding,
  isSelected,
  sheet,
}: {
  readonly finding: PaneFinding;
  /** Its cell is the one that is selected. */
  readonly isSelected?: boolean;
  /** Default: the checked sheet. */
  readonly sheet?: string;
}) {
  const { actions, words } = usePane();
  const { check } = words;
  const { advice, area, severity } = finding;
  const select = () => {
    // Whoever marks the text to copy it does not mean to leave.
    if (area && !isSelected && getSelection()?.isCollapsed !== false) void actions.select(area, sheet);
  };
  const isClickable = area !== undefined && !isSelected;
  return (
    <li className={`finding ${severity} ${isClickable ? "clickable" : ""}`} onClick={select}>
      <Place finding={finding} select={isClickable ? select : undefined} />
      <p>
        <Icon name={severity} />
        <span className="announcer">{check.severityWord[severity]}: </span>
        {finding.text}
      </p>
      {advice && (
        <p className="quiet">
          {check.whatToDo} {advice}
        </p>
      )}
    </li>
  );
}

function Place({ finding, select }: { readonly finding: PaneFinding; readonly select?: () => void }) {
  const { words } = usePane();
  const { check } = words;
  const { cells, amount, header, proposal } = finding;
  return (
    <p className="place">
      {select ? (
        <Link as="button" onClick={stopped(select)}>
          {check.goTo(cells)}
        </Link>
      ) : (
        <span>{cells === "" ? check.wholeSheet : <bdi dir="ltr">{cells}</bdi>}</span>
      )}
      {header && <span>{check.column(header)}</span>}
      {amount && <span>{amount}</span>}
      {proposal !== undefined && <span>{check.hasProposal}</span>}
    </p>
  );
}

/** The click is not to reach the list item too, which would do the same once more. */
function stopped(act: () => void) {
  return (event: { stopPropagation(): void }) => {
    event.stopPropagation();
    act();
  };
}
