import type { BookLines } from "../bookContents";

/** Where rows or columns stand, in points from the sheet's first corner. */
export interface Lines {
  offset(line: number): number;
  /** The line in which a point lies, and how far into it. */
  place(points: number): { readonly line: number; readonly rest: number };
}

/** `first` is the number of the first line: rows count from 1, columns from 0. */
export function lineOffsets({ standardSize, stretches }: BookLines, first: number): Lines {
  const sizeOf = (stretch: BookLines["stretches"][number]): number =>
    stretch.hidden || stretch.filteredOut ? 0 : (stretch.size ?? standardSize);
  const offset = (line: number): number => {
    let [sum, next] = [0, first];
    for (const stretch of stretches) {
      if (stretch.first >= line) break;
      const end = Math.min(stretch.last, line - 1);
      sum += (stretch.first - next) * standardSize + (end - stretch.first + 1) * sizeOf(stretch);
      next = end + 1;
    }
    return sum + (line - next) * standardSize;
  };
  const place = (points: number): { line: number; rest: number } => {
    let [rest, next] = [points, first];
    for (const stretch of stretches) {
      const before = (stretch.first - next) * standardSize;
      if (rest < before) break;
      rest -= before;
      next = stretch.first;
      const [size, count] = [sizeOf(stretch), stretch.last - stretch.first + 1];
      if (rest < size * count) return { line: next + Math.floor(rest / size), rest: rest % size };
      rest -= size * count;
      next = stretch.last + 1;
    }
    return { line: next + Math.floor(rest / standardSize), rest: rest % standardSize };
  };
  return { offset, place };
}
