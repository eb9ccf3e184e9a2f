import type { Frameworks } from "../../core";
import type { InstitutionColumn } from "./columns/column";
import { identityColumns } from "./columns/identityColumns";
import { originColumns, statedColumns, syntheticColumn } from "./columns/originColumns";
import { overallColumns } from "./columns/overallColumns";
import { performanceColumns, stageColumns, statisticColumns, unknownColumns } from "./columns/partColumns";
import { submissionColumns } from "./columns/submissionColumns";

export type { InstitutionColumn };

/** All columns of the sheet of institutions, in their order. */
export function institutionColumns({ stages, performance, levels }: Frameworks): readonly InstitutionColumn[] {
  return [
    ...identityColumns,
    ...submissionColumns,
    ...overallColumns(levels),
    ...performanceColumns(performance),
    ...stageColumns(stages),
    ...statisticColumns,
    ...originColumns,
    syntheticColumn,
    ...unknownColumns,
    ...statedColumns,
  ];
}
