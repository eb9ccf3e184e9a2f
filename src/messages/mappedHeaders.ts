import type { MappedHeader } from "../core";
import { isolated, ltr, quoted } from "./isolate";
import type { MessageLanguage } from "./language";

type Sentence = (headers: readonly MappedHeader[]) => string;

/** One sentence on headers that were read as the file's user had said in the pane: both reports of a file say it. */
export const mappedHeaders: Readonly<Record<MessageLanguage, Sentence>> = {
  en: (headers) =>
    `Read as was said of these headers in the pane and is kept in the file: ${headers
      .map(
        (header) => `${place(header)} ${header.text === "" ? "(blank)" : quoted(header.text)} → ${name(header, "en")}`,
      )
      .join("; ")}. Make sure of it: whoever mapped them decides what is counted.`,
  ar: (headers) =>
    `قُرئت هذه العناوين كما حُدد معناها في لوحة جاهز وحُفظ في الملف: ${headers
      .map(
        (header) => `${place(header)} ${header.text === "" ? "(فارغ)" : quoted(header.text)} ← ${name(header, "ar")}`,
      )
      .join("؛ ")}. تحقّق منها: فمن حدّدها يقرر ما يُحسب.`,
};

const place = ({ sheet, cell }: MappedHeader): string => `${isolated(sheet)} ${ltr(cell)}`;

function name({ labels, field }: MappedHeader, language: MessageLanguage): string {
  return quoted(labels[language] ?? field);
}
