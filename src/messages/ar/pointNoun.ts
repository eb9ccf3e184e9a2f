/** «نقطة» after a figure as it is shown: «+9.2 نقطة», «+3 نقاط», «+25 نقطة»; a fraction is no plural. */
export function pointNoun(shown: string): "نقطة" | "نقاط" {
  const digits = shown.replace(/[^\d.]/g, "");
  const lastTwo = Number(digits) % 100;
  return !digits.includes(".") && lastTwo >= 3 && lastTwo <= 10 ? "نقاط" : "نقطة";
}
