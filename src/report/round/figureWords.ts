import { roundStatistics, type FigureChange, type ScorePart, type Frameworks } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { templateMessages } from "../../messages/templateMessages";
import { scoreText } from "../scoreText";
import { percentText } from "../shares";
import { overallText } from "./overallText";

/** A figure's name, as the header of its column on the sheet of institutions has it. */
export function figureLabel({ group, id }: FigureChange, frameworks: Frameworks, language: MessageLanguage): string {
  const messages = roundMessages(language);
  const { performance, stages } = frameworks;
  const of = (all: readonly { readonly id: string; readonly label: Readonly<Record<MessageLanguage, string>> }[]) =>
    all.find((each) => each.id === id)?.label[language] ?? id;
  const labels: Readonly<Record<ScorePart, () => string>> = {
    perspectives: () => messages.perspective(of(performance.perspectives)),
    axes: () => messages.axis(of(performance.perspectives.flatMap(({ axes }) => axes))),
    stages: () => messages.stage(of(stages.stages)),
    components: () => messages.component(of(stages.stages.flatMap(({ components }) => components))),
    statistics: () => messages.statistic(of(roundStatistics)),
    plan: () => messages.plan(of(stages.plan)),
  };
  return labels[group]();
}

/** What stood or stands in its cell: a score, points, a share in per cent, each with so many decimals, an answer, or why there is none. */
export function figureWord(
  value: FigureChange["before"],
  { group }: Pick<FigureChange, "group">,
  language: MessageLanguage,
  decimals = 1,
): string {
  const { words } = roundMessages(language);
  if (value === undefined) return group === "plan" ? words.notAnswered : words.notHandedIn;
  if (typeof value === "boolean") return templateMessages(language)[value ? "yes" : "no"];
  if ("score" in value) return overallText(value, language, decimals);
  if (!value.measured) return words.notMeasured;
  return group === "statistics" ? percentText(value.value, decimals) : scoreText(value.value, decimals);
}
