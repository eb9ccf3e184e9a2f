/** The programme sheet of the annual report 2024, filled in with what it prints, its oddities included. */
import { builtInFrameworks, figureDefinition, levelsFramework, programme, type ProgrammeColumnId } from "../src/core";
import { readMonthPeriod } from "../src/core/programme/readMonthPeriod";
import { programmeMessages } from "../src/messages/programmeMessages";
import type { DescribedWorkbook } from "../src/report/describedWorkbook";
import type { ProgrammeRow } from "../src/report/template/programmeRows";
import { programmeTemplate } from "../src/report/template/programmeTemplate";

type Cells = ProgrammeRow["cells"];
type Index = (typeof programme.indices)[number];

const notPrinted = "لا يذكره نص التقرير: في رسم بلا أرقام.";

export function sampleProgramme(): DescribedWorkbook {
  const rows = [
    ...programme.indices.flatMap(indexRows),
    ...overallRows(),
    ...figureRows(),
    ...levelRows(),
    ...internationalRows(),
    ...programme.targets2025.items.map(({ ar }) => row("nextYear.target", { detail: ar, period: 2025 })),
  ];
  return programmeTemplate(builtInFrameworks, "ar", rows);
}

function row(figure: string, cells: Cells): ProgrammeRow {
  return { figure: figureDefinition(figure), cells };
}

/** A period as the report says it: a year is a number, all else words. */
function period(text: string): string | number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const read = readMonthPeriod(text);
  if (!read) throw new Error(`No period: ${text}`);
  return programmeMessages("ar").period(read);
}

/** Where the report says it, and what is doubtful about it. */
function noteOf({
  source,
  caveat,
}: {
  readonly source?: { readonly place: string };
  readonly caveat?: { readonly ar: string };
}): string {
  return [source?.place, caveat?.ar].filter(Boolean).join("؛ ");
}

function indexRows({ id, cumulative, year, indexTarget, institutions }: Index): ProgrammeRow[] {
  const years = [2021, 2022, 2023, 2024, 2025].map((each) =>
    row(
      `${id}.year`,
      each === year.year
        ? { period: each, value: year.achieved, target: year.target, note: noteOf(year) }
        : { period: each, note: notPrinted },
    ),
  );
  const other = { period: year.year, value: year.target, target: year.achieved, note: noteOf(year) };
  const { achieved, target, achievedPeriod, targetPeriod, parts = [] } = cumulative;
  return [
    ...years,
    ...(year.assumption ? [row(`${id}.otherReading`, other)] : []),
    row(`${id}.total`, {
      period: period(achievedPeriod),
      value: achieved,
      target,
      targetPeriod: period(targetPeriod),
      note: noteOf(cumulative),
    }),
    ...parts.map(({ label, count }) =>
      row(`${id}.part`, { detail: label.ar, target: count, note: noteOf(cumulative) }),
    ),
    row(`${id}.indexTarget`, {
      target: indexTarget.share,
      targetPeriod: period(indexTarget.by),
      note: noteOf(indexTarget),
    }),
    ...institutions.counts.map(({ name, count }) =>
      row(`${id}.institution`, { detail: name, period: year.year, value: count, note: institutions.source?.place }),
    ),
    ...(institutions.ownCounts ?? []).map(({ name, count, source }) =>
      row(`${id}.ownCount`, { detail: name, period: year.year, value: count, note: source?.place }),
    ),
  ];
}

function overallRows(): ProgrammeRow[] {
  return [2021, 2022, 2023, 2024, 2025].map((year) => row("overall.year", { period: year, note: notPrinted }));
}

/** Rows of the sheet by the ids of the published figures: the figure now, before, and its printed change. */
const figures: readonly (readonly [figure: string, now: string, before?: string, change?: string])[] = [
  ["impact.transactions", "transactions2024", "transactions2023"],
  ["impact.satisfaction", "satisfaction2024"],
  ["impact.plannedProjects", "plannedProjectsDone"],
  ["impact.remoteAccess", "remoteAccess2024", "remoteAccess2023"],
  ["impact.changePlans", "changePlan2024", "changePlan2023"],
  ["impact.commitment", "commitment"],
  ["impact.companies", "companies"],
  ["platform.exchanges", "exchanges2024", undefined, "exchangesGrowth2024"],
  ["platform.exchangesSinceLaunch", "exchangesSinceLaunch"],
  ["platform.providers", "providers2022"],
  ["platform.providers", "providers2023"],
  ["platform.providers", "providers2024"],
  ["platform.consumers", "consumers2022"],
  ["platform.consumers", "consumers2023"],
  ["platform.consumers", "consumers2024"],
  ["projects.unifiedPortal", "unifiedPortal"],
  ["projects.openData", "openData"],
];

function figureRows(): ProgrammeRow[] {
  return figures.flatMap(([figure, now, before, change]) => {
    const figureNow = published(now);
    const figureBefore = before === undefined ? undefined : published(before);
    const filled = row(figure, {
      period: period(figureNow.period),
      value: figureNow.printed ?? figureNow.value,
      ...(figureBefore && { before: figureBefore.value, beforePeriod: period(figureBefore.period) }),
      ...(change !== undefined && { change: published(change).value }),
      ...(figureNow.institutions !== undefined && { institutions: figureNow.institutions }),
      note: noteOf(figureNow),
    });
    const earlier = published("exchangesGrowth2023");
    if (figure !== "platform.exchanges") return [filled];
    return [filled, row(figure, { period: period(earlier.period), change: earlier.value, note: noteOf(earlier) })];
  });
}

function published(id: string) {
  const found = programme.figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`No published figure is called "${id}"`);
  return found;
}

function levelRows(): ProgrammeRow[] {
  const [before, now] = [2023, 2024].map((year) => programme.levelDistributions.find((known) => known.year === year));
  if (!before || !now) throw new Error("The distributions of 2023 and 2024 are needed");
  return levelsFramework.levels.map(({ id, label }) => {
    const cells: Partial<Record<ProgrammeColumnId, string | number>> = {
      detail: label.ar,
      period: now.year,
      value: now.counts[id],
      before: before.counts[id],
      beforePeriod: before.year,
      change: now.printedChange?.[id],
      note: noteOf(now),
    };
    return row("levels.institutions", cells);
  });
}

function internationalRows(): ProgrammeRow[] {
  const { source, egdi, onlineServices, infrastructure, humanCapital } = programme.omanEgdi2024;
  const note = `مسح الأمم المتحدة للحكومة الإلكترونية ٢٠٢٤، ${source.place}`;
  const index = (id: string, value: number) => row(`index.${id}`, { period: 2024, value, note });
  return [
    ...programme.unRanks.map((rank) =>
      row(`rank.${rank.id}`, {
        period: 2024,
        value: rank.rank2024,
        before: rank.rank2022,
        beforePeriod: 2022,
        note: noteOf(rank),
      }),
    ),
    index("onlineServices", onlineServices),
    index("infrastructure", infrastructure),
    index("humanCapital", humanCapital),
    index("egdi", egdi),
  ];
}
