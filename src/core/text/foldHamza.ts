import { lettersMap } from "./lettersMap";

/**
 * Hamza on a carrier, madda and wasla read as the bare carrier. A hamza that stands alone (ء) is kept: dropping it would
 * make one word of "ماء" and "ما".
 * Source: Lucene ArabicNormalizer (أ إ آ), widened by ٱ ؤ ئ.
 *
 * @example "أداء إجراءات آلية مؤقتة" → "اداء اجراءات الية موقتة"
 */
export const foldHamza = lettersMap({ ا: "أإآٱٲٳٵ", و: "ؤٶ", ي: "ئٸ" }).rewrite;
