import { fileName, updateRound, type CollectedRun, type Round, type UpdatedRound } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";

/** Puts what was collected into a round, with the files that were left out among those that gave no row, each with why. */
export function collectedRound(before: Round | undefined, run: CollectedRun, language: MessageLanguage): UpdatedRound {
  const updated = updateRound(before, run);
  const { leftOut, otherPeriod } = roundMessages(language);
  const reasons = [
    ...updated.leftOut.map(({ institution, path, kept }) => ({
      file: fileName(path),
      reason: leftOut(institution, kept),
    })),
    ...updated.otherPeriod.map(({ institution, path, period, round }) => ({
      file: fileName(path),
      reason: otherPeriod(institution, period, round),
    })),
  ];
  return { ...updated, round: { ...updated.round, unread: [...updated.round.unread, ...reasons] } };
}
