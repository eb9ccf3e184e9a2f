import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import { ruleTitles } from "../../../messages/ruleTitles";
import { scorecardTitles } from "../../../messages/scorecardTitles";
import { groupBy, type RoundFinding, type RoundInstitution, type Severity } from "../../../core";
import { messageIn } from "../../round/messageIn";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportPart, ReportTable } from "../reportDocument";
import { figure } from "./cells/figure";
import { isolatedQuotes } from "./isolatedQuotes";
import { partOf } from "./partOf";
import { tableBlocks } from "./tableBlocks";
import { textBlock } from "./textBlock";

/** How many kinds of finding are named for each institution; the counts beside them are of all. */
const kindsNamed = 3;

/** The rule of a line of rounds written before, which said how many findings of all kinds were not listed. */
const olderRest = "more";

const gravity: readonly Severity[] = ["error", "warning", "note"];

/** What was found in each submission: counts, the gravest kinds, and the files that were not read. */
export function annexPart(context: AnnualContext): ReportPart {
  const { now, messages } = context;
  return partOf("annex", context, [
    textBlock(messages.annex.introduction),
    ...tableBlocks(countsTable(context)),
    ...tableBlocks(examplesTable(context)),
    ...tableBlocks({
      id: "unread",
      caption: messages.captions.unread,
      columns: [
        { title: messages.columns.file, width: 40 },
        { title: messages.columns.reason, width: 80, sentences: true },
      ],
      rows: now.unread.map(({ file, reason }) => [file, isolatedQuotes(reason)]),
    }),
  ]);
}

function countsTable(context: AnnualContext): ReportTable {
  const { now, messages, cells } = context;
  const { columns } = messages;
  return {
    id: "findings",
    caption: messages.captions.findings,
    columns: [
      { title: columns.institution, width: 46 },
      { title: columns.verdict, width: 16 },
      { title: columns.services, width: 12, format: "whole" },
      { title: columns.errors, width: 10, format: "whole" },
      { title: columns.warnings, width: 10, format: "whole" },
      { title: columns.notes, width: 10, format: "whole" },
      { title: columns.seal, width: 12 },
      { title: columns.file, width: 30 },
    ],
    origin: cells.now.origin("verdict", "services", "errors", "warnings", "notes", "seal", "file"),
    rows: now.institutions.map((institution) => countsRow(institution, context)),
  };
}

function countsRow(institution: RoundInstitution, { messages, cells }: AnnualContext): ReportCell[] {
  const { name, verdict, services, findings, seal, file } = institution;
  const origin = cells.now.rowOrigin(name);
  const counted = (severity: Severity, column: string) =>
    figure(findings[severity], origin, cells.now.lookUp(name, column));
  return [
    name,
    messages.verdict[verdict],
    services === null ? messages.noInventory : figure(services, origin, cells.now.lookUp(name, "services")),
    counted("error", "errors"),
    counted("warning", "warnings"),
    counted("note", "notes"),
    messages.seal[seal],
    file,
  ];
}

/** The gravest kinds of each institution with errors or warnings, each with the number of its cells and the first that was found. */
function examplesTable({ now, messages, language }: AnnualContext): ReportTable {
  const { columns } = messages;
  const titles = kindTitles(language);
  return {
    id: "gravest",
    caption: messages.captions.gravest,
    columns: [
      { title: columns.institution, width: 40 },
      { title: columns.severity, width: 10 },
      { title: columns.kind, width: 34 },
      { title: columns.count, width: 10, format: "whole" },
      { title: columns.sheet, width: 20 },
      { title: columns.place, width: 18 },
      { title: columns.example, width: 70, sentences: true },
    ],
    rows: [...byInstitution(now.findings)].flatMap(([name, findings]) =>
      kindsOf(findings)
        .slice(0, kindsNamed)
        .map(({ first, count }): ReportCell[] => [
          name,
          messages.severity[first.severity],
          titles[first.rule] ?? null,
          count,
          first.sheet,
          first.place === "" ? null : first.place,
          isolatedQuotes(messageIn(first, language)),
        ]),
    ),
    basis: messages.annex.named(kindsNamed),
  };
}

function byInstitution(findings: readonly RoundFinding[]): ReadonlyMap<string, readonly RoundFinding[]> {
  const listed = findings.filter(({ severity, rule }) => severity !== "note" && rule !== olderRest);
  return groupBy(listed, ({ institution }) => institution);
}

/** Kinds of finding, the gravest and most frequent first. */
function kindsOf(findings: readonly RoundFinding[]) {
  const kinds = new Map<string, { first: RoundFinding; count: number }>();
  for (const finding of findings) {
    const kind = kinds.get(finding.rule);
    const { cells = 1 } = finding;
    if (kind) kind.count += cells;
    else kinds.set(finding.rule, { first: finding, count: cells });
  }
  const weight = ({ first }: { first: RoundFinding }) => gravity.indexOf(first.severity);
  return [...kinds.values()].sort((a, b) => weight(a) - weight(b) || b.count - a.count);
}

/** What each kind is, in a few words: of an inventory, a scorecard, or whose the submission is. */
function kindTitles(language: MessageLanguage): Readonly<Record<string, string>> {
  return { ...ruleTitles[language], ...scorecardTitles[language], ...roundMessages(language).identityTitles };
}
