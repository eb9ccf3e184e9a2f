const namespace = "http://www.w3.org/2000/svg";

/** Pixels, where a text is given no size of its own. */
const usualSize = 12;
/** Of its size, roughly. */
const letterWidth = 0.52;

/** An SVG element. Looks go into its attributes: pages of ours allow no inline styles. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElement {
  const node = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** The side of the point at which the text ends, whatever its direction. */
  readonly anchor?: "left" | "middle" | "right";
}

/** A line of text that reads in its own direction. */
export function svgText(text: string, x: number, y: number, look: TextLook = {}): SVGElement {
  const { size = usualSize, bold = false, color = "#444444", anchor = "middle" } = look;
  const isRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text);
  const begins = isRightToLeft ? "right" : "left";
  const node = svgNode("text", {
    x,
    y,
    "font-size": size,
    "font-family": "Calibri, Carlito, Arial, sans-serif",
    "font-weight": bold ? "bold" : "normal",
    fill: color,
    direction: isRightToLeft ? "rtl" : "ltr",
    "text-anchor": anchor === "middle" ? "middle" : anchor === begins ? "start" : "end",
  });
  node.textContent = text;
  return node;
}

/** Roughly how wide a text is, in pixels: enough to make room for it. */
export function textWidth(text: string): number {
  return text.length * usualSize * letterWidth;
}

/** A text cut to a width, with an ellipsis. */
export function cutText(text: string, width: number, size = usualSize): string {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}
