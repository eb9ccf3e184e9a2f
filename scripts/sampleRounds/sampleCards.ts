import { performanceFramework, stagesFramework } from "../../src/core";
import type { TemplateMessages } from "../../src/messages/templateMessages";
import type { DescribedSheet } from "../../src/report/describedWorkbook";
import { samplePerspectives } from "./samplePerspectives";
import type { SampleInstitution, SampleYear } from "./sampleInstitution";
import { seededNumbers } from "./seededNumbers";

/** The scorecard of institutional performance, filled in: axes that lie around their perspective and have it as their mean. */
export function samplePerformance(
  empty: DescribedSheet,
  institution: SampleInstitution,
  year: SampleYear,
): DescribedSheet {
  const random = seededNumbers(`${institution.name} axes ${year}`);
  const perspectives = samplePerspectives(institution, year);
  const scores = performanceFramework.perspectives.flatMap(({ id, axes }) => {
    const score = perspectives[id];
    if (score === undefined) return axes.map(() => null);
    const room = Math.min(6, 100 - score);
    const apart = axes.length < 2 ? 0 : 1 + random.below(Math.max(1, room));
    return axes.map((_, at) => score + (at === 0 ? apart : at === axes.length - 1 ? -apart : 0));
  });
  return filled(empty, scores);
}

/** The scorecard of readiness by stage, filled in: the better the institution's performance, the more points. A few are not measured. */
export function sampleStages(
  empty: DescribedSheet,
  institution: SampleInstitution,
  year: SampleYear,
  messages: TemplateMessages,
): DescribedSheet {
  const random = seededNumbers(`${institution.name} stages ${year}`);
  const perspectives = Object.values(samplePerspectives(institution, year));
  const level = perspectives.reduce((sum, score) => sum + score, 0) / perspectives.length / 100;
  const isOpen = random.chance(0.12);
  const components = stagesFramework.stages.flatMap(({ components }, stage) =>
    components.map(({ maximum }) => {
      const share = level * (1.05 - 0.07 * stage) + (random.next() - 0.5) * 0.2;
      const points = Math.round(maximum * Math.min(1, Math.max(0, share)));
      return isOpen && random.chance(0.1) ? null : points;
    }),
  );
  const plan = stagesFramework.plan.map(() => (random.chance(level + 0.1) ? messages.yes : messages.no));
  return filled(empty, [...components, ...plan]);
}

/** Answers in the order of the sheet's rows that are to be filled in, beside their names. */
function filled(sheet: DescribedSheet, answers: readonly (string | number | null)[]): DescribedSheet {
  const left = [...answers];
  const rows = sheet.rows.map((row) => {
    if (row.style !== "entry") return row;
    const [name = null, , ...others] = row.cells;
    return { ...row, cells: [name, left.shift() ?? null, ...others] };
  });
  return { ...sheet, rows };
}
