const escape = /_x(?=[0-9A-Fa-f]{4}_)/g;

/** Text as a workbook holds it: Excel would read "_x0041_" as the character of that code (ECMA-376, ST_Xstring). */
export function encodeEscapes(text: string): string {
  return text.includes("_x") ? text.replace(escape, "_x005F_x") : text;
}
