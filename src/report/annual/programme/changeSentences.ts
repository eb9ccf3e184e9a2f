import { definitionOf, unitKindOf, type ChangeResult, type ProgrammeEntry, type ProgrammeNumber } from "../../../core";
import type { FiguresCompared } from "../../../messages/programmeMessages";
import type { ReportBlock } from "../reportDocument";
import { monthlyFormat } from "./monthlyFormat";
import {
  entryLabel,
  originOf,
  periodText,
  shownFigure,
  shownNumber,
  unitText,
  type ProgrammeContext,
} from "./programmeContext";

/** How each figure has changed, in a sentence; and its monthly averages where the periods differ in length. */
export function changeSentences(context: ProgrammeContext, entries: readonly ProgrammeEntry[]): ReportBlock[] {
  return entries.flatMap((entry): ReportBlock[] => {
    const change = context.results.changes.find((known) => known.entry === entry);
    if (!change) return [];
    const texts = [...saidOf(context, change), ...monthlySentence(context, change)];
    if (texts.length === 0) return [];
    return [{ kind: "text", text: texts.join(" "), origin: originOf(context, [entry.value.cell, change.before.cell]) }];
  });
}

/** The sentence of a change, and of one that has none because nothing was there before. */
function saidOf(context: ProgrammeContext, change: ChangeResult): string[] {
  const known = change.change;
  if (known.measured) return [changeSentence(context, change, known.value)];
  if (known.reason.kind !== "baseNotPositive") return [];
  return [context.messages.growthFromZero(figuresOf(context, change))];
}

/** The sentence of one change. */
function changeSentence(context: ProgrammeContext, change: ChangeResult, value: number): string {
  const { messages } = context;
  const { kind } = change;
  const figures = figuresOf(context, change);
  if (kind === "places") return messages.places(figures.label, figures.now, figures.before, value);
  const changed = kind === "growth" ? shownNumber(value, "growth") : shownNumber(100 * value, "leap");
  return messages[kind]({ ...figures, change: changed });
}

function figuresOf(context: ProgrammeContext, { entry, before, beforePeriod }: ChangeResult): FiguresCompared {
  const shown = (number: ProgrammeNumber) => withCurrency(context, entry, shownFigure(entry, number));
  return {
    label: entryLabel(context, entry),
    now: shown(entry.value),
    nowPeriod: periodText(context, entry.period),
    before: shown(before),
    beforePeriod: periodText(context, beforePeriod),
  };
}

/** "88,797,525 Omani rial": of what is counted the figure's name says so itself. */
function withCurrency(context: ProgrammeContext, entry: ProgrammeEntry, number: string): string {
  return unitKindOf(definitionOf(entry)) === "amount" ? `${number} ${unitText(context, entry)}` : number;
}

function monthlySentence({ messages }: ProgrammeContext, { monthly }: ChangeResult): string[] {
  if (!monthly?.growth.measured) return [];
  const format = monthlyFormat(monthly);
  return [
    messages.monthly(
      shownNumber(monthly.now, format),
      shownNumber(monthly.before, format),
      shownNumber(monthly.growth.value, "growth"),
    ),
  ];
}
