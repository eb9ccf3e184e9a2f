import { Link } from "../fluent";
import type { MouseEvent } from "react";
import type { PaneFinding } from "../../checker/checker";
import { Icon } from "../Icon";
import { usePane } from "../paneContext";

/**
 * One finding: in which cells, what is wrong, and what to do. Clicking it selects its cells in the sheet, clicking again the
 * next ones.
 */
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
  const { advice, area, id, severity } = finding;
  const isClickable = area !== undefined && !isSelected;
  const select = ({ detail }: MouseEvent) => {
    // Whoever marks the text to copy it does not mean to leave; a key, which has no detail, always means it.
    if (isClickable && (!detail || !String(getSelection()))) void actions.select(area, id, sheet);
  };
  return (
    <li className={`finding ${severity} ${isClickable ? "clickable" : ""}`} onClick={select}>
      <Place finding={finding} isClickable={isClickable} />
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

/** Its cells with what belongs to them; the button leaves its click to the finding. */
function Place({ finding, isClickable }: { readonly finding: PaneFinding; readonly isClickable: boolean }) {
  const { words } = usePane();
  const { check } = words;
  const { cells, amount, header, proposal } = finding;
  return (
    <p className="place">
      {isClickable ? (
        <Link as="button">{check.goTo(cells)}</Link>
      ) : (
        <span>{cells === "" ? check.wholeSheet : <bdi dir="ltr">{cells}</bdi>}</span>
      )}
      {header && <span>{check.column(header)}</span>}
      {amount && <span>{amount}</span>}
      {proposal !== undefined && <span>{check.hasProposal}</span>}
    </p>
  );
}
