/** "3,205 services": a counted noun with its number as the tables beside it write it. */
export function withThousands(counted: string): string {
  return counted.replace(/\d+/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","));
}
