import { valuesOf, type Catalogue, type CatalogueField } from "../catalogue/catalogue";
import type { RoundService } from "../round/round";
import { distribution } from "../statistics/distribution";
import type { AnswerCount } from "../statistics/statistic";
import type { Tally } from "../statistics/tally";
import { yearDistribution } from "../statistics/yearDistribution";

/** One field's statistic over the services of all institutions. */
export interface NationalStatistic {
  readonly field: string;
  readonly counts: readonly AnswerCount[];
  /** The services that every share is of: all, or where the field is optional those of the institutions that fill it in. */
  readonly of: number;
  /** How many institutions these services are of. */
  readonly institutions: number;
  /** Services without a readable answer: they are in the base, and the interval of each share says what they leave open. */
  readonly unknown: number;
  /** All answers given; more than the services where several may hold. */
  readonly answers: number;
}

/**
 * The statistics of the national catalogue, in the catalogue's order, one for each field that has values to count. A field
 * that is in no service is left out: it was not measured, which is not a share of 0.
 */
export function nationalStatistics(
  services: readonly RoundService[],
  catalogue: Catalogue,
): readonly NationalStatistic[] {
  return catalogue.fields
    .filter(({ kind }) => kind !== "text")
    .flatMap((field) => {
      const base = field.required ? services : ofInstitutionsWith(field.id, services);
      return base.some(({ values }) => values[field.id] !== undefined) ? [statisticOf(field, base, catalogue)] : [];
    });
}

function ofInstitutionsWith(field: string, services: readonly RoundService[]): readonly RoundService[] {
  const filled = services.filter(({ values }) => values[field] !== undefined);
  const institutions = new Set(filled.map(({ institution }) => institution));
  return services.filter(({ institution }) => institutions.has(institution));
}

function statisticOf(
  field: CatalogueField,
  services: readonly RoundService[],
  catalogue: Catalogue,
): NationalStatistic {
  const tally = tallyOf(field.id, services);
  const counts =
    field.kind === "year"
      ? yearDistribution({ ...tally, blank: 0 }, services.length)
      : distribution(
          valuesOf(catalogue, field).map(({ id }) => id),
          tally,
          services.length,
        );
  return {
    field: field.id,
    counts,
    of: services.length,
    institutions: new Set(services.map(({ institution }) => institution)).size,
    unknown: tally.blank,
    answers: tally.answers,
  };
}

/** A field that is absent was blank or could not be read: the round does not say which. */
function tallyOf(field: string, services: readonly RoundService[]): Tally {
  const counts = new Map<string, number>();
  let [blank, answers] = [0, 0];
  for (const { values } of services) {
    const value = values[field];
    if (value === undefined) blank++;
    for (const each of answersOf(value)) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
      answers++;
    }
  }
  return { counts, blank, unreadable: 0, repaired: 0, answers };
}

function answersOf(value: RoundService["values"][string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}
