import { annualPageMessages } from "../../../messages/annualPageMessages";
import { Html, html } from "../../page/html";
import type { ReportDocument } from "../reportDocument";
import { annualStyle } from "./annualStyle";
import { chartWidths } from "./chart/chartFigure";
import { figureWriter, type PageOptions } from "./figureWriter";
import { partSection } from "./partSection";
import type { PageWriter } from "./pageWriter";

/**
 * A report as one self-contained page, to be read in a browser or printed on A4: no script, no address, nothing loaded, and a
 * policy that forbids it. A report begins with a cover and its contents; a sheet about one institution has neither.
 */
export function annualPage(report: ReportDocument, options: PageOptions): string {
  const { language } = options;
  const messages = annualPageMessages(language);
  const isSheet = report.layout === "sheet";
  const figures = figureWriter(options);
  const writer: PageWriter = { language, figures, chartWidth: isSheet ? chartWidths.half : chartWidths.whole };
  return html`<!doctype html>
    <html lang="${language}" dir="${messages.direction}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="Jahiz" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${figures.text(report.title)}</title>
        <style>
          ${new Html(annualStyle(figures.direction === "rtl"))}
        </style>
      </head>
      <body class="${isSheet ? "sheet" : "report"}">
        <header class="${isSheet ? "head" : "cover"}">
          <h1>${figures.text(report.title)}</h1>
          ${report.cover.map((line) => html`<p class="${line === report.notice ? "remark warning" : "line"}">${figures.text(line)}</p>`)}
        </header>
        ${!isSheet && contents(report, writer)}
        <main>
          ${report.parts.map((part, index) => partSection(part, isSheet && index === 0 ? undefined : report.notice, writer))}
        </main>
      </body>
    </html> `.markup;
}

function contents({ parts }: ReportDocument, { language, figures }: PageWriter): Html {
  return html`<nav>
    <h2>${annualPageMessages(language).contents}</h2>
    <ol>
      ${parts.map(({ id, heading }) => html`<li><a href="#${id}">${figures.text(heading)}</a></li>`)}
    </ol>
  </nav>`;
}
