import {
  definitionOf,
  measured,
  periodKey,
  type EgdiFramework,
  type FigureGroup,
  type ProgrammeEntry,
} from "../../../core";
import { text } from "../../inPlace/guardedFormula";
import type { ReportBlock, ReportCell, ReportPart } from "../reportDocument";
import { changeSentences } from "./changeSentences";
import { changeOf } from "./entryColumns";
import { latestFirst } from "./latestFirst";
import { computedCell, numberCell, rowFrom } from "./programmeCells";
import { formatOf, originOf, periodText, shownNumber, type ProgrammeContext } from "./programmeContext";
import { programmeRemarks } from "./programmeRemarks";

/** Ranks in the UN survey with the places gained, and the e-government development index made of its parts. */
export function internationalPart(context: ProgrammeContext, group: FigureGroup): ReportPart | undefined {
  const { language } = context;
  const ranks = latestFirst(context.reading.figures.filter((entry) => definitionOf(entry).role === "rank"));
  const blocks = [
    ...changeSentences(context, ranks),
    ...rankTable(context, ranks),
    ...egdiBlocks(context),
    ...programmeRemarks(context, group.id),
  ];
  if (blocks.length === 0) return undefined;
  return { id: `programme-${group.id}`, heading: group.label[language], sheetName: group.sheetName[language], blocks };
}

function rankTable(context: ProgrammeContext, ranks: readonly ProgrammeEntry[]): ReportBlock[] {
  if (ranks.length === 0) return [];
  const { words, notMeasured } = context.messages;
  const isOfSeveral = new Set(ranks.map(({ period }) => periodKey(period))).size > 1;
  const rows = ranks.map((entry): ReportCell[] => {
    const change = changeOf(context, entry);
    return rowFrom(context, change ? [entry.value, change.before] : [entry.value], [
      context.names.figure(entry.figure),
      ...(isOfSeveral ? [periodText(context, entry.period)] : []),
      numberCell(context, entry.value, "whole"),
      change ? numberCell(context, change.before, "whole") : notMeasured,
      change
        ? computedCell(
            context,
            change.change,
            [change.before, entry.value],
            "change",
            ([before = "", now = ""]) => `${before}-${now}`,
          )
        : notMeasured,
    ]);
  });
  const columns = [
    { title: words.measure, width: 46 },
    ...(isOfSeveral ? [{ title: words.period, width: 14 }] : []),
    { title: words.rankNow, width: 14, format: "whole" as const },
    { title: words.rankBefore, width: 14, format: "whole" as const },
    { title: words.places, width: 14, format: "change" as const },
  ];
  return [{ kind: "table", table: { id: "programme-ranks", caption: words.ranksTitle, columns, rows } }];
}

function egdiBlocks(context: ProgrammeContext): ReportBlock[] {
  const { parts, published, index, group } = context.results.egdi;
  if (parts.length === 0 && !published) return [];
  const { words, egdi, notMeasured } = context.messages;
  const framework = context.frameworks.egdi;
  const groupLabel = group.measured
    ? (framework.groups.find(({ id }) => id === group.value)?.label[context.language] ?? "")
    : notMeasured;
  const weighted = weightedParts(parts, framework);
  const numbers = weighted.map(({ entry }) => entry.value);
  const weights = weighted.map(({ weight }) => weight);
  const origin = originOf(
    context,
    numbers.map(({ cell }) => cell),
  );
  const title = isEqual(weights) ? words.egdi : words.egdiWeighted;
  const rows: ReportCell[][] = [
    ...parts.map((entry) => [
      context.names.figure(entry.figure),
      numberCell(context, entry.value, formatOf(entry, entry.value)),
    ]),
    [title, computedCell(context, index.score, numbers, "index", (all) => meanFormula(all, weights))],
    ...(published
      ? [[words.egdiPublished, numberCell(context, published.value, formatOf(published, published.value))]]
      : []),
    [
      words.egdiGroup,
      computedCell(context, group.measured ? measured(groupLabel) : group, numbers, "index", (all) =>
        groupFormula(meanFormula(all, weights), context),
      ),
    ],
  ];
  const columns = [
    { title: words.measure, width: 52 },
    { title: words.indexValue, width: 18, format: "index" as const },
  ];
  return [
    ...(index.score.measured
      ? [{ kind: "text" as const, text: egdi(shownNumber(index.score.value, "index"), groupLabel), origin }]
      : []),
    { kind: "table", table: { id: "programme-egdi", caption: words.indexTitle, columns, rows } },
  ];
}

/** The parts that the framework makes the index of, with their weights in it. */
function weightedParts(parts: readonly ProgrammeEntry[], { indices }: EgdiFramework) {
  return parts.flatMap((entry) => {
    const index = indices.find(({ id }) => id === definitionOf(entry).index);
    return index ? [{ entry, weight: index.weight }] : [];
  });
}

/** "(8*A1+1*A2+1*A3)/(8+1+1)"; where all weigh the same, "AVERAGE(A1,A2,A3)". */
function meanFormula(references: readonly string[], weights: readonly number[]): string {
  if (isEqual(weights)) return `AVERAGE(${references.join(",")})`;
  const parts = references.map((reference, index) => `${weights[index]}*${reference}`);
  return `(${parts.join("+")})/(${weights.join("+")})`;
}

/** The label of the group that an index lies in, by where each begins. */
function groupFormula(index: string, { frameworks, language }: ProgrammeContext): string {
  const upwards = [...frameworks.egdi.groups].sort((a, b) => a.from - b.from);
  const labels = upwards.map(({ label }) => text(label[language]));
  return `LOOKUP(ROUND(${index},10),{${upwards.map(({ from }) => from).join(",")}},{${labels.join(",")}})`;
}

function isEqual(weights: readonly number[]): boolean {
  return weights.every((weight) => weight === weights[0]);
}
