import { Button, Field, Input } from "../fluent";
import { useState, type FormEvent } from "react";
import type { StatisticBlock, StatisticLine } from "../../../report/statisticBlocks";
import type { TypedFigure } from "../../session/actions/published";
import { usePane } from "../paneContext";

/** What is typed for one answer. */
interface Typed {
  readonly count: string;
  readonly percent: string;
}

/** A count and a percentage for each answer, to be filled in as far as they were published. */
export function PublishedForm({
  blocks,
  services,
  close,
}: {
  readonly blocks: readonly StatisticBlock[];
  readonly services?: number;
  readonly close: () => void;
}) {
  const { actions, words, isBusy, state } = usePane();
  const { statistics: text, shell } = words;
  const [total, setTotal] = useState(services === undefined ? "" : String(services));
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() => firstTyped(blocks));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const before = state.published.figures;
    await actions.typePublished(total, figuresOf(blocks, typed));
    if (before === undefined) close();
  };
  return (
    <form className="publishedForm" onSubmit={(event) => void submit(event)}>
      <Field label={text.services}>
        <Input inputMode="numeric" value={total} onChange={(_, { value }) => setTotal(value)} />
      </Field>
      {blocks.map(({ heading, lines }) => (
        <fieldset key={heading}>
          <legend>{heading}</legend>
          <p className="columns" aria-hidden="true">
            <span />
            <span>{text.countColumn}</span>
            <span>{text.percentColumn}</span>
          </p>
          {lines.map(({ label }) => (
            <p key={label} className="columns">
              <span>{label}</span>
              {(["count", "percent"] as const).map((part) => (
                <Input
                  key={part}
                  size="small"
                  inputMode="decimal"
                  aria-label={text[part](label)}
                  value={typed[keyOf(heading, label)]?.[part] ?? ""}
                  onChange={(_, { value }) => setTyped((now) => withPart(now, keyOf(heading, label), part, value))}
                />
              ))}
            </p>
          ))}
        </fieldset>
      ))}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {text.keep}
        </Button>
        <Button onClick={close}>{shell.cancel}</Button>
      </div>
    </form>
  );
}

const nothing: Typed = { count: "", percent: "" };

function keyOf(heading: string, label: string): string {
  return `${heading}\n${label}`;
}

function withPart(
  typed: Readonly<Record<string, Typed>>,
  key: string,
  part: keyof Typed,
  value: string,
): Readonly<Record<string, Typed>> {
  return { ...typed, [key]: { ...(typed[key] ?? nothing), [part]: value } };
}

/** What is known already stands in the form. */
function firstTyped(blocks: readonly StatisticBlock[]): Readonly<Record<string, Typed>> {
  const known = ({ published }: StatisticLine): Typed => ({
    count: String(published?.count ?? ""),
    percent: String(published?.percent ?? ""),
  });
  return Object.fromEntries(
    blocks.flatMap(({ heading, lines }) => lines.map((line) => [keyOf(heading, line.label), known(line)])),
  );
}

function figuresOf(blocks: readonly StatisticBlock[], typed: Readonly<Record<string, Typed>>): TypedFigure[] {
  return blocks.flatMap(({ heading, lines }) =>
    lines.map(({ label }) => ({ field: heading, value: label, ...(typed[keyOf(heading, label)] ?? nothing) })),
  );
}
