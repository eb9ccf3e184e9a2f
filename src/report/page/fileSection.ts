import type { Severity } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import type { FileReport, SheetReport } from "../fileReport";
import { findingsSection } from "./findingsSection";
import { html, type Html } from "./html";
import { proposalsSection } from "./proposalsSection";
import { scoresSection } from "./scoresSection";
import { statisticsSection } from "./statisticsSection";

/** The part of a page that tells of one file: the verdict first, then each sheet. */
export function fileSection({ file, verdict, error, sheets, remarks }: FileReport, language: MessageLanguage): Html {
  const messages = reportMessages(language);
  return html`<h2><bdi>${file}</bdi></h2>
    <p><span class="verdict ${verdict}">${messages.verdictWord[verdict]}</span></p>
    <p>${messages.verdictSentence[verdict]}</p>
    ${error && html`<p class="error">${error}</p>`}
    ${sheets.map((sheet) => sheetSection(sheet, sheets.length > 1, language))}
    ${remarks.map((remark) => html`<p class="soft">${remark}</p>`)}`;
}

function sheetSection(sheet: SheetReport, isOneOfMany: boolean, language: MessageLanguage): Html {
  const messages = reportMessages(language);
  const severities: readonly Severity[] = ["error", "warning", "note"];
  return html`<h3>${messages.sheet(sheet.name)}: ${sheet.description}</h3>
    ${isOneOfMany && html`<p><span class="verdict ${sheet.verdict}">${messages.verdictWord[sheet.verdict]}</span></p>`}
    <p class="counts">
      ${severities.map((severity) => html`<span class="${severity}">${messages.severityCount(severity, sheet.counts[severity])}</span>`)}
    </p>
    ${sheet.scores && scoresSection(sheet.scores, language)} ${findingsSection(sheet.findings, language)}
    ${proposalsSection(sheet, language)} ${statisticsSection(sheet.statistics, language)}
    ${
      sheet.reconciliation.length > 0 &&
      html`<h4>${messages.headings.reconciliation}</h4>
        <ul>
          ${sheet.reconciliation.map(({ agreement, text }) => html`<li class="${agreement}">${text}</li>`)}
        </ul>`
    }`;
}
