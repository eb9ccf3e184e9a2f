import { annualPageMessages } from "../../../messages/annualPageMessages";
import { html, type Html } from "../../page/html";
import { cellValue } from "../cellValue";
import type { ReportCell, ReportColumn, ReportTable } from "../reportDocument";
import { isGroup } from "../isGroup";
import { tableOrigins } from "../tableOrigins";
import type { PageWriter } from "./pageWriter";
import { tableClasses, tableWidth } from "./tableWidth";

/** A table under its caption: the origin of each row's figures in a column of its own, and below what all of it rests on. */
export function tableBlock(table: ReportTable, { language, figures }: PageWriter): Html {
  const messages = annualPageMessages(language);
  const { rows: origins, sheet, notes } = tableOrigins(table, messages);
  const originTitle = sheet === undefined ? messages.origin : messages.labelled(messages.origin, sheet);
  const isNumeric = table.columns.map((column, index) => isNumbers(column, index, table));
  return html`<div
    class="${tableClasses(table, origins !== undefined)}"
    tabindex="${scrolls(table, origins !== undefined)}"
  >
    <table id="table-${table.id}">
      <caption>
        ${figures.text(table.caption)}
      </caption>
      ${columnWidths(table, origins !== undefined)}
      <thead>
        <tr>
          ${table.columns.map(
            ({ title, width }, index) =>
              html`<th scope="col" class="${isNumeric[index] ? "number" : width >= longWidth ? "long" : "text"}">
                ${figures.text(title)}
              </th>`,
          )}
          ${origins && html`<th scope="col" class="origin">${figures.text(originTitle)}</th>`}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row, index) =>
            html`<tr class="${isGroup(row) || table.subtotals?.includes(index) ? "group" : "row"}">
              ${table.columns.map((column, at) => cellOf(row[at] ?? null, column, isNumeric[at] === true, figures))}
              ${origins && html`<td class="origin">${figures.text(origins[index] ?? "")}</td>`}
            </tr>`,
        )}
      </tbody>
    </table>
    ${table.basis !== undefined && html`<p class="basis">${messages.labelled(messages.basis, figures.text(table.basis))}</p>`}
    ${notes.map((note) => html`<p class="origin">${figures.text(note)}</p>`)}
  </div>`;
}

/** A table that is moved sideways on a screen can be reached with the keyboard; others are passed over. */
function scrolls(table: ReportTable, hasOrigins: boolean): number {
  return tableWidth(table, hasOrigins) === "broad" ? 0 : -1;
}

/** Columns of so many characters hold names, which keep room beside many narrow columns. */
const longWidth = 34;

/** The share that the column of origins has beside the others' widths, in characters. */
const originWidth = 24;

/** Columns are as wide as in a workbook, in proportion. */
function columnWidths({ columns }: ReportTable, hasOrigins: boolean): Html {
  const widths = [...columns.map(({ width }) => width), ...(hasOrigins ? [originWidth] : [])];
  const sum = widths.reduce((total, width) => total + width, 0);
  return html`<colgroup>
    ${widths.map((width) => html`<col style="width:${((100 * width) / sum).toFixed(1)}%" />`)}
  </colgroup>`;
}

/** A column of numbers is set at its end, words among them too ("not measured"). */
function isNumbers({ format }: ReportColumn, column: number, { rows }: ReportTable): boolean {
  return format !== undefined || rows.some((row) => typeof cellValue(row[column]) === "number");
}

function cellOf(cell: ReportCell, column: ReportColumn, isNumeric: boolean, figures: PageWriter["figures"]): Html {
  const value = cellValue(cell);
  const kind = isNumeric ? "number" : "text";
  const source = sourceOf(cell, figures);
  const content =
    typeof value === "number"
      ? html`<bdi dir="${figures.direction}">${figures.number(value, formatOf(cell, column))}</bdi>`
      : value !== null && (column.sentences ? figures.text(value) : html`<bdi>${figures.text(value)}</bdi>`);
  return source === undefined
    ? html`<td class="${kind}">${content}</td>`
    : html`<td class="${kind}" title="${source}">${content}</td>`;
}

function formatOf(cell: ReportCell, { format }: ReportColumn): ReportColumn["format"] {
  return (typeof cell === "object" && cell !== null ? cell.format : undefined) ?? format;
}

/** What is read when the pointer rests on a figure: where it comes from, and how a workbook computes it, as Excel writes it. */
function sourceOf(cell: ReportCell, figures: PageWriter["figures"]): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const lines = [cell.origin === undefined ? undefined : figures.text(cell.origin), cell.formula].filter(
    (line) => line !== undefined,
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}
