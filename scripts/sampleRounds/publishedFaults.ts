import { leaps, levelDistribution, programme, ranking, type Measured } from "../../src/core";
import { measuredRound, type MeasuredInstitution } from "./measuredRound";
import { publishedLists } from "./publishedLists";
import type { SampleYear } from "./sampleInstitution";

/**
 * What the sample rounds give otherwise than the annual report 2024 publishes, a sentence each; none when all comes out.
 *
 * Of the three highest institutions without services only the names are asked for, not their order: the report prints the
 * unit of Vision 2040 first, yet names the investment authority and not the unit among the two highest of either
 * perspective. With two perspectives, whatever their weights, the unit can then not stand before the authority.
 */
export function publishedFaults(): string[] {
  const now = measuredRound(2024);
  const before = measuredRound(2023);
  return [
    ...levelFaults(before, 2023),
    ...levelFaults(now, 2024),
    ...leaderFaults(now),
    ...perspectiveFaults(now),
    ...leapFaults(before, now),
    ...governorateFaults(now),
    ...programme.indices.flatMap(({ id }) => countFaults(now, id)),
  ];
}

function levelFaults(institutions: readonly MeasuredInstitution[], year: SampleYear): string[] {
  const published = programme.levelDistributions.find((entry) => entry.year === year)?.counts ?? {};
  const { levels, notMeasured, noPublishedLevel } = levelDistribution(institutions.map(({ overall }) => overall));
  const counts = Object.fromEntries(levels.map(({ level, count }) => [level, count]));
  const rest = notMeasured + noPublishedLevel.count;
  return [...differs(`levels ${year}`, published, counts), ...differs(`without a level ${year}`, 0, rest)];
}

function leaderFaults(institutions: readonly MeasuredInstitution[]): string[] {
  const { service, nonService } = publishedLists.leaders;
  const overall = (entry: MeasuredInstitution) => entry.overall;
  return [
    ...differs("highest service institutions", service, highest(institutions, "service", overall, service.length)),
    ...differs(
      "highest institutions without services",
      [...nonService].sort(),
      highest(institutions, "nonService", overall, nonService.length).sort(),
    ),
  ];
}

function perspectiveFaults(institutions: readonly MeasuredInstitution[]): string[] {
  return (["service", "nonService"] as const).flatMap((kind) =>
    Object.entries(publishedLists.perspectiveLeaders[kind]).flatMap(([id, names]) =>
      differs(
        `highest in ${id}, ${kind}`,
        names,
        highest(institutions, kind, ({ perspectives }) => perspectives[id], names.length),
      ),
    ),
  );
}

/** The names of ranks 1 to `top`, ties included. */
function highest(
  institutions: readonly MeasuredInstitution[],
  kind: "service" | "nonService",
  scoreOf: (institution: MeasuredInstitution) => Measured<number> | undefined,
  top: number,
): string[] {
  const contenders = institutions
    .filter(({ institution }) => institution.kind === kind)
    .flatMap((entry) => {
      const score = scoreOf(entry);
      return score ? [{ name: entry.institution.name, score }] : [];
    });
  return ranking(contenders, top).ranked.map(({ name }) => name);
}

function leapFaults(before: readonly MeasuredInstitution[], now: readonly MeasuredInstitution[]): string[] {
  const named = (entries: readonly MeasuredInstitution[]) =>
    entries.map(({ institution, overall }) => ({ name: institution.name, score: overall }));
  const greatest = leaps(named(before), named(now), publishedLists.leaps.length).leaps.map(({ name }) => name);
  return differs("greatest leaps", publishedLists.leaps, greatest);
}

function governorateFaults(institutions: readonly MeasuredInstitution[]): string[] {
  const names = institutions
    .filter(({ institution }) => institution.governorate)
    .map((entry) => entry.institution.name);
  return differs("governorates", [...publishedLists.governorates].sort(), names.sort());
}

/** The year columns that the programme's indices are counted in. */
const columns: Readonly<Record<string, string>> = { simplification: "simplified", digitisation: "digitised" };

function countFaults(institutions: readonly MeasuredInstitution[], id: string): string[] {
  const index = programme.indices.find((entry) => entry.id === id);
  const column = columns[id];
  if (!index || column === undefined) throw new Error(`No column is known for the index ${id}`);
  const listed = Object.fromEntries(index.institutions.counts.map(({ name, count }) => [name, count]));
  const of2024 = institutions.map(
    ({ institution, years }) => [institution.name, years[column]?.["2024"] ?? 0] as const,
  );
  const total = institutions.reduce((sum, { years }) => sum + sumOf(years[column] ?? {}), 0);
  const counted = Object.fromEntries(of2024.filter(([, count]) => count > 0));
  return [
    ...differs(`${column} in 2024`, sorted(listed), sorted(counted)),
    ...differs(`${column} in all years`, index.cumulative.achieved, total),
  ];
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function sorted(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).sort(([one], [other]) => one.localeCompare(other));
}

function differs(what: string, published: unknown, given: unknown): string[] {
  const [expected, found] = [JSON.stringify(published), JSON.stringify(given)];
  return expected === found ? [] : [`${what}: published ${expected}, but the sample gives ${found}`];
}
