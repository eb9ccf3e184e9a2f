import type { InPlaceMessages } from "../../messages/inPlaceMessages";
import { percentText } from "../shares";

/** A perspective's weight as it is printed beside its score: "Weight 40%", "Weight 57.14%". */
export function weightText(weight: number, messages: InPlaceMessages): string {
  return messages.weight(percentText(weight, 2).replace(/\.?0+%$/, "%"));
}
