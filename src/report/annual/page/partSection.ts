import { annualPageMessages } from "../../../messages/annualPageMessages";
import { reportMessages } from "../../../messages/reportMessages";
import { html, type Html } from "../../page/html";
import type { ReportBlock, ReportPart } from "../reportDocument";
import { tableOrigins } from "../tableOrigins";
import { chartFigure } from "./chart/chartFigure";
import type { PageWriter } from "./pageWriter";
import { tableBlock } from "./tableBlock";
import { isAcross } from "./tableWidth";

/** One part of a report: its heading, which the contents lead to, the notice of the report, and its blocks in their order. */
export function partSection(part: ReportPart, notice: string | undefined, writer: PageWriter): Html {
  return html`<section class="part ${beginsAcross(part, writer) ? "across" : "upright"}" id="${part.id}">
    <h2>${writer.figures.text(part.heading)}</h2>
    ${notice !== undefined && html`<p class="remark warning">${writer.figures.text(notice)}</p>`}
    ${part.blocks.map((block, index) => blockOf(block, index, part, writer))}
  </section>`;
}

/** A part that begins with a table printed across the page is so altogether: its heading would stand alone before it. */
function beginsAcross({ blocks: [first] }: ReportPart, { language }: PageWriter): boolean {
  if (first?.kind !== "table") return false;
  const { rows } = tableOrigins(first.table, annualPageMessages(language));
  return isAcross(first.table, rows !== undefined);
}

function blockOf(block: ReportBlock, index: number, part: ReportPart, writer: PageWriter): Html {
  const { language, figures } = writer;
  switch (block.kind) {
    case "heading":
      return html`<h3>${figures.text(block.text)}</h3>`;
    case "text":
      return textBlock(block, writer);
    case "remark":
      return html`<p class="remark ${block.severity}">
        <b>${reportMessages(language).severityWord[block.severity]}:</b> ${figures.text(block.text)}
      </p>`;
    case "table":
      return tableBlock(block.table, writer);
    case "chart": {
      const { chart } = block;
      const frame = { language, writer: figures, width: writer.chartWidth };
      return chartFigure(chart, tableOf(part, chart.table), `${part.id}-chart${index + 1}`, frame);
    }
  }
}

function textBlock({ text, origin }: Extract<ReportBlock, { kind: "text" }>, { language, figures }: PageWriter): Html {
  const { labelled, origin: label } = annualPageMessages(language);
  if (origin === undefined) return html`<p>${figures.text(text)}</p>`;
  const source = figures.text(origin);
  return html`<p title="${source}">${figures.text(text)} <span class="origin">(${labelled(label, source)})</span></p>`;
}

function tableOf({ id, blocks }: ReportPart, table: string) {
  const found = blocks.find((block) => block.kind === "table" && block.table.id === table);
  if (found?.kind !== "table") throw new Error(`The part ${id} has a chart of a table that it does not have: ${table}`);
  return found.table;
}
