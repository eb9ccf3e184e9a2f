import { definitionOf, unitKindOf, type ChangeResult, type ProgrammeEntry } from "../../../core";
import type { ReportBlock } from "../reportDocument";
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
    if (!change?.change.measured) return [];
    const text = [changeSentence(context, change, change.change.value), ...monthlySentence(context, change)].join(" ");
    return [{ kind: "text", text, origin: originOf(context, [entry.value.cell, change.before.cell]) }];
  });
}

/** The sentence of one change. */
export function changeSentence(context: ProgrammeContext, change: ChangeResult, value: number): string {
  const { entry, before, beforePeriod, kind } = change;
  const { messages } = context;
  const label = entryLabel(context, entry);
  const [now, earlier] = [entry.value, before].map((number) =>
    withCurrency(context, entry, shownFigure(entry, number)),
  );
  if (kind === "places") return messages.places(label, now ?? "", earlier ?? "", value);
  const changed = kind === "growth" ? shownNumber(value, "growth") : shownNumber(100 * value, "leap");
  return messages[kind]({
    label,
    now: now ?? "",
    nowPeriod: periodText(context, entry.period),
    before: earlier ?? "",
    beforePeriod: periodText(context, beforePeriod),
    change: changed,
  });
}

/** "88,797,525 Omani rial": of what is counted the figure's name says so itself. */
function withCurrency(context: ProgrammeContext, entry: ProgrammeEntry, number: string): string {
  return unitKindOf(definitionOf(entry)) === "amount" ? `${number} ${unitText(context, entry)}` : number;
}

function monthlySentence({ messages }: ProgrammeContext, { monthly }: ChangeResult): string[] {
  if (!monthly?.growth.measured) return [];
  return [
    messages.monthly(
      shownNumber(monthly.now, "whole"),
      shownNumber(monthly.before, "whole"),
      shownNumber(monthly.growth.value, "growth"),
    ),
  ];
}
