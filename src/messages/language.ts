/** Languages in which messages are written. A result never depends on the machine: Arabic is the default everywhere. */
export const languages = ["ar", "en"] as const;

export type MessageLanguage = (typeof languages)[number];

export const defaultLanguage: MessageLanguage = "ar";

/** Between the items of a list inside a sentence. */
export const commaOf: Readonly<Record<MessageLanguage, string>> = { ar: "، ", en: ", " };

/** Whether a page or a sheet in the language begins on the right. */
export const isRightToLeft: Readonly<Record<MessageLanguage, boolean>> = { ar: true, en: false };
