import { annualPageMessages } from "../../../messages/annualPageMessages";
import { reportMessages } from "../../../messages/reportMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { DescribedChart, DescribedRow, DescribedSheet } from "../../describedWorkbook";
import type { ReportBlock, ReportPart } from "../reportDocument";
import { frozenColumns, hasFormulas } from "./frozenColumns";
import { chartRows, partChart, type TablePlace } from "./partChart";
import { partColumns, type PartColumns } from "./partColumns";
import { readingFrom } from "./readingFrom";
import { bodyRow, headerRow } from "./tableRows";
import { tableOrigins } from "../tableOrigins";

const blank: DescribedRow = { style: "text", cells: [] };

/** One part as a sheet, under the notice that every sheet must carry: its blocks below each other, every table with the origin of its figures, charts below their tables. */
export function partSheet(part: ReportPart, notice: string | undefined, language: MessageLanguage): DescribedSheet {
  const draft = new PartDraft(partColumns(part, language), language, hasFormulas(part.blocks));
  draft.add({ style: "title", cells: [part.heading] });
  if (notice !== undefined) draft.add({ style: "warning", cells: [notice], spans: true });
  draft.add(blank);
  for (const block of part.blocks) draft.addBlock(block, part);
  return {
    name: part.sheetName,
    columns: draft.columns.widths.map((width) => ({ width })),
    rows: draft.rows,
    charts: draft.charts,
  };
}

/** A sheet while its blocks are put below each other. */
class PartDraft {
  readonly rows: DescribedRow[] = [];
  readonly charts: DescribedChart[] = [];
  private readonly tables = new Map<string, TablePlace>();

  constructor(
    readonly columns: PartColumns,
    private readonly language: MessageLanguage,
    private readonly isLive: boolean,
  ) {}

  add(...rows: readonly DescribedRow[]): void {
    this.rows.push(...rows);
  }

  addBlock(block: ReportBlock, { id }: ReportPart): void {
    switch (block.kind) {
      case "heading":
        return this.add({ style: "section", cells: [block.text], spans: true }, blank);
      case "text":
        return this.addText(block);
      case "remark": {
        const { labelled } = annualPageMessages(this.language);
        const { severityWord } = reportMessages(this.language);
        const { severity, text } = block;
        return this.add({ style: severity, cells: [labelled(severityWord[severity], text)], spans: true }, blank);
      }
      case "table":
        return this.addTable(block.table);
      case "chart":
        return this.addChart(block.chart, id);
    }
  }

  private addText({ text, origin }: Extract<ReportBlock, { kind: "text" }>): void {
    const messages = annualPageMessages(this.language);
    const source = origin === undefined ? "" : ` (${messages.labelled(messages.origin, origin)})`;
    this.add({ style: "text", cells: [readingFrom(this.language, text + source)], spans: true }, blank);
  }

  private addTable(table: Extract<ReportBlock, { kind: "table" }>["table"]): void {
    const messages = annualPageMessages(this.language);
    const { labelled } = messages;
    const { rows: origins, sheet, notes } = tableOrigins(table, messages);
    const originTitle = sheet === undefined ? messages.origin : labelled(messages.origin, sheet);
    this.add({ style: "section", cells: [table.caption], spans: true });
    this.add(headerRow(table, this.columns, origins && originTitle));
    const firstRow = this.rows.length + 1;
    table.rows.forEach((row, index) => this.add(bodyRow(row, table, this.columns, origins?.[index], this.language)));
    this.tables.set(table.id, { table, firstRow });
    const frozen = this.isLive ? frozenColumns(table, messages.comma) : [];
    const below = [
      ...(table.basis === undefined ? [] : [labelled(messages.basis, table.basis)]),
      ...notes,
      ...(frozen.length > 0 ? [labelled(messages.asWhenMade, frozen.join(messages.comma))] : []),
    ];
    this.add(...below.map((note): DescribedRow => ({ style: "text", cells: [note], spans: true })), blank);
  }

  private addChart(chart: Extract<ReportBlock, { kind: "chart" }>["chart"], part: string): void {
    const place = this.tables.get(chart.table);
    if (!place) throw new Error(`The part ${part} has a chart before its table: ${chart.table}`);
    const top = this.rows.length + 1;
    const described = partChart(chart, place, { top, widths: this.columns.widths });
    if (described) this.charts.push({ ...described, name: `${part} ${this.charts.length + 1}` });
    if (described) this.add(...Array<DescribedRow>(chartRows(chart, place.table) + 1).fill(blank));
  }
}
