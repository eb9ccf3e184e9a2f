import {
  measuredNumber,
  type Aim,
  type IndexResult,
  type Measured,
  type ProgrammeEntry,
  type ProgrammeNumber,
} from "../../../core";
import type { NumberFormat } from "../../describedWorkbook";
import { text } from "../../inPlace/guardedFormula";
import type { ReportBlock, ReportCell, ReportPart } from "../reportDocument";
import { indexSentences } from "./indexSentences";
import { institutionBlocks } from "./institutionBlocks";
import { computedCell, numberCell } from "./programmeCells";
import { filledCell, formatOf, originOf, periodText, shareFormat, type ProgrammeContext } from "./programmeContext";
import { programmeRemarks } from "./programmeRemarks";
import { yearBlocks } from "./yearBlocks";

/** One index: where it stands, its target and pace, its years, the institutions, and what is doubtful about them. */
export function indexPart(context: ProgrammeContext, result: IndexResult): ReportPart {
  const { group } = result;
  const { language } = context;
  return {
    id: `programme-${group.id}`,
    heading: group.label[language],
    sheetName: group.sheetName[language],
    blocks: [
      ...indexSentences(context, result),
      ...indexTable(context, result),
      ...yearBlocks(context, result),
      ...partsTable(context, result),
      ...institutionBlocks(context, result),
      ...programmeRemarks(context, group.id),
    ],
  };
}

function indexTable(context: ProgrammeContext, result: IndexResult): ReportBlock[] {
  const { words } = context.messages;
  const { aim, indexTargets, group } = result;
  const rows: ReportCell[][] = [
    ...(aim ? aimRows(context, result, aim) : []),
    ...indexTargets.flatMap((each) => targetRows(context, result, each)),
    ...(aim ? paceRows(context, result, aim) : []),
  ];
  if (rows.length === 0) return [];
  const columns = [
    { title: words.measure, width: 46 },
    { title: words.period, width: 24 },
    { title: words.value, width: 16 },
  ];
  return [
    { kind: "table", table: { id: `programme-${group.id}-index`, caption: words.indexTableTitle, columns, rows } },
  ];
}

/** A target of the index, and how far it is to the one that is due next. */
function targetRows(context: ProgrammeContext, result: IndexResult, each: ProgrammeEntry): ReportCell[][] {
  const { words } = context.messages;
  const { target, targetPeriod, period } = each;
  return [
    [
      words.indexTarget,
      periodText(context, targetPeriod ?? period),
      numberCell(context, target, formatOf(each, target)),
    ],
    ...(each === result.indexTarget ? [[words.distance, "", distanceCell(context, result, each)]] : []),
  ];
}

function aimRows(context: ProgrammeContext, { progress, total }: IndexResult, aim: Aim): ReportCell[][] {
  const { words } = context.messages;
  const format = aimFormat(total, aim);
  return [
    [words.achieved, periodText(context, aim.period), numberCell(context, aim.value, format)],
    [words.target, periodText(context, aim.targetPeriod), numberCell(context, aim.target, format)],
    ...(total
      ? [[words.progress, "", computedCell(context, progress, [total.value, total.target], "share", ratio)]]
      : []),
  ];
}

/** Without a total an index is told in shares, with a decimal only where one was typed. */
function aimFormat(total: ProgrammeEntry | undefined, { value, target }: Aim): NumberFormat {
  if (total) return "whole";
  return shareFormat([value, target].flatMap((number) => measuredNumber(number) ?? []));
}

function distanceCell(
  context: ProgrammeContext,
  { total, distance, years }: IndexResult,
  { target }: ProgrammeEntry,
): ReportCell {
  const points = distance.measured ? { measured: true as const, value: 100 * distance.value } : distance;
  if (total)
    return computedCell(
      context,
      points,
      [total.value, total.target, target],
      "leap",
      ([done = "", all = "", aim = ""]) => `100*(${done}/${all}-${aim})`,
    );
  const last = [...years].reverse().find(({ achieved }) => achieved.value.measured);
  const numbers = [...(last?.achieved.plus ?? []), target];
  return computedCell(context, points, numbers, "leap", ([done = "", aim = ""]) => `100*(${done}-${aim})`);
}

function paceRows(context: ProgrammeContext, { pace, total }: IndexResult, aim: Aim): ReportCell[][] {
  if (!pace || !pace.remaining.measured || pace.remaining.value <= 0) return [];
  const { words } = context.messages;
  const { value, target } = aim;
  const left = pace.months.measured ? pace.months.value : 0;
  const rate = total ? "score" : "interval";
  const numbers: ProgrammeNumber[] = [target, value];
  const row = (title: string, figure: Measured<number>, format: NumberFormat, formula: string) => [
    title,
    "",
    computedCell(context, figure, numbers, format, ([all = "", done = ""]) =>
      formula.replaceAll("#", `(${all}-${done})`),
    ),
  ];
  const needed = (times: string) => `IF(#>0,${times}#/${left},${text(context.messages.notMeasured)})`;
  const yearly = pace.needed.measured ? { measured: true as const, value: 12 * pace.needed.value } : pace.needed;
  const covered = pace.covered.measured ? pace.covered.value : 0;
  return [
    row(words.remaining, pace.remaining, aimFormat(total, aim), "#"),
    [words.monthsLeft, "", monthsCell(context, pace.months, aim)],
    row(words.neededMonth, pace.needed, rate, needed("")),
    row(words.neededYear, yearly, rate, needed("12*")),
    ...(total
      ? [
          [
            words.paceUntilNow,
            "",
            computedCell(context, pace.untilNow, [value], rate, ([done = ""]) => `${done}/${covered}`),
          ],
        ]
      : []),
  ];
}

/** The months from the period of what was done to that of the target: of each its cell. */
function monthsCell(context: ProgrammeContext, months: Measured<number>, { value, target }: Aim): ReportCell {
  const cells = [filledCell(context, value.cell, "period"), filledCell(context, target.cell, "targetPeriod", "period")];
  const origin = originOf(
    context,
    cells.flatMap((cell) => cell ?? []),
  );
  return { value: months.measured ? months.value : context.messages.notMeasured, format: "whole", origin };
}

function partsTable(context: ProgrammeContext, { parts, total, group }: IndexResult): ReportBlock[] {
  if (parts.length === 0) return [];
  const { words } = context.messages;
  const rows = parts.map((part): ReportCell[] => [
    part.detail?.text ?? "",
    numberCell(context, part.target, formatOf(part, part.target)),
  ]);
  const whole = total ? [[words.target, numberCell(context, total.target, formatOf(total, total.target))]] : [];
  const columns = [
    { title: words.part, width: 46 },
    { title: words.target, width: 16, format: "whole" as const },
  ];
  const table = { id: `programme-${group.id}-parts`, caption: words.partsTitle, columns, rows: [...rows, ...whole] };
  return [{ kind: "table", table }];
}

/** The first ÷ the second. */
function ratio([part = "", whole = ""]: readonly string[]): string {
  return `${part}/${whole}`;
}
