import { Button, Checkbox, Field, Select } from "../fluent";
import { useState } from "react";
import { areaAddress } from "../../../core";
import type { PaneScores } from "../../checker/checker";
import { usePane } from "../paneContext";
import { StageScoresForm } from "./StageScoresForm";
import { useScoreActions } from "./useScoreActions";

/** Writing the scores beside the scorecard's own cells: as formulas or values, with a chart of the stages. */
export function InPlace({ scores }: { readonly scores: PaneScores }) {
  const { state, words, isBusy } = usePane();
  const actions = useScoreActions();
  const { inPlace: text } = words.scores;
  const [as, setAs] = useState<"formulas" | "values">("formulas");
  const [isWithChart, setWithChart] = useState(true);
  const [isWrong, setWrong] = useState(false);
  const isStages = scores.kind === "stages";
  const { waiting } = state.scores;
  const isStopped = isStages && isWithChart && isWrong;
  return (
    <section className="inPlace" aria-labelledby="in-place">
      <h3 id="in-place">{text.heading}</h3>
      <Field label={text.asLabel}>
        <Select value={as} onChange={(_, { value }) => setAs(value === "values" ? "values" : "formulas")}>
          <option value="formulas">{text.asFormulas}</option>
          <option value="values">{text.asValues}</option>
        </Select>
      </Field>
      {isStages && (
        <>
          <Checkbox
            label={text.withChart}
            checked={isWithChart}
            onChange={(_, { checked }) => setWithChart(checked === true)}
          />
          {isWithChart && (
            <StageScoresForm stages={scores.block.lines.filter(({ isGroup }) => isGroup)} setWrong={setWrong} />
          )}
        </>
      )}
      {waiting ? (
        <div role="alert" className="waiting">
          <p className="warning">{text.occupied(waiting.edit.occupied.map(areaAddress).join(", "))}</p>
          <div className="buttons">
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.agreeToWriteScores()}>
              {text.writeOver}
            </Button>
            <Button onClick={actions.forgetWaitingScores}>{words.shell.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className="buttons">
          {isStopped && <p className="warning">{text.correctFirst}</p>}
          <Button
            appearance="primary"
            disabledFocusable={isBusy || isStopped}
            onClick={() => void actions.writeScores({ as, withChart: isStages && isWithChart })}
          >
            {text.write}
          </Button>
        </div>
      )}
    </section>
  );
}
