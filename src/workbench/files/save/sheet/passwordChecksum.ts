/**
 * The checksum by which a sheet knows its password: 16 bits, of the characters from the last to the first (ECMA-376 part
 * 4, 14.7.1). It guards against accidents only, as sheet protection does.
 */
export function passwordChecksum(password: string): string {
  const codes = [...new TextEncoder().encode(password)];
  const rotated = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  const sum = codes.reduceRight((before, code) => rotated(before) ^ code, 0);
  return (rotated(sum) ^ codes.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
