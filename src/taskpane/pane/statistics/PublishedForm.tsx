import { Button, Field, Input } from "../fluent";
import { useState, type FormEvent } from "react";
import type { StatisticBlock, StatisticLine } from "../../../report/statisticBlocks";
import type { TypedFigure } from "../../session/actions/published";
import type { PublishedDraft, TypedAnswer } from "../../session/paneState";
import { usePane } from "../paneContext";
import { usePublishedActions } from "./usePublishedActions";

/**
 * A count and a percentage for each answer, to be filled in as far as they were published. What was typed is kept whenever
 * a field is left, so that it is there again after a look at another tab.
 */
export function PublishedForm({
  blocks,
  draft,
}: {
  readonly blocks: readonly StatisticBlock[];
  readonly draft: PublishedDraft;
}) {
  const { words, isBusy } = usePane();
  const { typePublished, draftPublished } = usePublishedActions();
  const { statistics: text, shell } = words;
  const [{ services, answers }, setTyped] = useState(draft);
  const type = (key: string, part: keyof TypedAnswer, value: string) =>
    setTyped({ services, answers: { ...answers, [key]: { ...(answers[key] ?? nothing), [part]: value } } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void typePublished(services, figuresOf(blocks, answers));
  };
  return (
    <form className="publishedForm" onSubmit={submit} onBlur={() => draftPublished({ services, answers })}>
      <Field label={text.services}>
        <Input
          inputMode="numeric"
          value={services}
          onChange={(_, { value }) => setTyped({ services: value, answers })}
        />
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
                  value={answers[keyOf(heading, label)]?.[part] ?? ""}
                  onChange={(_, { value }) => type(keyOf(heading, label), part, value)}
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
        <Button onClick={() => draftPublished(undefined)}>{shell.cancel}</Button>
      </div>
    </form>
  );
}

const nothing: TypedAnswer = { count: "", percent: "" };

function keyOf(heading: string, label: string): string {
  return `${heading}\n${label}`;
}

/** The form before anything is typed: what is known already stands in it. */
export function firstDraft(blocks: readonly StatisticBlock[], services: number | undefined): PublishedDraft {
  const known = ({ published }: StatisticLine): TypedAnswer => ({
    count: String(published?.count ?? ""),
    percent: String(published?.percent ?? ""),
  });
  const answers = blocks.flatMap(({ heading, lines }) =>
    lines.map((line) => [keyOf(heading, line.label), known(line)] as const),
  );
  return { services: String(services ?? ""), answers: Object.fromEntries(answers) };
}

function figuresOf(blocks: readonly StatisticBlock[], answers: PublishedDraft["answers"]): TypedFigure[] {
  return blocks.flatMap(({ heading, lines }) =>
    lines.map(({ label }) => ({ field: heading, value: label, ...(answers[keyOf(heading, label)] ?? nothing) })),
  );
}
