/** A number as the format "General" shows it where the column is wide enough: eleven signs at most. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(value);
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.max(0, Math.min(9, 10 - wholeDigits));
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

function scientific(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  return `${short}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
}
