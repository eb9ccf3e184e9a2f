import type { Catalogue } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { pageMarks } from "../pageMarks";
import { Html, html } from "./html";
import { pageStyle } from "./pageStyle";

/** One file of a page: its markup (of `fileSection`), and what the list of files at the top says of it. */
export interface PageFile {
  readonly file: string;
  readonly verdict: "accepted" | "repairable" | "rejected" | "unreadable";
  readonly markup: string;
}

/** One self-contained page over all files: no script, no address, nothing loaded, and a policy that forbids it. */
export function reportPage(
  files: readonly PageFile[],
  catalogue: Pick<Catalogue, "id" | "version">,
  language: MessageLanguage,
): string {
  const messages = reportMessages(language);
  return html`<!doctype html>
    <html lang="${language}" dir="${messages.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        ${new Html(`${pageMarks.check} />`)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${messages.title}</title>
        <style>
          ${new Html(pageStyle)}
        </style>
      </head>
      <body>
        <main>
          <h1>${messages.title}</h1>
          ${files.length > 1 && contents(files, language)}
          ${files.map(({ markup }, index) => html`<section class="file" id="file${index + 1}">${new Html(markup)}</section>`)}
        </main>
        <footer>${messages.checkedAgainst(catalogue.id, catalogue.version)}</footer>
      </body>
    </html> `.markup;
}

function contents(files: readonly PageFile[], language: MessageLanguage): Html {
  const messages = reportMessages(language);
  const row = ({ file, verdict }: PageFile, index: number) =>
    html`<tr>
      <td>
        <a href="#file${index + 1}"><bdi>${file}</bdi></a>
      </td>
      <td><span class="verdict ${verdict}">${messages.verdictWord[verdict]}</span></td>
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <th>${messages.filesHeading(files.length)}</th>
        <th>${messages.columns.verdict}</th>
      </tr>
    </thead>
    <tbody>
      ${files.map(row)}
    </tbody>
  </table>`;
}
