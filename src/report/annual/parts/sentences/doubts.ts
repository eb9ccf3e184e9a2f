import { readPeriod, type RoundInstitution } from "../../../../core";
import { isolated } from "../../../../messages/isolate";
import type { AnnualContext } from "../../annualContext";
import type { ReportBlock } from "../../reportDocument";
import { twiceLines } from "../../../round/changeLines";
import { namesOfOtherKind } from "../kindBefore";
import { mixedPeriodLines } from "../mixedPeriodLines";
import { otherBases } from "../otherBases";
import { remarks } from "../remark";

/** All that the reader must know before the figures are used: periods, bases, names, files. */
export function doubts(context: AnnualContext): readonly ReportBlock[] {
  const { comparison, messages } = context;
  const { past, averages } = comparison;
  const bases = otherBases(averages, averages.sameInstitutions);
  const { remarks: words } = messages;
  const ofOtherKind = namesOfOtherKind(context);
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
          ofOtherKind.length > 0 ? words.kindChanged(ofOtherKind.map(isolated).join(messages.comma)) : null,
          past.attendance.renamed.length > 0 ? words.renames(past.attendance.renamed.length) : null,
        ])
      : remarks("note", [words.noBefore])),
    ...remarks("warning", [programmeDoubt(context)]),
    ...remarks("note", [bases ? words.basesDiffer(bases) : null]),
    ...nameDoubts(context),
    ...fileDoubts(context),
  ];
}

/** A programme sheet of another year than the round: last year's, most likely. */
function programmeDoubt({ now, programmeYear: told, messages }: AnnualContext): string | null {
  const year = readPeriod(now.period ?? "")?.year;
  if (told === undefined || year === undefined || told === year) return null;
  return messages.remarks.programmeOfOtherYear(told, year);
}

function nameDoubts({ comparison, messages, language }: AnnualContext): readonly ReportBlock[] {
  const { repeated, twice, past } = comparison;
  const before = past?.attendance.repeated.flatMap(({ round, name }) => (round === "before" ? [name] : [])) ?? [];
  const { remarks: words, comma } = messages;
  return remarks("warning", [
    ...twiceLines(twice, language),
    repeated.length > 0 ? words.repeated(repeated.map(isolated).join(comma)) : null,
    before.length > 0 ? words.repeatedBefore(before.map(isolated).join(comma)) : null,
  ]);
}

function fileDoubts({ now, messages }: AnnualContext): readonly ReportBlock[] {
  const { remarks: words, comma } = messages;
  const said = (
    holds: (institution: RoundInstitution) => boolean,
    words: (count: number, names: string) => string,
  ): string | null => {
    const names = now.institutions.filter(holds).map(({ name }) => isolated(name));
    return names.length === 0 ? null : words(names.length, names.join(comma));
  };
  return remarks("warning", [
    said(({ verdict }) => verdict === "rejected", words.rejected),
    said(({ seal }) => seal === "changed", words.sealChanged),
    now.unread.length > 0 ? words.unread(now.unread.length) : null,
  ]);
}
