import { labelIn, reasonablePoints, valuesOf } from "../../../../core";
import type { AnnualContext } from "../../annualContext";
import { figureText } from "../../figureText";
import type { ReportBlock } from "../../reportDocument";
import { shareFormat } from "../answersTable";
import { leftOut } from "../leftOut";
import { textBlock } from "../textBlock";

/** The stages, the national catalogue with the most frequent answer of each field, and how firm the ranks are. */
export function catalogueSentences(context: AnnualContext): readonly ReportBlock[] {
  return [...stagesSentence(context), ...catalogueSentence(context), ...sensitivitySentences(context)];
}

function stagesSentence({ comparison, frameworks, language, messages, cells }: AnnualContext): readonly ReportBlock[] {
  const { stages } = frameworks.stages;
  const items = comparison.stages.flatMap(({ stage, average }) => {
    const label = stages.find(({ id }) => id === stage)?.label[language] ?? stage;
    return average.measured ? [messages.summary.stageItem(label, figureText(average.value, "score"))] : [];
  });
  const origin = cells.now.origin(...stages.map(({ id }) => `stage.${id}`));
  return items.length === 0 ? [] : [textBlock(messages.summary.stages(items), origin)];
}

function catalogueSentence(context: AnnualContext): readonly ReportBlock[] {
  const { now, messages, cells } = context;
  if (now.services.length === 0) return [];
  const institutions = new Set(now.services.map(({ institution }) => institution)).size;
  const origin = cells.now.servicesOrigin("name");
  const common = commonAnswers(context);
  const answers = messages.summary.answers(common.map(({ text }) => text));
  const columns = common.map(({ field }) => field);
  return [
    textBlock(messages.summary.catalogue(now.services.length, institutions), origin),
    ...(common.length > 0 ? [textBlock(answers, cells.now.servicesOrigin(...columns))] : []),
  ];
}

interface CommonAnswer {
  readonly field: string;
  readonly text: string;
}

/**
 * The most frequent answer of each field that has one answer a service. None is said of several as frequent, nor where
 * cells without a readable answer could make another more frequent.
 */
function commonAnswers(context: AnnualContext): readonly CommonAnswer[] {
  const { statistics, catalogue, language, messages } = context;
  return statistics.flatMap((statistic) => {
    const { field: id, counts, unknown } = statistic;
    const field = catalogue.fields.find((each) => each.id === id);
    if (field?.kind !== "oneOf" || !field.required) return [];
    const [most, second] = [...counts].sort((a, b) => b.count - a.count);
    const value = valuesOf(catalogue, field).find((each) => each.id === most?.value);
    if (!most || !value || value.boolean !== undefined) return [];
    const lead = most.count - (second?.count ?? 0);
    if (lead === 0 || lead < unknown) return [];
    const share = figureText(most.share, shareFormat(context));
    const text = messages.summary.catalogueItem(
      labelIn(field.labels, language),
      labelIn(value.labels, language),
      share,
    );
    return [{ field: id, text }];
  });
}

function sensitivitySentences(context: AnnualContext): readonly ReportBlock[] {
  const { sensitivity, messages, cells } = context;
  return sensitivity.map((group) => {
    const { institutions } = group;
    const hold = institutions.filter(({ best, worst }) => best === worst).length;
    const ranks = { hold, of: institutions.length, leftOut: leftOut(group, context).length };
    const text = messages.summary.ranksHold(group.group, ranks, String(reasonablePoints));
    return textBlock(text, cells.now.origin("kind", "overall"));
  });
}
