/** A piece of markup that is safe to put into a page. */
export class Html {
  constructor(readonly markup: string) {}
}

type Interpolated = Html | string | number | null | undefined | false | readonly Interpolated[];

/**
 * Markup as a template: what is put in is escaped, unless it is markup itself. The only way a report makes HTML, so
 * that no cell's text can ever become a tag, an attribute or a script.
 *
 * @example html`<td>${"<b>"}</td>`.markup === "<td>&lt;b&gt;</td>"
 */
export function html(literals: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  return new Html(
    literals.map((literal, index) => literal + (index < values.length ? markupOf(values[index]) : "")).join(""),
  );
}

function markupOf(value: Interpolated): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.markup;
  if (typeof value === "object") return value.map(markupOf).join("");
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
