interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
}

/** Changes to be made in places of a text; the places are those of the text as it was, and do not overlap. */
export class TextEdits {
  private edits: Edit[] = [];

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  /** What is put into one and the same place comes in the order of the ranks, and then of the calls. */
  replace(start: number, end: number, text: string, rank = 0): void {
    this.edits.push({ start, end, text, rank });
  }

  insert(at: number, text: string, rank = 0): void {
    this.replace(at, at, text, rank);
  }

  /** Takes over the changes that others collected for the same text. */
  take(other: TextEdits): void {
    for (const edit of other.edits) this.edits.push(edit);
  }

  /** Forgets the changes in a part of the text that is going to be another one as a whole. */
  dropWithin(start: number, end: number): void {
    this.edits = this.edits.filter((edit) => edit.start < start || edit.end > end);
  }

  applied(): string {
    const ordered = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort(
        (one, other) =>
          one.start - other.start || one.end - other.end || one.rank - other.rank || one.order - other.order,
      );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error("Two changes of a part overlap.");
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    return [...pieces, this.text.slice(at)].join("");
  }
}
