/** Languages in which messages are written. A result never depends on the machine: Arabic is the default everywhere. */
export type MessageLanguage = "ar" | "en";

export const defaultLanguage: MessageLanguage = "ar";
