import { useState } from "react";
import { Button } from "../fluent";
import { ReportInTheWay, reportButton } from "./ReportInTheWay";
import { useRound } from "./roundContext";

/** The yearly report: as sheets of this workbook, or as a page. */
export function ReportSection() {
  const { round, actions, words, isBusy } = useRound();
  const { report: text } = words;
  const [handed, setHanded] = useState<string>();
  const period = round.standing?.kind === "round" ? round.standing.period : null;
  const file = `${text.fileName(period)}.html`;
  return (
    <section className="report" aria-labelledby="report">
      <h3 id="report">{text.heading}</h3>
      <p className="quiet">{text.introduction}</p>
      {round.reportInTheWay && <ReportInTheWay {...round.reportInTheWay} />}
      <div className="buttons">
        {!round.reportInTheWay && (
          <Button
            id={reportButton}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void actions.writeReport()}
          >
            {text.write}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => void actions.download(file, () => setHanded(file))}>
          {text.download}
        </Button>
      </div>
      {handed !== undefined && <p role="status">{text.downloaded(handed)}</p>}
    </section>
  );
}
