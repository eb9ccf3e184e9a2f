import { sheetText } from "../../cells/sheetText";
import { plainXmlText } from "./plainXmlText";

/** Texts of one piece of the part. */
const textsOfPiece = 5000;

/** The texts of a workbook, each of which stands once in it: those that exceljs wrote, and more behind them. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly first: number;
  /** How many cells of the runs name one of them. */
  uses = 0;

  /** `part` is as exceljs wrote it; `replaced` of its uses go, since their cells were samples. */
  constructor(
    private readonly part: string,
    private readonly replaced: number,
  ) {
    this.first = Number(/uniqueCount="(\d+)"/.exec(part)?.[1] ?? 0);
  }

  /** The number by which cells name a text. Texts that differ only in what spreadsheets cannot draw are written as one. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const written = sheetText(text);
    const number = written === text ? this.add(text) : this.numberOf(written);
    this.numbers.set(text, number);
    return number;
  }

  private add(text: string): number {
    return this.first + this.added.push(text) - 1;
  }

  /** The part with all of them, in pieces; to be asked for when every cell has its number. */
  *pieces(): Generator<Uint8Array> {
    const encoder = new TextEncoder();
    const uses = Number(/ count="(\d+)"/.exec(this.part)?.[1] ?? 0) - this.replaced + this.uses;
    const counted = this.part
      .replace(/ count="\d+"/, ` count="${uses}"`)
      .replace(/uniqueCount="\d+"/, `uniqueCount="${this.first + this.added.length}"`);
    const end = counted.lastIndexOf("</sst>");
    yield encoder.encode(counted.slice(0, end));
    for (let from = 0; from < this.added.length; from += textsOfPiece) {
      const texts = this.added.slice(from, from + textsOfPiece);
      yield encoder.encode(texts.map((text) => `<si><t xml:space="preserve">${plainXmlText(text)}</t></si>`).join(""));
    }
    yield encoder.encode(counted.slice(end));
  }
}
