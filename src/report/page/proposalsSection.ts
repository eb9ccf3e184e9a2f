import type { MessageLanguage } from "../../messages/language";
import { reportMessages, type ReportMessages } from "../../messages/reportMessages";
import type { SheetReport } from "../fileReport";
import type { ProposalLine } from "../proposalLines";
import { html, type Html } from "./html";

/** What is proposed, before and after, one line a decision; those that the report leaves out are counted. */
export function proposalsSection({ proposals, proposalCount }: SheetReport, language: MessageLanguage): Html | false {
  if (proposals.length === 0) return false;
  const messages = reportMessages(language);
  const { columns } = messages;
  return html`<h4>${messages.headings.proposals}</h4>
    <p class="soft">${messages.proposalsIntroduction}</p>
    <table class="proposals">
      <thead>
        <tr>
          <th>${columns.header}</th>
          <th>${columns.before}</th>
          <th>${columns.after}</th>
          <th>${columns.certainty}</th>
          <th class="number">${columns.count}</th>
          <th>${columns.cells}</th>
        </tr>
      </thead>
      <tbody>
        ${proposals.map((line) => decision(line, messages))}
      </tbody>
    </table>
    ${proposalCount > proposals.length && html`<p class="soft">${messages.andMore(proposalCount - proposals.length)}</p>`}`;
}

/** A row, or several where cells change together: what holds for all of them stands once, beside them. */
function decision({ changes, count, certainty, loss }: ProposalLine, { certainty: words }: ReportMessages): Html[] {
  return changes.map(
    ({ header, before, after, cells }, index) =>
      html`<tr>
        <td><bdi>${header}</bdi></td>
        <td><bdi>${before}</bdi></td>
        <td><bdi>${after}</bdi>${loss && html`<br /><span class="soft">${loss}</span>`}</td>
        ${
          index === 0 &&
          html`<td rowspan="${changes.length}">${words[certainty]}</td>
            <td rowspan="${changes.length}" class="number">${count}</td>`
        }
        <td class="cells">${cells}</td>
      </tr>`,
  );
}
