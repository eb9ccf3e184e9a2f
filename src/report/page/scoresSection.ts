import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import type { ScoreBlock, ScoreLine } from "../scoreBlocks";
import { scoreText } from "../scoreText";
import { html, type Html } from "./html";

/** The scores as a table, the stage or perspective above its parts, then the plan checklist. */
export function scoresSection({ lines, plan, sentences }: ScoreBlock, language: MessageLanguage): Html {
  const messages = reportMessages(language);
  const { columns } = messages;
  const answered = plan.some(({ answer }) => answer !== undefined);
  const answerText = (answer: boolean | undefined) =>
    answer === undefined ? messages.notGiven : answer ? messages.yes : messages.no;
  return html`<h4>${messages.headings.scores}</h4>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <table>
      <thead>
        <tr>
          <th>${columns.component}</th>
          <th class="number">${columns.points}</th>
          <th class="number">${columns.maximum}</th>
          <th class="number">${columns.score}</th>
          <td class="bar"></td>
          <th>${columns.remark}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(lineOf)}
      </tbody>
    </table>
    ${
      answered &&
      html`<h4>${messages.headings.plan}</h4>
        <table>
          <tbody>
            ${plan.map(
              ({ label, answer }) =>
                html`<tr>
                  <td>${label}</td>
                  <td>${answerText(answer)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    }`;
}

function lineOf({ label, isGroup, points, maximum, score, remark }: ScoreLine): Html {
  return html`<tr class="${isGroup ? "group" : "part"}">
    <td>${label}</td>
    <td class="number">${points}</td>
    <td class="number">${maximum}</td>
    <td class="number">${score !== undefined && scoreText(score)}</td>
    <td class="bar">${score !== undefined && scoreBar(score)}</td>
    <td>${remark}</td>
  </tr>`;
}

function scoreBar(score: number): Html {
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${scoreText(score)}">
    <rect width="100" height="10" fill="#d8dee4" />
    <rect width="${score.toFixed(2)}" height="10" fill="#0b5345" />
  </svg>`;
}
