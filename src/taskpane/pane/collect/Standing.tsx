import { Button } from "../fluent";
import { useRound } from "./roundContext";

/** What the open workbook holds of a round. */
export function Standing() {
  const { round, actions, words, isBusy } = useRound();
  const { standing: text } = words;
  const { standing } = round;
  if (!standing) return null;
  return (
    <div className="standing">
      {standing.kind === "none" && <p>{text.none}</p>}
      {standing.kind === "round" && (
        <>
          <p>{text.held(standing.period, standing.institutions, standing.services)}</p>
          <Sentences sentences={standing.remarks} />
        </>
      )}
      {standing.kind === "unreadable" && (
        <div role="alert" className="error">
          <p>{text.unreadable}</p>
          <Sentences sentences={standing.sentences} />
        </div>
      )}
      {standing.kind !== "none" && (
        <div className="buttons">
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.readStanding()}>
            {text.readAgain}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Several sentences as a list; nothing where there is none. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="left">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
