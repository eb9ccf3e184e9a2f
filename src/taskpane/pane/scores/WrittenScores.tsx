import { Button } from "../fluent";
import { usePane } from "../paneContext";
import { shownTime } from "../shownTime";
import { useScoreActions } from "./useScoreActions";

/** The scores that were written into sheets of the workbook, the newest first: each can be taken back. */
export function WrittenScores() {
  const { state, words, isBusy } = usePane();
  const actions = useScoreActions();
  const { inPlace: text } = words.scores;
  const { writings } = state.scores;
  if (writings.length === 0) return null;
  return (
    <section className="journal" aria-labelledby="written-scores">
      <h3 id="written-scores">{text.written}</h3>
      <ul className="changes">
        {[...writings].reverse().map(({ id, when, sheetName, cells, charts }) => (
          <li key={id}>
            <span>{text.writing(shownTime(when), sheetName, cells.length, charts.length)}</span>{" "}
            <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.takeBackScores(id)}>
              {text.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
