import { plainXmlText } from "./plainXmlText";

/** The texts of a workbook, each of which stands once in it: those that exceljs wrote, and more behind them. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly first: number;
  private uses = 0;

  constructor(private readonly part: string) {
    this.first = Number(/uniqueCount="(\d+)"/.exec(part)?.[1] ?? 0);
  }

  /** The number by which cells name a text. */
  numberOf(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.added.length;
    this.numbers.set(text, number);
    this.added.push(`<si><t xml:space="preserve">${plainXmlText(text)}</t></si>`);
    return number;
  }

  /** The part with all of them. */
  markup(): string {
    const uses = Number(/ count="(\d+)"/.exec(this.part)?.[1] ?? 0) + this.uses;
    return this.part
      .replace(/ count="\d+"/, ` count="${uses}"`)
      .replace(/uniqueCount="\d+"/, `uniqueCount="${this.first + this.added.length}"`)
      .replace("</sst>", () => `${this.added.join("")}</sst>`);
  }
}
