import type { ReportInTheWay as Standing } from "../../session/roundState";
import { Button } from "../fluent";
import { usePreview } from "../usePreview";
import { useRound } from "./roundContext";

/** The id of the button that writes the report. */
export const reportButton = "write-report";

/** Sheets stand under the report's names: whether it takes their place or gets names of its own. */
export function ReportInTheWay({ sheets, canReplace }: Standing) {
  const { actions, words, isBusy, pane } = useRound();
  const { report: text } = words;
  const { heading, leave, leaveOnEscape } = usePreview(actions.forgetReport, reportButton);
  return (
    <section className="plan" aria-labelledby="report-in-the-way" onKeyDown={leaveOnEscape}>
      <h4 id="report-in-the-way" ref={heading} tabIndex={-1}>
        {text.inTheWay(sheets)}
      </h4>
      {canReplace && <p className="quiet">{text.replaceMeans}</p>}
      <div className="buttons">
        {canReplace && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void actions.writeReport("replace")}
          >
            {text.replace}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => void actions.writeReport("newNames")}>
          {text.newNames}
        </Button>
        <Button onClick={leave}>{pane.words.shell.cancel}</Button>
      </div>
    </section>
  );
}
