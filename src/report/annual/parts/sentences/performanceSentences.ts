import { institutionGroup, levelsUpwards, type Highest, type InstitutionGroup } from "../../../../core";
import { isolated } from "../../../../messages/isolate";
import type { AnnualContext } from "../../annualContext";
import { figureText } from "../../figureText";
import type { ReportBlock } from "../../reportDocument";
import { bothOrigins } from "../cells/pairOrigin";
import { noLevelWord } from "../noLevelWord";
import { textBlock } from "../textBlock";
import { shownChange } from "./shownChange";

/** Who took part, the average, the levels and the highest institutions. */
export function performanceSentences(context: AnnualContext): readonly ReportBlock[] {
  const { now, cells, messages, comparison } = context;
  const { summary } = messages;
  const isIn = (group: InstitutionGroup) => now.institutions.filter((each) => institutionGroup(each) === group).length;
  const { of, notMeasured } = comparison.averages.now;
  const origin = cells.now.origin("overall");
  return [
    textBlock(
      summary.takingPart(cells.now.name, now.institutions.length, isIn("service"), isIn("nonService")),
      cells.now.origin("kind"),
    ),
    ...averageSentences(context),
    ...(notMeasured > 0 ? [textBlock(summary.notMeasured(notMeasured), origin)] : []),
    ...(of > 0 ? [textBlock(summary.levels(levelItems(context)), origin)] : []),
    ...highestSentences(context),
  ];
}

/** The average now, beside the one before where it was measured, and both over the same institutions. */
function averageSentences({ comparison, cells, messages }: AnnualContext): readonly ReportBlock[] {
  const { summary } = messages;
  const { now, before, sameInstitutions: same } = comparison.averages;
  if (!now.average.measured) return [];
  const score = (value: number) => figureText(value, "score");
  const average = score(now.average.value);
  if (!cells.before || !before?.average.measured)
    return [textBlock(summary.average(cells.now.name, average, now.of), cells.now.origin("overall"))];
  const origin = bothOrigins(cells, messages, "overall");
  const past = { round: cells.before.name, average: score(before.average.value), of: before.of };
  const both =
    same?.now.average.measured && same.before.average.measured
      ? summary.sameInstitutions(same.now.of, shownChange(same.before.average.value, same.now.average.value))
      : undefined;
  return [
    textBlock(summary.averages({ round: cells.now.name, average, of: now.of }, past), origin),
    ...(both === undefined ? [] : [textBlock(both, origin)]),
  ];
}

/** The names of the levels from the highest, and the word for none where a score lies in none. */
export function levelNames(context: AnnualContext): readonly string[] {
  const { frameworks, language } = context;
  const names = [...levelsUpwards(frameworks.levels)].reverse().map(({ label }) => label[language]);
  return [...names, noLevelWord(context)];
}

function levelItems(context: AnnualContext): readonly string[] {
  const { comparison, messages } = context;
  const { levels, noPublishedLevel } = comparison.levels.now;
  const names = levelNames(context);
  return [...levels, ...(noPublishedLevel.count > 0 ? [noPublishedLevel] : [])].map(({ count, share }, index) =>
    messages.summary.levelItem(
      names[index] ?? "",
      count,
      share.measured ? figureText(share.value, "share") : messages.notMeasured,
    ),
  );
}

function highestSentences({ comparison, cells, messages }: AnnualContext): readonly ReportBlock[] {
  const { summary } = messages;
  const items = ({ ranked }: Highest) =>
    ranked.map(({ name, score }) => summary.highestItem(isolated(name), figureText(score, "score")));
  return comparison.highest
    .filter(({ perspective, ranked }) => perspective === null && ranked.length > 0)
    .map((list) => textBlock(summary.highest(list.group, items(list)), cells.now.origin("kind", "overall")));
}
