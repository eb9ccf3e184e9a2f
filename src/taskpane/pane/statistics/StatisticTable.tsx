import { useId } from "react";
import { percentText, shareText } from "../../../report/shares";
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
          <Line key={line.label} line={line} share={shareText(line, block)} />
        ))}
        {block.missing.map((line) => (
          <Line key={line.label} line={line} share={shareText(line, block)} isMissing />
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

function Line({
  line,
  share,
  isMissing,
}: {
  readonly line: StatisticLine;
  readonly share: string;
  readonly isMissing?: boolean;
}) {
  const { words } = usePane();
  const { statistics: text } = words;
  const { label, count, of, open, published } = line;
  return (
    <li className={isMissing ? "line quiet" : "line"}>
      <span className="label">{label}</span>
      <span className="figure">
        {text.countOf(count, of)} <strong>{text.figure(share)}</strong>
      </span>
      <Bar share={line.share} highest={open?.highest} isMissing={isMissing} />
      {(open ?? published) && (
        <span className="under">
          {open && <span>{text.mayBe(percentText(open.lowest, 1), percentText(open.highest, 1))}</span>}
          {published && <span>{text.published(figureText(published))}</span>}
        </span>
      )}
    </li>
  );
}
