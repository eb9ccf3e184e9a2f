import {
  roundStatistics,
  scoreScale,
  type Component,
  type Interval,
  type Measured,
  type PerformanceFramework,
  type StagesFramework,
} from "../../../core";
import { roundMessages } from "../../../messages/roundMessages";
import { templateMessages } from "../../../messages/templateMessages";
import { measuredText, openScoreText, readMeasured, readOpenScore } from "../measuredCell";
import { isFault } from "../roundProblem";
import { isWord } from "../wordIn";
import { absent, isAbsent, isNotKept } from "./absent";
import type { InstitutionColumn } from "./column";
import { wholeIn } from "./wholeIn";
import { answer } from "./wordCells";

const shareScale: Interval = { low: 0, high: 1 };

/** The scores of perspectives, then of their axes. */
export function performanceColumns({ perspectives }: PerformanceFramework): readonly InstitutionColumn[] {
  return [
    ...perspectives.map(({ id, label }) =>
      scoreColumn("perspectives", `perspective.${id}`, id, (language) =>
        roundMessages(language).perspective(label[language]),
      ),
    ),
    ...perspectives.flatMap(({ axes }) =>
      axes.map(({ id, label }) =>
        measuredColumn("axes", `axis.${id}`, id, scoreScale, (language) =>
          roundMessages(language).axis(label[language]),
        ),
      ),
    ),
  ];
}

/** The scores of stages, the points of their components, then the answers of the plan checklist. */
export function stageColumns({ stages, plan }: StagesFramework): readonly InstitutionColumn[] {
  return [
    ...stages.map(({ id, label }) =>
      scoreColumn("stages", `stage.${id}`, id, (language) => roundMessages(language).stage(label[language])),
    ),
    ...stages.flatMap(({ components }) => components.map(componentColumn)),
    ...plan.map(({ id, label }) => planColumn(id, (language) => roundMessages(language).plan(label[language]))),
  ];
}

/** The shares of services. */
export const statisticColumns: readonly InstitutionColumn[] = roundStatistics.map(({ id, label }) =>
  measuredColumn("statistics", `statistic.${id}`, id, shareScale, (language) =>
    roundMessages(language).statistic(label[language]),
  ),
);

/** How many cells of each share cannot be read. */
export const unknownColumns: readonly InstitutionColumn[] = roundStatistics.map(({ id, label }) =>
  unknownColumn(id, (language) => roundMessages(language).unknown(label[language])),
);

function scoreColumn(
  group: "perspectives" | "stages",
  id: string,
  part: string,
  title: InstitutionColumn["title"],
): InstitutionColumn {
  return {
    id,
    title,
    width: 15,
    format: "score",
    write(institution, language) {
      const value = institution[group][part];
      if (value) return openScoreText(value, roundMessages(language), scoreScale);
      return absent(group === "perspectives" && institution.overall !== undefined, language);
    },
    read(cell, draft) {
      if (isAbsent(cell)) return undefined;
      const { score, interval } = readOpenScore(cell, scoreScale);
      if (isFault(score)) return score;
      draft[group][part] = { score, interval };
      return undefined;
    },
  };
}

function measuredColumn(
  group: "axes" | "statistics",
  id: string,
  part: string,
  scale: Interval,
  title: InstitutionColumn["title"],
): InstitutionColumn {
  return {
    id,
    title,
    width: 15,
    format: group === "axes" ? "score" : "share",
    ...(group === "statistics" && { note: "statistic" }),
    write(institution, language) {
      const value: Measured<number> | undefined = institution[group][part];
      return value
        ? measuredText(value, roundMessages(language))
        : absent(group === "axes" && institution.overall !== undefined, language);
    },
    read(cell, draft) {
      if (isAbsent(cell)) return undefined;
      const value = readMeasured(cell, scale);
      if (isFault(value)) return value;
      draft[group][part] = value;
      return undefined;
    },
  };
}

function componentColumn({ id: component, label, maximum }: Component): InstitutionColumn {
  return {
    id: `component.${component}`,
    title: (language) => roundMessages(language).component(label[language]),
    width: 15,
    format: "points",
    maximum,
    since: "components",
    write({ components, stages }, language) {
      const value = components?.[component];
      if (value) return measuredText(value, roundMessages(language));
      return Object.keys(stages).length > 0 ? roundMessages(language).words.notKept : absent(false, language);
    },
    read(cell, draft) {
      if (isAbsent(cell) || isNotKept(cell)) return undefined;
      const value = readMeasured(cell, { low: 0, high: maximum });
      if (isFault(value)) return { expected: "points" };
      draft.components[component] = value;
      return undefined;
    },
  };
}

function planColumn(item: string, title: InstitutionColumn["title"]): InstitutionColumn {
  const { read } = answer(
    () => false,
    (draft, value) => (draft.plan[item] = value),
  );
  return {
    id: `plan.${item}`,
    title,
    width: 15,
    write({ plan, stages }, language) {
      const value = plan[item];
      const { yes, no } = templateMessages(language);
      const { words } = roundMessages(language);
      if (value === undefined) return Object.keys(stages).length > 0 ? words.notAnswered : words.notHandedIn;
      return value ? yes : no;
    },
    read(cell, draft) {
      const isOpen = isAbsent(cell) || isWord(cell, ({ words }) => words.notAnswered);
      return isOpen ? undefined : read(cell, draft);
    },
  };
}

function unknownColumn(statistic: string, title: InstitutionColumn["title"]): InstitutionColumn {
  return {
    id: `unknown.${statistic}`,
    title,
    width: 15,
    format: "whole",
    write: ({ unknown }) => unknown?.[statistic] ?? 0,
    read(cell, draft) {
      const value = wholeIn(cell);
      if (value === undefined) return { expected: "whole" };
      if (value > 0) draft.unknown[statistic] = value;
      return undefined;
    },
  };
}
