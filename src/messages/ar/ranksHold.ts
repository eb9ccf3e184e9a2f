import { ltr } from "../isolate";

/** «تثبت 3 من 7 من المراتب»، وللمجموعة ذات المؤسسة الواحدة مرتبة واحدة. */
export function ranksHold(hold: number, of: number): string {
  if (of === 1) return hold === 1 ? "تثبت مرتبتها الوحيدة" : "لا تثبت مرتبتها الوحيدة";
  return hold === 0 ? `لا تثبت أي مرتبة من ${ltr(of)}` : `تثبت ${ltr(hold)} من ${ltr(of)} من المراتب`;
}
