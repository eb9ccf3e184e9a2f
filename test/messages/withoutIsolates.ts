export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");
