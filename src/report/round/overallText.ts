import type { OpenScore } from "../../core";
import { ltr } from "../../messages/isolate";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import { scoreText } from "../scoreText";

/** "82.4", with at most so many decimals; or that it was not measured, and between which scores it lies; or that no such scorecard was handed in. */
export function overallText(overall: OpenScore | undefined, language: MessageLanguage, decimals = 1): string {
  const text = (value: number): string => scoreText(value, decimals);
  const { notMeasured, notHandedIn } = roundMessages(language).words;
  if (!overall) return notHandedIn;
  const { score, interval } = overall;
  if (score.measured) return text(score.value);
  return `${notMeasured} (${ltr(`${text(interval.low)}–${text(interval.high)}`)})`;
}
