import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import type { FindingGroup, FindingLine } from "../findingGroups";
import { html, type Html } from "./html";

/** The findings by rule, errors first; long lists end in "and N more", their counts are of all. */
export function findingsSection(groups: readonly FindingGroup[], language: MessageLanguage): Html {
  const messages = reportMessages(language);
  if (groups.length === 0) return html`<p>${messages.noFindings}</p>`;
  return html`<h4>${messages.headings.findings}</h4>
    ${groups.map((group) => groupOf(group, language))}`;
}

function groupOf(group: FindingGroup, language: MessageLanguage): Html {
  const { severityWord, allProposed } = reportMessages(language);
  const { severity, title, count } = group;
  return html`<h5>
      <span class="${severity}">${severityWord[severity]}</span>: ${title} (<bdi dir="ltr">${count}</bdi>)
    </h5>
    ${group.allProposed ? html`<p class="soft">${allProposed}</p>` : tableOf(group, language)}`;
}

function tableOf({ count, lines }: FindingGroup, language: MessageLanguage): Html {
  const { columns, andMore } = reportMessages(language);
  const left = count - lines.reduce((sum, line) => sum + line.count, 0);
  return html`<table class="findings">
      <thead>
        <tr>
          <th>${columns.cells}</th>
          <th>${columns.header}</th>
          <th>${columns.problem}</th>
          <th>${columns.whatToDo}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(lineOf)}
      </tbody>
    </table>
    ${left > 0 && html`<p class="soft">${andMore(left)}</p>`}`;
}

/** Where there is no column, the phrase of where says what the address does not: that it is rows. */
function lineOf({ cells, header, where, text, advice }: FindingLine): Html {
  const place = header ? html`<td class="cells">${cells}</td>` : html`<td>${where}</td>`;
  return html`<tr>
    ${place}
    <td><bdi>${header}</bdi></td>
    <td>${text}</td>
    <td>${advice}</td>
  </tr>`;
}
