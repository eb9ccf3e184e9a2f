import { cellAddress } from "../../../core";
import { usePane } from "../paneContext";
import { FindingItem } from "./FindingItem";

/** What was found at the cell that is selected in the sheet. */
export function AtSelection() {
  const { state, words } = usePane();
  const { atSelection } = state;
  if (!atSelection) return null;
  return (
    <section className="atSelection" aria-labelledby="at-selection">
      <h3 id="at-selection">{words.check.atSelection(cellAddress(atSelection.column, atSelection.row))}</h3>
      <ul className="findings">
        {atSelection.findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} isSelected />
        ))}
      </ul>
    </section>
  );
}
