import { html, type Html } from "../../../page/html";
import type { Box, ChartCanvas } from "./chartCanvas";
import { round } from "./chartCanvas";

/** How the series of a chart are told apart without colour: a fill with or without stripes, a mark's shape, a line's dashes. */
export interface SeriesLook {
  readonly fill: string;
  readonly stroke: string;
  /** Lengths between stripes across a bar; none where it is plain. */
  readonly stripes?: number;
  readonly stripe?: string;
  readonly dashes: string;
  readonly mark: "circle" | "square" | "diamond" | "triangle";
}

const looks: readonly SeriesLook[] = [
  { fill: "#0b5345", stroke: "#0b5345", dashes: "none", mark: "circle" },
  { fill: "#d9822b", stroke: "#a85d12", stripes: 5, stripe: "#ffffff", dashes: "7 4", mark: "square" },
  { fill: "#ffffff", stroke: "#52606d", dashes: "2 3", mark: "diamond" },
  { fill: "#dce3ea", stroke: "#1f5f99", stripes: 3, stripe: "#1f5f99", dashes: "9 3 2 3", mark: "triangle" },
];

/** Beyond four series the looks come again; no chart of ours has so many. */
export function seriesLook(index: number): SeriesLook {
  return looks[index % looks.length] ?? looks[0]!;
}

/** A bar or column of a series; stripes run across it, from where it begins. */
export function filledBox(canvas: ChartCanvas, box: Box, look: SeriesLook, grows: "sideways" | "upwards"): Html {
  const { stripes, stripe = "#ffffff" } = look;
  const length = grows === "sideways" ? box.width : box.height;
  const count = stripes === undefined ? 0 : Math.max(0, Math.ceil(length / stripes) - 1);
  const lines = Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * (stripes ?? 1);
    const [from, to]: readonly (readonly [number, number])[] =
      grows === "sideways"
        ? [
            [box.start + at, box.top],
            [box.start + at, box.top + box.height],
          ]
        : [
            [box.start, box.top + box.height - at],
            [box.start + box.width, box.top + box.height - at],
          ];
    return from && to && canvas.line(from, to, { stroke: stripe });
  });
  return html`${canvas.rect(box, { fill: look.fill, stroke: look.stroke })}${lines}`;
}

/** A mark of a line at a point of the picture, in lengths from the left. */
export function markAt(x: number, y: number, { mark, fill, stroke }: SeriesLook): Html {
  const size = 4.5;
  if (mark === "circle") return html`<circle cx="${x}" cy="${y}" r="${size}" fill="${fill}" stroke="${stroke}" />`;
  const corners: Readonly<Record<"square" | "diamond" | "triangle", readonly (readonly [number, number])[]>> = {
    square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    triangle: [
      [0, -1.3],
      [1.2, 1],
      [-1.2, 1],
    ],
  };
  const points = corners[mark].map(([right, down]) => `${round(x + right * size)},${round(y + down * size)}`).join(" ");
  return html`<polygon points="${points}" fill="${fill}" stroke="${stroke}" />`;
}
