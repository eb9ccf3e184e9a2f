import { programme } from "../../src/core";
import { sampleInstitutions, type SampleInstitution } from "./sampleInstitution";
import { shareOut } from "./shareOut";

/** How many services of an inventory carry which year. */
export interface ProgrammeCounts {
  readonly simplified: { readonly in2024: number; readonly before: number };
  readonly digitised: { readonly in2024: number; readonly before: number };
  readonly priority: number;
}

/**
 * The counts of each institution: in 2024 exactly what the report lists (nothing where it lists none); before 2024 a share
 * of what the report's total of 2021–2024 leaves, in proportion to the institution's other services.
 */
export function programmeCounts(): ReadonlyMap<string, ProgrammeCounts> {
  const counted = sampleInstitutions.filter(({ kind, scores }) => kind === "service" && scores["2024"] !== undefined);
  const simplified = indexCounts("simplification", counted);
  const digitised = indexCounts("digitisation", counted);
  const priority = shareOut(priorityTotal(), counted.map(sizeOf));
  const counts = counted.map(({ name }, index): [string, ProgrammeCounts] => [
    name,
    { simplified: simplified[index]!, digitised: digitised[index]!, priority: priority[index]! },
  ]);
  return new Map([...counts, ...leavers(counted)]);
}

/** Those that handed in for 2023 only have the same shares of their services as all others together. */
function leavers(counted: readonly SampleInstitution[]): [string, ProgrammeCounts][] {
  const all = counted.reduce((sum, institution) => sum + sizeOf(institution), 0);
  const before = (id: string, size: number) => ({
    in2024: 0,
    before: Math.round((size * indexCounts(id, counted).reduce((sum, count) => sum + count.before, 0)) / all),
  });
  return sampleInstitutions
    .filter(({ kind, scores }) => kind === "service" && scores["2024"] === undefined)
    .map((institution) => {
      const size = sizeOf(institution);
      const priority = Math.round((size * priorityTotal()) / all);
      return [
        institution.name,
        { simplified: before("simplification", size), digitised: before("digitisation", size), priority },
      ];
    });
}

function indexCounts(id: string, institutions: readonly SampleInstitution[]) {
  const { cumulative, institutions: listed } = indexOf(id);
  const in2024 = institutions.map(({ name }) => listed.counts.find((entry) => entry.name === name)?.count ?? 0);
  const left = cumulative.achieved - in2024.reduce((sum, count) => sum + count, 0);
  const before = shareOut(
    left,
    institutions.map((institution, index) => sizeOf(institution) - in2024[index]!),
  );
  return institutions.map((_, index) => ({ in2024: in2024[index]!, before: before[index]! }));
}

function priorityTotal(): number {
  return indexOf("digitisation").cumulative.parts?.find(({ id }) => id === "priorityServices")?.count ?? 0;
}

function indexOf(id: string) {
  const found = programme.indices.find((index) => index.id === id);
  if (!found) throw new Error(`The programme has no index ${id}`);
  return found;
}

function sizeOf({ services = 0 }: SampleInstitution): number {
  return services;
}
