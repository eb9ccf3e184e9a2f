import type { MessageLanguage } from "../../messages/language";
import { reportMessages, type ReportMessages } from "../../messages/reportMessages";
import { shareText } from "../shares";
import { openText, publishedText, type StatisticBlock, type StatisticLine } from "../statisticBlocks";
import { html, type Html } from "./html";

/** One table a field, a bar beside each share; where figures were published, they stand in a column of their own. */
export function statisticsSection(blocks: readonly StatisticBlock[], language: MessageLanguage): Html | false {
  if (blocks.length === 0) return false;
  const messages = reportMessages(language);
  const all = blocks.flatMap(({ lines }) => lines);
  const key = [
    all.some(({ open }) => open) && html`<i style="background:var(--open)"></i>${messages.openKey}`,
    all.some(({ published }) => published) && html`<i style="background:var(--mark)"></i>${messages.published}`,
  ];
  return html`<h4>${messages.headings.statistics}</h4>
    <p class="key">${key}</p>
    <div class="statistics">${blocks.map((block) => blockOf(block, messages))}</div>`;
}

function blockOf(block: StatisticBlock, messages: ReportMessages): Html {
  const { heading, lines, missing, remarks } = block;
  const withPublished = lines.some(({ published }) => published);
  const { columns } = messages;
  const head = html`<thead>
    <tr>
      <th>${columns.answer}</th>
      <th class="number">${columns.count}</th>
      <th class="number share">${columns.share}</th>
      <td class="bar"></td>
      ${withPublished && html`<th class="number published">${messages.published}</th>`}
    </tr>
  </thead>`;
  const row = (line: StatisticLine) => lineOf(line, shareText(line, block), withPublished, messages);
  return html`<section>
    <h5>${heading}</h5>
    ${
      lines.length + missing.length > 0 &&
      html`<table>
        ${head}
        <tbody>
          ${lines.map(row)}${missing.map(row)}
        </tbody>
      </table>`
    }
    ${remarks.map((remark) => html`<p class="soft">${remark}</p>`)}
  </section>`;
}

function lineOf(line: StatisticLine, share: string, withPublished: boolean, messages: ReportMessages): Html {
  const open = openText(line, messages.between);
  return html`<tr>
    <td>${line.label}</td>
    <td class="number">${line.count}</td>
    <td class="number">${share}</td>
    <td class="bar">${bar(line, share, open)}</td>
    ${withPublished && html`<td class="number"><bdi dir="ltr">${line.published && publishedText(line.published)}</bdi></td>`}
  </tr>`;
}

/** Full up to the share, lighter up to where it may still reach, and a stroke where the published share stands. */
function bar({ share, open, published }: StatisticLine, text: string, label: string): Html {
  const width = (fraction: number) => (Math.min(1, Math.max(0, fraction)) * 100).toFixed(2);
  const mark = published?.percent === undefined ? undefined : published.percent / 100;
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${`${text} ${label}`}">
      <rect width="100" height="10" fill="#eef1f0" />
      ${open && html`<rect width="${width(open.highest)}" height="10" fill="#a9cfc5" />`}
      <rect width="${width(share)}" height="10" fill="#2e7d6b" />
      ${mark !== undefined && html`<rect x="${width(Math.min(mark, 0.985))}" width="1.5" height="10" fill="#b7410e" />`}</svg
    >${open && html`<span class="soft">${label}</span>`}`;
}
