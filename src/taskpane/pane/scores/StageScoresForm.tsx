import { Input } from "../fluent";
import { useEffect, useState } from "react";
import type { ScoreLine } from "../../../report/scoreBlocks";
import type { StageScores } from "../../session/scoresState";
import { usePane } from "../paneContext";
import { useScoreActions } from "./useScoreActions";

type Side = "average" | "target";
type Typed = Readonly<Record<Side, Readonly<Record<string, string>>>>;

/**
 * The government's average and the target of each stage, for the chart; kept when a field is left. `setWrong` is told
 * whether something stands in it that is no score.
 */
export function StageScoresForm({
  stages,
  setWrong,
}: {
  readonly stages: readonly ScoreLine[];
  readonly setWrong: (isWrong: boolean) => void;
}) {
  const { state, words } = usePane();
  const actions = useScoreActions();
  const { inPlace: text } = words.scores;
  const { average, target } = state.scores;
  const [typed, setTyped] = useState<Typed>(() => ({ average: shown(average), target: shown(target) }));
  const wrong = stages.filter(({ id }) =>
    [typed.average[id], typed.target[id]].some((each) => scoreOf(each) === "wrong"),
  );
  const isWrong = wrong.length > 0;
  useEffect(() => setWrong(isWrong), [isWrong, setWrong]);
  const keep = () => {
    const [newAverage, newTarget] = [scoresIn(typed.average), scoresIn(typed.target)];
    const isSame = JSON.stringify([newAverage, newTarget]) === JSON.stringify([average, target]);
    if (!isWrong && !isSame) void actions.saveStageScores(newAverage, newTarget);
  };
  return (
    <fieldset className="stageScores" onBlur={keep}>
      <legend>{text.others}</legend>
      <p className="quiet">{text.othersIntroduction}</p>
      <p className="columns" aria-hidden="true">
        <span>{text.stage}</span>
        <span>{text.average}</span>
        <span>{text.target}</span>
      </p>
      {stages.map(({ id, label }) => (
        <p key={id} className="columns">
          <span>{label}</span>
          {(["average", "target"] as const).map((side) => (
            <Input
              key={side}
              size="small"
              inputMode="decimal"
              aria-label={side === "average" ? text.averageOf(label) : text.targetOf(label)}
              aria-invalid={scoreOf(typed[side][id]) === "wrong"}
              value={typed[side][id] ?? ""}
              onChange={(_, { value }) => setTyped((now) => ({ ...now, [side]: { ...now[side], [id]: value } }))}
            />
          ))}
        </p>
      ))}
      {wrong.map(({ id, label }) => (
        <p key={id} className="error" role="alert">
          {text.notAScore(label)}
        </p>
      ))}
    </fieldset>
  );
}

function shown(scores: StageScores): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, String(score)]));
}

/** A score from 0 to 100, in Arabic or Latin digits; undefined where nothing was typed. */
function scoreOf(text: string | undefined): number | undefined | "wrong" {
  const latin = (text ?? "")
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace("٫", ".");
  if (latin === "") return undefined;
  const score = Number(latin);
  return score >= 0 && score <= 100 ? score : "wrong";
}

function scoresIn(typed: Readonly<Record<string, string>>): StageScores {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, text]) => {
      const score = scoreOf(text);
      return typeof score === "number" ? [[id, score]] : [];
    }),
  );
}
