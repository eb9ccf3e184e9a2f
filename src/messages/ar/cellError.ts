import { ltr } from "../isolate";

/** The error that a cell holds, inside a sentence: one of Excel's own, or that its formula has no result yet. */
export function cellErrorText(error: string): string {
  return error === "uncalculated" ? "صيغة حُفظت بلا ناتجها" : `الخطأ ${ltr(error)}`;
}

/** What to do about it where a number belongs. */
export function cellErrorAdvice(error: string): string {
  const first = error === "uncalculated" ? "افتح الملف في إكسل ليحسبها ثم احفظه،" : "صحّح الصيغة";
  return `${first} أو أدخل الرقم. إلى ذلك الحين تُعد غير مقيسة.`;
}
