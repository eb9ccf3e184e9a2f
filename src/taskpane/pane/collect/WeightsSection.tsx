import { useId } from "react";
import { roundHalfUp, weightsWith } from "../../../core";
import type { RankedGroup, RankedRow } from "../../collector/collector";
import type { WeightsState } from "../../session/roundState";
import { Button } from "../fluent";
import { useRound } from "./roundContext";

/** Who would lead under other weights, as the sliders move, and which ranks hold whatever reasonable weights are taken. */
export function WeightsSection({ weights }: { readonly weights: WeightsState }) {
  const { actions, words } = useRound();
  const { weights: text } = words;
  const { perspectives, given, ranking, held, of, points } = weights;
  const published = Object.fromEntries(perspectives.map(({ id, percent }) => [id, percent]));
  return (
    <section className="weights" aria-labelledby="weights">
      <h3 id="weights">{text.heading}</h3>
      <p className="quiet">{text.introduction}</p>
      {perspectives.map(({ id, label }) => (
        <Weight
          key={id}
          label={text.weight(label)}
          value={given[id] ?? 0}
          set={(value) => void actions.setWeights(weightsWith(given, id, value))}
        />
      ))}
      <div className="buttons">
        <Button size="small" onClick={() => void actions.setWeights(published)}>
          {text.reset}
        </Button>
      </div>
      {of > 0 && <p>{text.heldOf(held, of, points)}</p>}
      {ranking ? (
        ranking.groups.map((group) => <Group key={group.group} group={group} />)
      ) : (
        <p className="warning" role="alert">
          {text.allZero}
        </p>
      )}
    </section>
  );
}

interface WeightProps {
  readonly label: string;
  readonly value: number;
  readonly set: (value: number) => void;
}

/** The browser's own slider: it knows the keys and the direction of reading. */
function Weight({ label, value, set }: WeightProps) {
  const id = useId();
  const { words } = useRound();
  const shown = words.weights.percent(roundHalfUp(value, 1));
  return (
    <p className="weight">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        aria-valuetext={shown}
        onChange={({ target }) => set(Number(target.value))}
      />
    </p>
  );
}

function Group({ group }: { readonly group: RankedGroup }) {
  const { words } = useRound();
  const { weights: text } = words;
  const id = `ranked-${group.group}`;
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{text.group[group.group]}</h4>
      <p className="quiet">{text.used(group.weights)}</p>
      <ol className="ranks">
        {group.rows.map((row) => (
          <Ranked key={row.name} row={row} />
        ))}
      </ol>
      {group.notRanked.length > 0 && <p className="quiet">{text.notRanked(group.notRanked)}</p>}
    </section>
  );
}

function Ranked({ row }: { readonly row: RankedRow }) {
  const { words } = useRound();
  const { weights: text, compare } = words;
  const { rank, published, name, score, best, worst } = row;
  return (
    <li className="line">
      <span className="label">{compare.ranked(rank, name)}</span>
      <strong className="figure">{compare.score(score)}</strong>
      <span className="under">
        <span>{text.published(published, best, worst)}</span>
      </span>
    </li>
  );
}
