/**
 * Arabic-Indic (٠–٩) and Extended Arabic-Indic, called Persian (۰–۹), digits as ASCII ones; all else as it stands.
 * Source: CLDR numbering systems `arab` and `arabext`; U+0660–0669 and U+06F0–06F9.
 *
 * @example toAsciiDigits("٢٠٢٤ و ۲۰۲۵") === "2024 و 2025"
 */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
