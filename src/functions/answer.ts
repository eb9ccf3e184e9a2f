import { defaultLanguage, type MessageLanguage } from "../messages/language";
import { readLanguage } from "./readLanguage";
import { excelError } from "./unanswerable";

/**
 * The guard around every function: reads the language (Arabic when left out), and turns a problem into Excel's error
 * with a sentence in it.
 */
export function answer<T>(language: unknown, work: (language: MessageLanguage) => T): T {
  let spoken = defaultLanguage;
  try {
    spoken = readLanguage(language);
    return work(spoken);
  } catch (thrown) {
    throw excelError(thrown, spoken);
  }
}
