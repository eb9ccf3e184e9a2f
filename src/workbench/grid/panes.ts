import type { Axis } from "./axis";

/** What shows of one axis: the frozen lines at its beginning, and those behind them that the scrolling has reached. */
export interface AxisView {
  /** Pixels that the frozen lines take. */
  readonly frozenSize: number;
  readonly lastFrozen: number;
  /** The lines behind the frozen ones that can be seen. */
  readonly first: number;
  readonly last: number;
}

/** `scroll` and `room` in pixels; `room` is what the window leaves for lines, the frozen ones included. */
export function axisView(axis: Axis, frozen: number, scroll: number, room: number): AxisView {
  const lastFrozen = axis.firstLine + frozen - 1;
  const frozenSize = Math.min(axis.offset(lastFrozen + 1), Math.max(0, room - 40));
  const begin = axis.offset(lastFrozen + 1) + scroll;
  const first = Math.max(lastFrozen + 1, axis.lineAt(begin));
  return { frozenSize, lastFrozen, first, last: Math.max(first, axis.lineAt(begin + room - frozenSize)) };
}

/** How far one has to scroll so that a line stands in full view; the present scroll where it does already. */
export function scrollTo(axis: Axis, view: AxisView, line: number, scroll: number, room: number): number {
  if (line <= view.lastFrozen) return scroll;
  const begin = axis.offset(line) - axis.offset(view.lastFrozen + 1);
  const end = begin + axis.size(line);
  const visible = room - view.frozenSize;
  if (begin < scroll) return begin;
  return end > scroll + visible ? Math.max(0, Math.min(begin, end - visible)) : scroll;
}
