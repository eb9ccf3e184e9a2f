import type { AverageLine, ComparisonView, HighestList, LeapLine, LevelLine } from "../../collector/collector";
import { Bar } from "../Bar";
import { useRound } from "./roundContext";
import { Sentences } from "./Standing";

/** The round's averages, levels, leaders and leaps, beside those of the round before. */
export function Comparison({ comparison }: { readonly comparison: ComparisonView }) {
  const { words } = useRound();
  const { compare: text } = words;
  const { averages, levels, bases, highest, leaps, missing, joined, remarks } = comparison;
  return (
    <>
      <ul className="scores">
        {averages.map((line) => (
          <Average key={line.of} line={line} />
        ))}
      </ul>
      <Sentences sentences={remarks} />
      <section aria-labelledby="round-levels">
        <h3 id="round-levels">{text.levels}</h3>
        <ul>
          {levels.map((line) => (
            <Level key={line.label} line={line} />
          ))}
        </ul>
        <p className="quiet">{text.levelsBasis(bases.now, bases.before)}</p>
      </section>
      {highest.map((list) => (
        <Highest key={list.group} list={list} />
      ))}
      {leaps && <Leaps leaps={leaps} />}
      <Names title={text.missing(missing.length)} names={missing} />
      <Names title={text.joined(joined.length)} names={joined} />
    </>
  );
}

function Average({ line }: { readonly line: AverageLine }) {
  const { words } = useRound();
  const { compare: text } = words;
  const { of, now, nowOf, notMeasured, before, beforeOf = 0 } = line;
  return (
    <li className="line">
      <span className="label">{now === undefined ? text.noAverage : text.average(of, nowOf)}</span>
      <strong className="figure">{now === undefined ? "" : text.score(now)}</strong>
      <span className="under">
        {before !== undefined && <span>{text.averageBefore(before, beforeOf)}</span>}
        {notMeasured > 0 && <span>{text.notMeasured(notMeasured)}</span>}
      </span>
    </li>
  );
}

function Level({ line }: { readonly line: LevelLine }) {
  const { words } = useRound();
  const { compare: text } = words;
  const { label, now, share, fraction, before, change } = line;
  return (
    <li className="line">
      <span className="label">{label}</span>
      <span className="figure">{text.levelCount(now, share)}</span>
      <Bar share={fraction} />
      {before !== undefined && change !== undefined && (
        <span className="under">
          <span>{text.levelBefore(before, change)}</span>
        </span>
      )}
    </li>
  );
}

function Highest({ list }: { readonly list: HighestList }) {
  const { words } = useRound();
  const { compare: text } = words;
  const id = `highest-${list.group}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{text.highest[list.group]}</h3>
      <ol className="ranks">
        {list.rows.map(({ rank, name, score }) => (
          <li key={name} className="line">
            <span className="label">{text.ranked(rank, name)}</span>
            <strong className="figure">{text.score(score)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Leaps({ leaps }: { readonly leaps: readonly LeapLine[] }) {
  const { words } = useRound();
  const { compare: text } = words;
  return (
    <section aria-labelledby="leaps">
      <h3 id="leaps">{text.leaps}</h3>
      {leaps.length === 0 && <p>{text.noLeaps}</p>}
      <ol className="ranks">
        {leaps.map(({ rank, name, before, now, leap }) => (
          <li key={name} className="line">
            <span className="label">{text.ranked(rank, name)}</span>
            <span className="figure">{text.leap(before, now, leap)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <Sentences sentences={names} />
    </details>
  );
}
