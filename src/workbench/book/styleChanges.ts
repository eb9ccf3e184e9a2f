import { plainStyle, type CellStyle, type StyleChange } from "./cellStyle";

/** Every style that occurs, once: equal styles are one object, so that stretches of them can be told by identity. */
export class StyleChanges {
  private readonly byText = new Map<string, CellStyle>([[styleText(plainStyle), plainStyle]]);
  private readonly results = new WeakMap<StyleChange, Map<CellStyle, CellStyle>>();

  /** The style that a change makes of another. A change that is used for many cells should be one object. */
  apply(style: CellStyle, change: StyleChange): CellStyle {
    let results = this.results.get(change);
    if (results === undefined) this.results.set(change, (results = new Map<CellStyle, CellStyle>()));
    let result = results.get(style);
    if (result === undefined) results.set(style, (result = this.shared(changed(style, change))));
    return result;
  }

  private shared(style: CellStyle): CellStyle {
    const text = styleText(style);
    const known = this.byText.get(text);
    if (known === undefined) this.byText.set(text, style);
    return known ?? style;
  }
}

function changed(style: CellStyle, change: StyleChange): CellStyle {
  const borders: Record<string, unknown> = { ...style.borders, ...change.borders };
  for (const [edge, border] of Object.entries(borders)) {
    if (border === null || (border as { style: string }).style === "None") delete borders[edge];
  }
  return { ...style, ...change, font: { ...style.font, ...change.font }, borders };
}

/** Equal for equal styles, whatever the order in which they came about. */
export function styleText(style: CellStyle): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
