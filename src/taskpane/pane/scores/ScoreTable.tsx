import type { ScoreBlock, ScoreLine } from "../../../report/scoreBlocks";
import { Bar } from "../Bar";
import { usePane } from "../paneContext";

/** The points of each part against their maximum, below the score of the stage or perspective that they make up. */
export function ScoreTable({ block }: { readonly block: ScoreBlock }) {
  const { words } = usePane();
  const { scores: text } = words;
  const isAnswered = block.plan.some(({ answer }) => answer !== undefined);
  return (
    <>
      <ul className="scores">
        {block.lines.map((line) => (
          <Line key={`${line.isGroup}${line.id}`} line={line} />
        ))}
      </ul>
      {isAnswered && (
        <section aria-labelledby="plan-answers">
          <h3 id="plan-answers">{text.plan}</h3>
          <ul className="scores">
            {block.plan.map(({ label, answer }) => (
              <li key={label} className="line">
                <span className="label">{label}</span>
                <span className="figure">{text.planAnswer(answer)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Line({ line }: { readonly line: ScoreLine }) {
  const { words } = usePane();
  const { scores: text } = words;
  const { label, isGroup, points, maximum = 0, isGiven, score, scoreText, remark } = line;
  const withoutPoints = isGiven ? text.givenNotMeasured : text.notGiven;
  if (isGroup) {
    return (
      <li className="line whole">
        <strong className="label">{label}</strong>
        {score !== undefined && scoreText && (
          <>
            <strong className="figure">{text.score(scoreText)}</strong>
            <Bar share={score / 100} />
          </>
        )}
        {remark && <span className="under">{remark}</span>}
      </li>
    );
  }
  return (
    <li className="line part">
      <span className="label">{label}</span>
      <span className="figure">
        {points === undefined ? withoutPoints(maximum) : text.pointsOf(points, maximum)}
      </span>
    </li>
  );
}
