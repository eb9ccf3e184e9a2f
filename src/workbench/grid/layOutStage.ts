import { headHeight } from "./gridScroll";

/** Sizes of the stage's parts, in pixels. */
export interface StageSizes {
  readonly width: number;
  readonly height: number;
  readonly headWidth: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

/** Gives the stage its size, and the style sheet the sizes by which it places panes and heads. */
export function layOutStage({ style }: HTMLElement, sizes: StageSizes): void {
  style.width = `${sizes.width}px`;
  style.height = `${sizes.height}px`;
  style.setProperty("--head-width", `${sizes.headWidth}px`);
  style.setProperty("--head-height", `${headHeight}px`);
  style.setProperty("--frozen-width", `${sizes.frozenWidth}px`);
  style.setProperty("--frozen-height", `${sizes.frozenHeight}px`);
}
