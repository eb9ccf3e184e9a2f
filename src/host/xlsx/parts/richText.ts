/**
 * Collects the text of a string item (`si`, `is`): its own `t`, or those of its runs `r`, joined. Phonetic runs `rPh` hold the
 * reading of the text, not more text, and are left out. Levels count from the item: its children are on level 1.
 */
export class RichText {
  text = "";
  private isListening = false;
  private isInRun = false;

  open(name: string, level: number): void {
    if (level === 1) this.isInRun = name === "r";
    this.isListening = name === "t" && (level === 1 || (level === 2 && this.isInRun));
  }

  close(): void {
    this.isListening = false;
  }

  hear(piece: string): void {
    if (this.isListening) this.text += piece;
  }
}
