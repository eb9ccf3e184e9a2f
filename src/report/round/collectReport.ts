import {
  builtInFrameworks,
  type Frameworks,
  type IdentityRemark,
  type RoundFinding,
  type RoundInstitution,
  type Severity,
  type UnreadFile,
  type UpdatedRound,
} from "../../core";
import { collectMessages } from "../../messages/collectMessages";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import { templateMessages } from "../../messages/templateMessages";
import { scoreText } from "../scoreText";
import { visibleText } from "../visibleText";
import { changeCounts, changeLines, correctionLines, twiceLines } from "./changeLines";
import type { LeftBehind } from "./leftBehind";
import { levelWord } from "./levelWord";
import { messageIn } from "./messageIn";
import type { RoundRemark } from "./roundProblem";
import { roundRemarkText } from "./roundProblemText";

/** The round that stood there before, and what of its workbook is not in the new one. */
export interface RoundBefore {
  readonly remarks: readonly RoundRemark[];
  readonly leftBehind: LeftBehind;
  /** Somebody has saved it since it was collected. */
  readonly isTouched: boolean;
  /** The file name of the copy that was kept of it. */
  readonly copy: string;
}

/**
 * What a person reads after collecting: every institution collected now with whose it was taken for, what changed, the
 * corrections that held, the files that gave no row, and how to correct.
 */
export function collectReport(
  { round, changes, leftOut, otherPeriod, periods, twice }: UpdatedRound,
  unread: readonly UnreadFile[],
  before: RoundBefore | undefined,
  frameworks: Frameworks = builtInFrameworks,
  language: MessageLanguage,
): string {
  const messages = collectMessages(language);
  const { headings } = messages;
  const leftAsTheyWere = new Set(
    changes.flatMap(({ kind, institution }) => (kind === "notCollected" ? [institution] : [])),
  );
  const collected = round.institutions.filter(({ name }) => !leftAsTheyWere.has(name));
  const isNewRound = changes.every(({ kind }) => kind === "new" || kind === "correctionKept" || kind === "periodGiven");
  const sections = [
    section(
      headings.institutions,
      collected.flatMap((institution) => [
        institutionLine(institution, frameworks, language),
        ...rejectionLines(institution, round.findings, language).map((line) => `  ${line}`),
        ...sheetLines(institution, round.findings, language).map((line) => `  ${line}`),
      ]),
    ),
    ...(before ? beforeSections(before, language) : []),
    // Of a round that begins, the list of institutions says all there is.
    isNewRound ? [] : section(headings.changes, changeLines(changes, language, frameworks)),
    section(headings.twice, twiceLines(twice, language)),
    section(headings.corrections, correctionLines(changes, language)),
    section(
      headings.leftOut,
      leftOut.map(({ institution, path, kept }) =>
        messages.leftOut(visibleText(institution), visibleText(path), visibleText(kept)),
      ),
    ),
    section(
      headings.otherPeriod,
      otherPeriod.map(({ institution, path, period, round: periods }) =>
        messages.otherPeriod({
          institution: visibleText(institution),
          path: visibleText(path),
          period: visibleText(period),
          round: periods.map(visibleText),
        }),
      ),
    ),
    section(
      headings.unread,
      unread.map(({ file, reason }) => messages.unread(visibleText(file), reason)),
    ),
    [
      ...(round.period === null ? [] : [messages.period(visibleText(round.period))]),
      ...periodRemarks(round.period, periods, language),
      ...tallies(changes, collected, language),
      messages.howToCorrect,
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function beforeSections(before: RoundBefore, language: MessageLanguage): readonly (readonly string[])[] {
  const { headings } = collectMessages(language);
  // A column of somebody's own is named with all else that is left behind.
  const remarks = before.remarks.filter(({ kind }) => kind !== "unknownColumn");
  return [
    section(
      headings.remarks,
      remarks.map((remark) => roundRemarkText(remark, language)),
    ),
    section(headings.leftBehind, leftBehindLines(before, language)),
  ];
}

function leftBehindLines(
  { leftBehind: { sheets, parts }, isTouched, copy }: RoundBefore,
  language: MessageLanguage,
): readonly string[] {
  const say = collectMessages(language).leftBehind;
  const lines = [
    ...(sheets.length > 0 ? [say.sheets(sheets.map(visibleText))] : []),
    ...parts.map(({ sheet, columns, cells }) => say.part(visibleText(sheet), columns.map(visibleText), cells)),
    ...(isTouched ? [say.unseen] : []),
  ];
  return lines.length > 0 ? [...lines, say.copy(visibleText(copy))] : [];
}

function periodRemarks(
  own: string | null,
  periods: UpdatedRound["periods"],
  language: MessageLanguage,
): readonly string[] {
  const messages = collectMessages(language);
  const shown = periods.map((each) => ({ ...each, period: visibleText(each.period) }));
  const [only, ...others] = shown;
  if (own !== null && only && others.length === 0) return [messages.calledOtherwise(visibleText(own), only.period)];
  if (shown.length > 0) return [messages.periodsDiffer(shown)];
  return own === null ? [messages.noPeriod] : [];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function institutionLine(institution: RoundInstitution, frameworks: Frameworks, language: MessageLanguage): string {
  const { name, isService, isGovernorate, source, verdict, services, file } = institution;
  const messages = collectMessages(language);
  const [service, nonService] = templateMessages(language).institutionKinds;
  const score = scoreWords(institution, frameworks, language);
  return messages.institution({
    name: visibleText(name),
    kind: isService ? service : nonService,
    governorate: messages.governorate[isGovernorate ? "yes" : "no"],
    source: roundMessages(language).words.source[source],
    verdict: reportMessages(language).verdictWord[verdict],
    services: services === null ? messages.noServices : messages.services(services),
    ...(score !== undefined && { score }),
    file: visibleText(file),
  });
}

/** Errors of one rejected submission that are said at once; the round's workbook lists them all. */
const mostErrors = 3;

/** Why a submission was rejected: its first errors, one of each rule before a second of any. */
function rejectionLines(
  { name, verdict, findings: counts }: RoundInstitution,
  findings: readonly RoundFinding[],
  language: MessageLanguage,
): readonly string[] {
  if (verdict !== "rejected") return [];
  const messages = collectMessages(language);
  const errors = findings.filter(({ institution, severity }) => institution === name && severity === "error");
  const isFirst = ({ rule }: RoundFinding, index: number) => errors.findIndex((each) => each.rule === rule) === index;
  const shown = [...errors.filter(isFirst), ...errors.filter((each, index) => !isFirst(each, index))].slice(
    0,
    mostErrors,
  );
  const more = counts.error - shown.reduce((sum, { cells = 1 }) => sum + cells, 0);
  return [
    ...shown.map((finding) => {
      const where = [visibleText(finding.sheet), finding.place].filter((part) => part !== "").join("!");
      return messages.error(where, messageIn(finding, language));
    }),
    ...(more > 0 && shown.length > 0 ? [messages.moreErrors(more)] : []),
  ];
}

/**
 * How many institutions are new, changed and so on; then how many errors, warnings and notes their files have, of which only
 * the errors of a rejected file were told one by one.
 */
function tallies(
  changes: UpdatedRound["changes"],
  collected: readonly RoundInstitution[],
  language: MessageLanguage,
): readonly string[] {
  const messages = collectMessages(language);
  const count = (severity: Severity) => collected.reduce((sum, { findings }) => sum + findings[severity], 0);
  const counts = { error: count("error"), warning: count("warning"), note: count("note") };
  const isAny = Object.values(counts).some((each) => each > 0);
  return [messages.tally(changeCounts(changes)), ...(isAny ? [messages.findings(counts)] : [])];
}

/**
 * What the line of the institution leaves out, or counts twice: it stands on hidden sheets alone, or on several, or belongs to
 * the other kind of institution.
 */
function sheetLines(
  { name }: RoundInstitution,
  findings: readonly RoundFinding[],
  language: MessageLanguage,
): readonly string[] {
  const rules: readonly IdentityRemark["kind"][] = [
    "sheetHidden",
    "servicesTwice",
    "nonServiceWithServices",
    "nonServiceWithScores",
  ];
  return findings
    .filter(
      (each) => each.institution === name && rules.some((rule) => rule === each.rule) && each.severity === "warning",
    )
    .map((finding) => collectMessages(language).warning(messageIn(finding, language)));
}

function scoreWords(
  { overall, level }: RoundInstitution,
  frameworks: Frameworks,
  language: MessageLanguage,
): string | undefined {
  const messages = collectMessages(language);
  if (!overall) return undefined;
  const { score, interval } = overall;
  if (score.measured) return messages.score(scoreText(score.value), levelWord(level, language, frameworks));
  return messages.scoreOpen(scoreText(interval.low), scoreText(interval.high));
}
