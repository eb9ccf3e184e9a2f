const arabicNumber = /^[-+]?[٠-٩][٠-٩٬]*(?:٫[٠-٩]+)?\s*[%٪]?$/;
const latin: Readonly<Record<string, string>> = { "٫": ".", "٬": ",", "٪": "%" };

/** A number typed in Arabic digits as Excel in Arabic reads it: "٢٠" is 20, "١٢٫٥" is 12.5. Any other text stays as it is. */
export function typedDigits(text: string): string {
  if (!arabicNumber.test(text.trim())) return text;
  return text.trim().replace(/[٠-٩٫٬٪]/g, (sign) => latin[sign] ?? String(sign.charCodeAt(0) - 0x660));
}
