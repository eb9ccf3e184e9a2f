/**
 * Resolves the `_xHHHH_` escapes by which a workbook writes characters that XML cannot hold (ECMA-376 ST_Xstring):
 * `_x000D_` is a carriage return, `_x005F_` an underscore that begins no escape.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
