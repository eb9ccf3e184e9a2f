import { html, type Html } from "../../../page/html";

/** A rectangle in a chart; `start` is measured from the side where its language begins to read. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands against its point: it begins there, ends there, or has it in its middle. */
export type Anchor = "start" | "end" | "middle";

/** Draws in lengths from the side where a language begins to read, so that a right-to-left chart is the mirror of the other. */
export class ChartCanvas {
  constructor(
    readonly width: number,
    private readonly rightToLeft: boolean,
  ) {}

  /** The place of a length from the beginning side, from the left. */
  x(start: number): number {
    return round(this.rightToLeft ? this.width - start : start);
  }

  rect({ start, top, width, height }: Box, look: RectLook): Html {
    const left = this.rightToLeft ? this.x(start + width) : this.x(start);
    return html`<rect
      x="${left}"
      y="${round(top)}"
      width="${round(width)}"
      height="${round(height)}"
      fill="${look.fill}"
      stroke="${look.stroke ?? "none"}"
    />`;
  }

  line(from: readonly [number, number], to: readonly [number, number], look: LineLook): Html {
    return html`<line
      x1="${this.x(from[0])}"
      y1="${round(from[1])}"
      x2="${this.x(to[0])}"
      y2="${round(to[1])}"
      stroke="${look.stroke}"
      stroke-width="${look.width ?? 1}"
    />`;
  }

  /** A text keeps its own order of words (U+2068), whatever the chart's direction. */
  text(at: readonly [number, number], content: string, look: TextLook): Html {
    return html`<text
      x="${this.x(at[0])}"
      y="${round(at[1])}"
      font-size="${look.size}"
      fill="${look.fill ?? ink}"
      text-anchor="${look.anchor}"
      >${`\u2068${content}\u2069`}</text
    >`;
  }
}

interface RectLook {
  readonly fill: string;
  readonly stroke?: string;
}
interface LineLook {
  readonly stroke: string;
  readonly width?: number;
}
interface TextLook {
  readonly size: number;
  readonly anchor: Anchor;
  readonly fill?: string;
}

const ink = "#1f2933";

export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
