import institutionsData from "./institutions.json";
import type sectorsData from "./sectors.json";

/** The two years of the sample. */
export type SampleYear = 2023 | 2024;

/** Perspective scores (0–100, whole) by perspective id, where the report's lists settle them. */
export type GivenPerspectives = Readonly<Record<string, number>>;

/**
 * An institution of the sample. Names are those of the annual report 2024, the others say that they are made up; every
 * figure is made up, so that the report's published figures come out.
 */
export interface SampleInstitution {
  readonly name: string;
  readonly kind: "service" | "nonService";
  readonly governorate?: boolean;
  /** The language of its workbook; Arabic where it is not said. */
  readonly language?: "ar" | "en";
  /** What its services are about; none for an institution without services. */
  readonly sector?: keyof typeof sectorsData;
  /** How many services its inventory of its last year holds. */
  readonly services?: number;
  /** The overall score (0–100, to a tenth), or the perspectives that give it; no entry for a year without a submission. */
  readonly scores: Readonly<Partial<Record<`${SampleYear}`, number | GivenPerspectives>>>;
}

export const sampleInstitutions = institutionsData as readonly SampleInstitution[];
