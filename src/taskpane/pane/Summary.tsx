import type { Severity } from "../../core";
import type { CheckedPlace } from "../session/paneState";
import { Icon } from "./Icon";
import { NextStepButton } from "./NextStepButton";
import { usePane } from "./paneContext";
import { Progress } from "./Progress";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** The head of the pane, whatever tab is open: which sheet, what verdict, how many findings, and one thing to do next. */
export function Summary() {
  const { state, words, isBusy } = usePane();
  const { shell } = words;
  const { place, workbook, activity } = state;
  const sheet = place?.sheet ?? workbook?.front;
  if (state.tab === "collect") return <RoundSummary />;
  return (
    <header className="summary">
      <h1>{sheet ? shell.sheet(sheet.name) : shell.title}</h1>
      {place ? (
        <Result place={place} />
      ) : (
        <p className="quiet">{unchecked(activity.kind === "starting", sheet !== undefined)}</p>
      )}
      {isBusy ? <Progress /> : <NextStepButton />}
    </header>
  );

  function unchecked(isStarting: boolean, hasSheet: boolean): string {
    if (isStarting) return shell.starting;
    return hasSheet ? shell.notChecked : shell.noSheet;
  }
}

/** A round is of many files: which sheet stands in front, and what was found in it, is not what its tab is about. */
function RoundSummary() {
  const { words, isBusy } = usePane();
  const title = <h1 className="announcer">{words.shell.title}</h1>;
  if (!isBusy) return title;
  return (
    <header className="summary">
      {title}
      <Progress />
    </header>
  );
}

function Result({ place }: { readonly place: CheckedPlace }) {
  const { state, words } = usePane();
  const { shell } = words;
  const { checked, seal, isOutdated, sheet } = place;
  const front = state.workbook?.front;
  if (checked.kind === "empty") return <p>{checked.description}</p>;
  return (
    <>
      <p className="quiet">{checked.description}</p>
      {checked.kind !== "nothing" && (
        <>
          <p className={`verdict ${checked.verdict}`}>
            <Icon
              name={checked.verdict === "accepted" ? "accepted" : checked.verdict === "rejected" ? "error" : "warning"}
            />
            <strong>{shell.verdictWord[checked.verdict]}</strong>
            <span>{shell.verdictSentence[checked.verdict]}</span>
          </p>
          <ul className="counts">
            {severities.map((severity) => (
              <li key={severity} className={checked.counts[severity] > 0 ? severity : "none"}>
                <Icon name={severity} />
                {shell.severityCount(severity, checked.counts[severity])}
              </li>
            ))}
          </ul>
        </>
      )}
      {checked.scores?.institution && <p className="quiet">{checked.scores.institution}</p>}
      {seal && (
        <p className={seal.matches ? "seal matches" : "seal differs"}>
          {seal.matches ? shell.sealMatches(seal.seal.date) : shell.sealDiffers(seal.seal.date)}
        </p>
      )}
      {isOutdated && <p className="warning">{shell.outdated}</p>}
      {front && front.id !== sheet.id && <p className="warning">{shell.otherInFront(front.name)}</p>}
    </>
  );
}
