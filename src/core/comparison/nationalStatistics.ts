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
  /**
   * Services without a readable answer: they are in the base, and the interval of each share says what they leave open. A
   * year that is blank is an answer: not yet.
   */
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
  const filled = services.filter((service) => service.values[field] !== undefined || isUnreadable(service, field));
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
      ? yearDistribution(tally, services.length)
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
    unknown: tally.unreadable + (field.kind === "year" ? 0 : tally.blank),
    answers: tally.answers,
  };
}

/** A round that did not keep what could not be read has it among what is blank. */
function tallyOf(field: string, services: readonly RoundService[]): Tally {
  const counts = new Map<string, number>();
  let [blank, unreadable, answers] = [0, 0, 0];
  for (const service of services) {
    const value = service.values[field];
    if (isUnreadable(service, field)) unreadable++;
    else if (value === undefined) blank++;
    for (const each of answersOf(value)) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
      answers++;
    }
  }
  return { counts, blank, unreadable, repaired: 0, answers };
}

function isUnreadable({ unreadable }: RoundService, field: string): boolean {
  return unreadable?.includes(field) === true;
}

function answersOf(value: RoundService["values"][string] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}
