import { Button } from "./fluent";
import type { NextStepKind } from "../../messages/paneShellWords";
import type { PaneActions } from "../session/paneSession";
import type { PaneState } from "../session/paneState";
import { firstErrorArea } from "./firstErrorArea";
import { focusTabHeading } from "./focusTabHeading";
import { nextStep, type NextStep } from "./nextStep";
import { usePane } from "./paneContext";

/** The one button that goes on from here, and checking again beside it. */
export function NextStepButton() {
  const { state, actions, words } = usePane();
  const step = nextStep(state);
  if (!step) return null;
  const why = words.shell.why[step.kind];
  const front = state.workbook?.front?.id;
  const offersCheck = state.place !== undefined && !["check", "checkOther", "checkAgain", "goBack"].includes(step.kind);
  const isOpen = isShown(step.kind, state);
  if (isOpen && !offersCheck) return null;
  return (
    <div className="nextStep">
      {!isOpen && why && <p className="quiet">{why}</p>}
      <div className="buttons">
        {!isOpen && (
          <Button appearance="primary" onClick={() => takeStep(step, actions, state)}>
            {words.shell.next[step.kind](step)}
          </Button>
        )}
        {offersCheck && <Button onClick={() => void actions.check(front)}>{words.shell.next.checkAgain(step)}</Button>}
      </div>
    </div>
  );
}

const firstCell = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };

/** Whether the step only leads where the user is already; its own button stands there. */
function isShown(kind: NextStepKind, { tab, view, place }: PaneState): boolean {
  switch (kind) {
    case "repairCertain":
    case "decideLikely":
      return tab === "repair";
    case "scores":
    case "statistics":
      return tab === kind;
    case "report":
      return tab === "collect";
    case "newSheet":
      return tab === "more";
    case "map":
      return tab === "check" && view.mapsColumns;
    case "firstError":
      // Errors of the whole sheet have no cell to go to: they are read in their list.
      return tab === "check" && !firstErrorArea(place);
    default:
      return false;
  }
}

function takeStep({ kind, sheet }: NextStep, actions: PaneActions, state: PaneState): void {
  const show = (tab: PaneState["tab"]) => {
    actions.show(tab);
    focusTabHeading();
  };
  switch (kind) {
    case "check":
    case "checkOther":
    case "checkAgain": {
      const { front, sheets } = state.workbook!;
      const id = sheets.find(({ name }) => name === sheet)?.id;
      actions.show("check");
      return void actions.check(id).then(() => sheet !== front?.name && actions.select(firstCell));
    }
    case "goBack":
      return void actions.select(firstCell);
    case "map":
      actions.view({ mapsColumns: true });
      return show("check");
    case "repairCertain":
    case "decideLikely":
      return show("repair");
    case "firstError": {
      const area = firstErrorArea(state.place);
      actions.show("check");
      return area && void actions.select(area);
    }
    case "seal":
      return void actions.seal();
    case "scores":
    case "statistics":
      return show(kind);
    case "report":
      return show("collect");
    case "newSheet":
      return show("more");
  }
}
