import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import type { ProposalLine } from "../proposalLines";
import { html, type Html } from "./html";

/** Lines a page shows at most; the rest is counted. */
const mostLines = 200;

/** What is proposed, before and after, one line a decision. */
export function proposalsSection(proposals: readonly ProposalLine[], language: MessageLanguage): Html | false {
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
        ${proposals.slice(0, mostLines).map((line) => lineOf(line, messages.certainty[line.certainty]))}
      </tbody>
    </table>
    ${proposals.length > mostLines && html`<p class="soft">${messages.andMore(proposals.length - mostLines)}</p>`}`;
}

function lineOf({ header, before, after, count, cells }: ProposalLine, certainty: string): Html {
  return html`<tr>
    <td><bdi>${header}</bdi></td>
    <td><bdi>${before}</bdi></td>
    <td><bdi>${after}</bdi></td>
    <td>${certainty}</td>
    <td class="number">${count}</td>
    <td class="cells">${cells}</td>
  </tr>`;
}
