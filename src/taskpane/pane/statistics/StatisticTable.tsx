import { useId } from "react";
import { percentText } from "../../../report/shares";
import type { StatisticBlock, StatisticLine } from "../../../report/statisticBlocks";
import { Bar } from "../Bar";
import { usePane } from "../paneContext";
import { figureText } from "./figureText";

/** One field's answers: each with its count, its share as a bar, what the share may still be, and what was published. */
export function StatisticTable({ block }: { readonly block: StatisticBlock }) {
  const id = useId();
  return (
    <section className="statistic" aria-labelledby={id}>
      <h3 id={id}>{block.heading}</h3>
      <ul>
        {block.lines.map((line) => (
          <Line key={line.label} line={line} />
        ))}
        {block.missing.map((line) => (
          <Line key={line.label} line={line} isMissing />
        ))}
      </ul>
      {block.remarks.map((remark) => (
        <p key={remark} className="quiet">
          {remark}
        </p>
      ))}
    </section>
  );
}

function Line({ line, isMissing }: { readonly line: StatisticLine; readonly isMissing?: boolean }) {
  const { words } = usePane();
  const { statistics: text } = words;
  const { label, count, of, share, open, published } = line;
  return (
    <li className={isMissing ? "line quiet" : "line"}>
      <span className="label">{label}</span>
      <span className="figure">
        {text.countOf(count, of)} <strong>{text.figure(percentText(share))}</strong>
      </span>
      <Bar share={share} highest={open?.highest} isMissing={isMissing} />
      {(open ?? published) && (
        <span className="under">
          {open && <span>{text.mayBe(percentText(open.lowest, 1), percentText(open.highest, 1))}</span>}
          {published && <span>{text.published(figureText(published))}</span>}
        </span>
      )}
    </li>
  );
}
