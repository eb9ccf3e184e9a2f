import type { Note } from "../../../book/sheetParts";
import type { Lines } from "./lineOffsets";

const pixelsPerPoint = 4 / 3;

/** A drawing of notes without any: the kind of drawing that Excel keeps them in beside their texts. */
export const emptyNoteDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  "</o:shapelayout>" +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Such drawings are not always XML, so shapes are found by their tags alone. */
export const noteShape = /<v:shape\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/v:shape>/g;

/** The shape of a note, as "row:column" of its cell (1-based, 0-based); `null` for shapes of other things. */
function cellOf(markup: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(markup)) return null;
  const [, row] = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(markup) ?? [];
  const [, column] = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(markup) ?? [];
  return row === undefined || column === undefined ? null : `${Number(row) + 1}:${Number(column)}`;
}

/** The drawing without the shapes of some cells, and with those of some notes. */
export function patchNoteShapes(
  drawing: string,
  gone: ReadonlySet<string>,
  added: readonly Note[],
  lines: { readonly rows: Lines; readonly columns: Lines },
): string {
  const kept = drawing.replace(noteShape, (markup) => {
    const cell = cellOf(markup);
    return cell !== null && gone.has(cell) ? "" : markup;
  });
  const numbers = [...kept.matchAll(/id=["']_x0000_s(\d+)["']/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const shapes = added.map((note, index) => shapeMarkup(note, first + index, lines)).join("");
  const declared = kept.replace(/<xml\b[^>]*>/, (tag) => declaring(tag));
  return declared.replace(/<\/xml>\s*$/, () => `${shapes}</xml>`);
}

/** The prefixes that our shapes use, where the drawing has none or others for them. */
function declaring(tag: string): string {
  const names = { v: "vml", o: "office:office", x: "office:excel" };
  const missing = Object.entries(names).filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`));
  const added = missing.map(([prefix, name]) => ` xmlns:${prefix}="urn:schemas-microsoft-com:${name}"`);
  return tag.replace(/>$/, `${added.join("")}>`);
}

function shapeMarkup(
  note: Note,
  id: number,
  { rows, columns }: { readonly rows: Lines; readonly columns: Lines },
): string {
  const { row, column, width, height, visible } = note;
  const left = columns.place(columns.offset(column + 1) + 11);
  const top = rows.place(Math.max(0, rows.offset(row) - 7));
  const right = columns.place(columns.offset(left.line) + left.rest + width);
  const bottom = rows.place(rows.offset(top.line) + top.rest + height);
  const pixels = (points: number): number => Math.round(points * pixelsPerPoint);
  // Rows of an anchor count from 0.
  const anchor = [
    ...[left.line, pixels(left.rest), top.line - 1, pixels(top.rest)],
    ...[right.line, pixels(right.rest), bottom.line - 1, pixels(bottom.rest)],
  ].join(", ");
  const style =
    `position:absolute;margin-left:${columns.offset(left.line) + left.rest}pt;` +
    `margin-top:${rows.offset(top.line) + top.rest}pt;width:${width}pt;height:${height}pt;z-index:1;` +
    `visibility:${visible ? "visible" : "hidden"}`;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column>` +
    `${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
  );
}
