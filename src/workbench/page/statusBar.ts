import { intersection } from "../book/areas";
import { formatText } from "../book/formatText";
import type { Words } from "../words/words";
import { element } from "./element";
import type { Session } from "./session";

/** Cells that are added up at most; a larger selection is only counted by Excel too slowly to be of use. */
const most = 300_000;

/** What the selected cells come to, below the sheet. */
export class StatusBar {
  readonly element = element("div", { class: "status", role: "status" });

  constructor(private readonly words: Words["status"]) {}

  show({ sheet, selection }: Session): void {
    const used = sheet.usedArea(true);
    const areas = selection.areas.flatMap((area) => (used === null ? [] : (intersection(area, used) ?? [])));
    const size = areas.reduce(
      (sum, area) => sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
      0,
    );
    if (size <= 1 || size > most) return this.element.replaceChildren();
    const values = areas.flatMap((area) => sheet.values(area).flat()).filter((value) => value !== null);
    const numbers = values.filter((value) => typeof value === "number");
    const sum = numbers.reduce((total, number) => total + number, 0);
    const parts: (readonly [string, number])[] = [[this.words.count, values.length]];
    if (numbers.length > 0) parts.unshift([this.words.sum, sum], [this.words.average, sum / numbers.length]);
    this.element.replaceChildren(
      ...parts.map(([label, number]) =>
        element("span", {}, `${label}: `, element("bdi", { dir: "ltr" }, formatText(number, "#,##0.##"))),
      ),
    );
  }
}
