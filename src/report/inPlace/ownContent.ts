import { isCellError, perspectiveWeights, type CellValue, type Frameworks } from "../../core";
import { functionMessages } from "../../messages/functionMessages";
import { inPlaceMessages, type InPlaceHeader } from "../../messages/inPlaceMessages";
import { languages, type MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { cellText } from "./cellText";
import { weightText } from "./weightText";

/** A header in every language: by it the results of an earlier run are found, whatever language they were written in. */
export function headersInAll(header: InPlaceHeader): readonly string[] {
  return languages.map((language) => inPlaceMessages(language).headers[header]);
}

/** Tells whether a cell that is to be written holds nothing, or what we write there ourselves: a score or a text of ours. */
export function ownContent(frameworks: Frameworks): (value: CellValue) => boolean {
  const texts = new Set(languages.flatMap((language) => textsIn(language, frameworks)).map(cellText));
  const starts = languages.flatMap((language) => inPlaceMessages(language).notMeasuredStarts);
  return (value) => {
    if (value === null || typeof value === "number" || isCellError(value)) return true;
    if (typeof value === "boolean") return false;
    return value === "" || texts.has(value) || starts.some((start) => value.startsWith(start));
  };
}

/** Every text of ours in one language, save the sentences on what is not measured. */
function textsIn(language: MessageLanguage, { stages, performance, levels }: Frameworks): readonly string[] {
  const messages = inPlaceMessages(language);
  const report = reportMessages(language);
  const named = [...stages.stages, ...performance.perspectives, ...levels.levels];
  return [
    ...Object.values(messages.headers),
    ...named.map(({ label }) => label[language]),
    ...[messages.overall, messages.level, messages.distance, messages.highestLevel],
    ...levels.levels.flatMap(({ label, bands }) =>
      Object.values(bands).map(({ from }) => messages.nextLevel(label[language], from)),
    ),
    ...[true, false].flatMap((isService) =>
      perspectiveWeights(performance, isService).map(({ weight }) => weightText(weight, messages)),
    ),
    ...Object.values(levels.policies).flatMap(({ label, caveat }) => [
      label[language],
      report.policy(label[language], caveat?.[language] ?? ""),
    ]),
    functionMessages(language).noPublishedLevel,
    report.stagesHaveNoLevel,
    report.axesWeighEqually,
    report.axesWeighByFramework,
    performance.nonService.caveat?.[language] ?? "",
  ];
}
