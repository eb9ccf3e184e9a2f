import { answersTable } from "../parts/answersTable";
import { fieldOf } from "../parts/statisticsPart";
import { isYesNo, yesNoTable } from "../parts/yesNoTable";
import type { ReportBlock, ReportTable } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/** The statistics of the institution's inventory: a table a field, and those of yes and no in one. */
export function ownStatistics({ annual }: InstitutionContext): readonly ReportBlock[] {
  const { statistics } = annual;
  const yesNo = statistics.filter((statistic) => isYesNo(fieldOf(statistic, annual), annual));
  const listed = statistics.filter((statistic) => !yesNo.includes(statistic));
  const tables: readonly ReportTable[] = [
    ...listed.map((statistic) => answersTable(statistic, fieldOf(statistic, annual), annual)),
    ...(yesNo.length > 0 ? [yesNoTable(yesNo, annual)] : []),
  ];
  return tables.map((table) => ({ kind: "table", table: withoutBasis(table) }));
}

/** A sheet about one institution need not say of each table that it is of all its services. */
function withoutBasis(table: ReportTable): ReportTable {
  return { ...table, basis: undefined };
}
