import type { RoundInstitution } from "../../../../core";
import { isolated } from "../../../../messages/isolate";
import { shownList } from "../../../../messages/shownList";
import type { AnnualContext } from "../../annualContext";
import type { ReportBlock } from "../../reportDocument";
import { mixedPeriodLines } from "../mixedPeriodLines";
import { remarks } from "../remark";

/** All that the reader must know before the figures are used: periods, bases, names, files. */
export function doubts(context: AnnualContext): readonly ReportBlock[] {
  const { comparison, messages } = context;
  const { past, levels, averages } = comparison;
  const bases = levels.change?.bases;
  const { remarks: words } = messages;
  return [
    ...remarks("warning", [
      ...(context.scoreRemarks ?? []),
      ...mixedPeriodLines(context),
      averages.now.of === 0 ? words.noScores : null,
    ]),
    ...(past
      ? remarks("warning", [
          words.periods(past.periods),
          ...past.governorates.periods.map(words.governoratePeriods),
          past.attendance.renamed.length > 0 ? words.renames(past.attendance.renamed.length) : null,
        ])
      : remarks("note", [words.noBefore])),
    ...remarks("note", [bases && bases.before !== bases.now ? words.basesDiffer(bases.before, bases.now) : null]),
    ...nameDoubts(context),
    ...fileDoubts(context),
  ];
}

function nameDoubts({ comparison, messages }: AnnualContext): readonly ReportBlock[] {
  const { repeated, past } = comparison;
  const before = past?.attendance.repeated.flatMap(({ round, name }) => (round === "before" ? [name] : [])) ?? [];
  const { remarks: words, comma } = messages;
  return remarks("warning", [
    repeated.length > 0 ? words.repeated(shownList(repeated.map(isolated), comma)) : null,
    before.length > 0 ? words.repeatedBefore(shownList(before.map(isolated), comma)) : null,
  ]);
}

function fileDoubts({ now, messages }: AnnualContext): readonly ReportBlock[] {
  const { remarks: words, comma } = messages;
  const said = (
    holds: (institution: RoundInstitution) => boolean,
    words: (count: number, names: string) => string,
  ): string | null => {
    const names = now.institutions.filter(holds).map(({ name }) => isolated(name));
    return names.length === 0 ? null : words(names.length, shownList(names, comma));
  };
  return remarks("warning", [
    said(({ verdict }) => verdict === "rejected", words.rejected),
    said(({ seal }) => seal === "changed", words.sealChanged),
    now.unread.length > 0 ? words.unread(now.unread.length) : null,
  ]);
}
