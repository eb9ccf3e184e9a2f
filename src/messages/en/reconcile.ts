import type { CountRange, OpenNeed, PublishedFigure, ReadFigure } from "../../core";
import { englishCount } from "../countedNoun";
import { isolated, quoted } from "../isolate";
import { openNeeds } from "../openNeeds";
import type { PublishedProblemMessages, ReconcileMessages, ReconcileNames } from "../reconcileTexts";

const openCells = (count: number) =>
  englishCount(count, "cell without a readable answer", "cells without a readable answer");
const services = (count: number) => englishCount(count, "service", "services");
const parts = (count: number) => englishCount(count, "part", "parts");

function range({ least, most }: CountRange): string {
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** "24 (36%)", "24", "36%". */
function printed({ count, percent }: PublishedFigure): string {
  if (count === undefined) return `${percent}%`;
  return percent === undefined ? `${count}` : `${count} (${percent}%)`;
}

/** A percentage printed alone is followed by the counts it allows. */
function meaning({ published, allows }: ReadFigure, of: number): string {
  return published.count === undefined && allows
    ? `${printed(published)}, which is ${range(allows)} of ${of}`
    : printed(published);
}

function subject(field: string, value: string, names: ReconcileNames): string {
  return `${quoted(names.field(field))}, ${quoted(names.value(field, value))}`;
}

function besides(open: number): string {
  return open === 0 ? "" : ` There ${open === 1 ? "is" : "are"} ${openCells(open)}.`;
}

function amount({ least, most }: CountRange, open: number): string {
  if (least === most) return `exactly ${least === 1 ? "one" : least}`;
  if (least === 0) return `at most ${most}`;
  return most === open ? `at least ${least}` : `${least} to ${most}`;
}

function evidence({ figure, counted }: OpenNeed, of: number): string {
  return figure ? ` (published ${meaning(figure, of)}; ${counted} read)` : "";
}

export const publishedSource = (source: string) => `Source of the published figures: ${isolated(source)}`;

export const reconciliation: ReconcileMessages = {
  otherInstitution: ({ published, stated, by }) =>
    `The published figures are of ${quoted(published)}; the ${by === "cover" ? "file's cover" : "file's name"} says ${quoted(stated)}. If these are two institutions, the comparison means nothing.`,
  servicesDiffer: ({ published, counted }) =>
    `Published: ${services(published)}; this sheet holds ${counted}. Until the two agree, the figures cannot tell what blank cells hold.`,
  agrees: ({ field, value, published, counted, open }, names) =>
    `${subject(field, value, names)}: published ${printed(published)}; the rows give ${counted}: they agree.${besides(open)}`,
  countDiffers: ({ field, value, published, counted, open }, names) =>
    `${subject(field, value, names)}: published ${published}, but the rows give ${counted}: ${Math.abs(counted - published)} ${counted > published ? "more" : "fewer"}.${besides(open)}`,
  percentDiffers: ({ field, value, published, possible, counted, open, of }, names) =>
    `${subject(field, value, names)}: published ${published}%, which is ${range(possible)} of ${of}, but the rows give ${counted}.${besides(open)}`,
  forced({ field, values, free = [], rows }, names) {
    const named = (ids: readonly string[], between: string) =>
      ids.map((value) => quoted(names.value(field, value))).join(between);
    const answer = `the ${openCells(rows.length)}: ${named(values, " with ")}`;
    const said =
      free.length === 0
        ? `the published figures leave only one answer for ${answer}`
        : `the published figures force an answer for ${answer}; whether ${named(free, " or ")} too they do not say`;
    return `${quoted(names.field(field))}: ${said}. Cells: ${names.cells(field, rows)}.`;
  },
  open(finding, names) {
    const { field, rows, of } = finding;
    const { telling, possible } = openNeeds(finding);
    const value = (need: OpenNeed) => quoted(names.value(field, need.value));
    const all = openCells(rows.length);
    const told = telling.map((need, index) => {
      const verb = need.least === 1 && need.most === 1 ? "is" : "are";
      const whole = index === 0 ? ` of the ${all}` : "";
      return `${amount(need, rows.length)}${whole} ${verb} ${value(need)}${evidence(need, of)}`;
    });
    const holds = rows.length === 1 ? "holds" : "hold";
    const rest =
      possible.length > 0
        ? `the ${all} ${holds} ${possible.map(value).join(" or ")}; the published figures do not say which`
        : `the published figures do not say what the ${all} ${holds}`;
    const said = told.length > 0 ? `${told.join(", ")}; which ones the published figures do not say` : rest;
    return `${quoted(names.field(field))}: ${said}. Cells: ${names.cells(field, rows)}.`;
  },
  notReachable: ({ field, rows }, names) =>
    `${quoted(names.field(field))}: no filling of the ${openCells(rows.length)} meets all published figures together: one of them is wrong, or a readable cell is. Cells: ${names.cells(field, rows)}.`,
  notMeasured: ({ field, figures, of }, names) =>
    `${quoted(names.field(field))}: this sheet has no such column, or has it twice, so the published figures cannot be checked: ${figures
      .map((figure) => `${quoted(names.value(field, figure.value))} ${meaning(figure, of)}`)
      .join("; ")}.`,
  unknownField: ({ field }) => `The published figures name a field that the catalogue cannot count: ${quoted(field)}.`,
  unknownValue: ({ field, value }, names) =>
    `${quoted(names.field(field))}: the published figures name a value that the catalogue does not have: ${quoted(value)}.`,
  percentImpossible: ({ field, value, published, of }, names) =>
    `${subject(field, value, names)}: no count of ${services(of)} prints as ${published}%. Check the percentage, or the number of services it is a share of.`,
  countPercentDisagree: ({ field, value, count, percent, of, countAsPercent }, names) =>
    `${subject(field, value, names)}: published ${count} and ${percent}%, but ${count} of ${of} is ${countAsPercent}%.`,
  partAboveWhole: ({ field, value, unit, part, whole }, names) =>
    unit === "count"
      ? `${subject(field, value, names)}: published ${part}, more than all ${services(whole)}.`
      : `${subject(field, value, names)}: published ${part}%, more than the whole.`,
  sumNotHundred: ({ field, sum, explained }, names) => {
    const why = {
      rounding: "rounding explains it",
      several: "one service may have several answers, so this is no error",
      nothing: "rounding cannot explain it, so one of them is wrong",
    };
    return `${quoted(names.field(field))}: the published percentages add up to ${sum}%: ${why[explained]}.`;
  },
  countsNotTotal: ({ field, sum, of }, names) =>
    `${quoted(names.field(field))}: the published counts add up to ${sum}, ${sum > of ? "more" : "fewer"} than the ${services(of)}.`,
  listAgrees: ({ label, parts: count, total }) =>
    `${quoted(label)}: ${parts(count)} listed; they add up to the published total, ${total}.`,
  listAboveTotal: ({ label, parts: count, sum, total }) =>
    `${quoted(label)}: ${parts(count)} listed, adding up to ${sum}: ${sum - total} above the published total of ${total}. A list cannot exceed its total: one of them is wrong, or they do not count the same thing.`,
  listBelowTotal: ({ label, parts: count, sum, total }) =>
    `${quoted(label)}: ${parts(count)} listed, adding up to ${sum}: ${total - sum} below the published total of ${total}. The list may not name everyone; if it should, one of them is wrong.`,
  mixedBases: ({ label, bases }) =>
    `${quoted(label)}: these figures were taken over different bases (${bases.join(", ")}), so their difference is not a change.`,
  listNote: ({ label, note }) => `${quoted(label)}: noted with the published figures: ${isolated(note)}`,
};

const instead = (text: string) => (text ? `, not ${quoted(text)}` : "");

export const publishedProblems: PublishedProblemMessages = {
  wrongFormat: () => `This is not a file of published figures: "format" must be "jahiz-published/1".`,
  missing: (place) => `${place} is missing.`,
  unknownKey: (place) => `${place}: there is no such entry in a file of published figures; check its spelling.`,
  notObject: (place) => `${place || "The file"} must be an object, in braces { }.`,
  notList: (place) => `${place} must be a list, in brackets [ ].`,
  notText: (place) => `${place} must be text.`,
  notNumber: (place, text) => `${place} must be a number${instead(text)}.`,
  notWhole: (place, text) => `${place} must be a whole number${instead(text)}.`,
  negative: (place, text) => `${place} must be 0 or more${instead(text)}.`,
  noFigure: (place) => `${place} has neither a count nor a percentage.`,
  headerNotFound: () =>
    "No header of published figures was found. It needs the columns Field, Value, and Count or Percent (الحقل، القيمة، العدد، النسبة).",
  unknownField: (place, text) =>
    text
      ? `${place}: ${quoted(text)} is no field of the catalogue.`
      : `${place}: the field is blank, and none stands above it.`,
  unknownValue: (place, text) =>
    text
      ? `${place}: ${quoted(text)} is no value of this field.`
      : `${place}: the value is blank; only a yes/no field may leave it so.`,
  figureTwice: (place, text) =>
    `${place}: ${text ? quoted(text) : "this value"} was already given a figure further up.`,
  percentUnclear: (place) => `${place}: 1 alone may mean 1% or 100%. Write it as text with its sign: 1% or 100%.`,
};
