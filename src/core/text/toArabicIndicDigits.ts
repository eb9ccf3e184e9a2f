/**
 * ASCII and Persian digits as Arabic-Indic ones (٠–٩); all else as it stands.
 * Source: CLDR numbering system `arab`.
 *
 * @example toArabicIndicDigits("2024") === "٢٠٢٤"
 */
export function toArabicIndicDigits(text: string): string {
  return text.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(0x660 + (digit.charCodeAt(0) & 0xf)));
}
