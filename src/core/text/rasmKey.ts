import { keyBySteps } from "./keySteps";
import { lettersMap } from "./lettersMap";
import { onePass } from "./onePass";

/** Letters that differ by their dots alone. Context-free: final ن and ي, drawn apart from ب, are of its class all the same. */
const dropDots = lettersMap({
  ب: "تثنيپ",
  ح: "جخچ",
  د: "ذ",
  ر: "زژ",
  س: "ش",
  ص: "ض",
  ط: "ظ",
  ع: "غ",
  ف: "قڤ",
  ك: "گ",
}).rewrite;

/**
 * The letter skeleton (rasm) of a text: its matching key without dots. Two texts with one rasm and two keys differ as
 * a scanner's misreadings do. Takes text or key alike.
 *
 * @example rasmKey("نفاعلية") === rasmKey("تفاعلية")
 */
export const rasmKey: (text: string) => string = onePass((text) => dropDots(keyBySteps(text)));
