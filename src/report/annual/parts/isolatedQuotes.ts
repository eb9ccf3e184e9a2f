import { quoted } from "../../../messages/isolate";

/**
 * A sentence of ours as a workbook kept it, without isolates: what it quotes gets its own direction again, so that it does
 * not turn the words around it.
 *
 * @example isolatedQuotes("«K» قُرئ «لا».") === "«\u2068K\u2069» قُرئ «\u2068لا\u2069»."
 */
export function isolatedQuotes(sentence: string): string {
  return sentence.replace(/«([^«»\u2066-\u2069]*)»/g, (_, value: string) => quoted(value));
}
