import type { Lines, LineStretch } from "./book";
import { Runs } from "./runs";

interface LineLook {
  readonly size: number | null;
  readonly hidden: boolean;
  readonly filteredOut: boolean;
}

const plain: LineLook = { size: null, hidden: false, filteredOut: false };

/** The rows or the columns of a sheet in memory. */
export class SheetLines implements Lines {
  private readonly runs = new Runs<LineLook>();
  private readonly looks = new Map<string, LineLook>();

  constructor(
    private standard: number,
    private readonly firstLine: number,
    private readonly lastLine: number,
    private readonly changed: () => void,
  ) {}

  get standardSize(): number {
    return this.standard;
  }

  set standardSize(size: number) {
    this.standard = size;
    this.changed();
  }

  size(index: number): number {
    return this.sizeOf(this.runs.at(index));
  }

  isHidden(index: number): boolean {
    const look = this.runs.at(index);
    return look !== undefined && (look.hidden || look.filteredOut);
  }

  isFilteredOut(index: number): boolean {
    return this.runs.at(index)?.filteredOut ?? false;
  }

  stretches(): readonly LineStretch[] {
    return this.runs.all.map(({ first, last, value }) => ({ first, last, ...value }));
  }

  setSize(first: number, last: number, size: number | null): void {
    this.change(first, last, (look) => ({ ...look, size }));
  }

  hide(first: number, last: number, hidden: boolean): void {
    this.change(first, last, (look) => ({ ...look, hidden }));
  }

  filterOut(first: number, last: number, filteredOut: boolean): void {
    this.change(first, last, (look) => ({ ...look, filteredOut }));
  }

  visibleCount(first: number, last: number): number {
    return this.runs
      .between(first, last)
      .filter(({ value }) => value === undefined || !(value.hidden || value.filteredOut))
      .reduce((sum, run) => sum + run.last - run.first + 1, 0);
  }

  offset(index: number): number {
    if (index <= this.firstLine) return 0;
    return this.runs
      .between(this.firstLine, index - 1)
      .reduce((sum, run) => sum + (run.last - run.first + 1) * this.sizeOf(run.value), 0);
  }

  lineAt(offset: number): number {
    let rest = offset;
    for (const run of this.runs.between(this.firstLine, this.lastLine)) {
      const size = this.sizeOf(run.value);
      const length = (run.last - run.first + 1) * size;
      if (rest < length) return run.first + Math.floor(rest / size);
      rest -= length;
    }
    return this.lastLine;
  }

  /** For the sheet's own shifts: told to nobody. */
  shift(kind: "insert" | "delete", first: number, count: number): void {
    if (kind === "delete") this.runs.delete(first, count);
    else this.runs.insert(first, count, this.lastLine);
  }

  private sizeOf(look: LineLook | undefined): number {
    if (look === undefined) return this.standard;
    return look.hidden || look.filteredOut ? 0 : (look.size ?? this.standard);
  }

  private change(first: number, last: number, next: (look: LineLook) => LineLook): void {
    this.runs.change(first, last, (look) => this.shared(next(look ?? plain)));
    this.changed();
  }

  /** Equal looks are one object; the plain look is none. */
  private shared(look: LineLook): LineLook | undefined {
    if (look.size === null && !look.hidden && !look.filteredOut) return undefined;
    const key = `${look.size} ${look.hidden} ${look.filteredOut}`;
    const known = this.looks.get(key);
    if (known === undefined) this.looks.set(key, look);
    return known ?? look;
  }
}
