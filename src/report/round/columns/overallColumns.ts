import { scoreScale, type Frameworks, type Interval, type RoundInstitution } from "../../../core";
import type { MessageLanguage } from "../../../messages/language";
import { roundMessages } from "../../../messages/roundMessages";
import { measuredText, numberIn, readMeasured } from "../measuredCell";
import { isFault } from "../roundProblem";
import { isNotHandedIn } from "./absent";
import { fact, type InstitutionColumn } from "./column";

/** The words of a level's column: they are not read, since the score says which level it is. */
function levelCell({ level }: RoundInstitution, language: MessageLanguage, { levels }: Frameworks["levels"]): string {
  const messages = roundMessages(language);
  if (!level) return messages.words.notHandedIn;
  if (level.kind === "noPublishedLevel") return messages.words.noPublishedLevel;
  if (level.kind === "notMeasured") return String(measuredText({ measured: false, reason: level.reason }, messages));
  return levels.find(({ id }) => id === level.level)?.label[language] ?? level.level;
}

/** The overall score, what it must lie between, and its level. */
export function overallColumns(levels: Frameworks["levels"]): readonly InstitutionColumn[] {
  const end = (id: "overallLow" | "overallHigh", side: keyof Interval): InstitutionColumn => ({
    ...fact(id),
    width: 12,
    format: "score",
    write: ({ overall }, language) => overall?.interval[side] ?? roundMessages(language).words.notHandedIn,
    read(cell, draft) {
      if (isNotHandedIn(cell)) return undefined;
      const value = numberIn(cell, scoreScale.high);
      if (value === undefined || value < scoreScale.low || value > scoreScale.high) return { expected: "score" };
      draft.overallInterval = { ...draft.overallInterval, [side]: value };
      return undefined;
    },
  });
  return [
    {
      ...fact("overall"),
      width: 14,
      format: "score",
      note: "score",
      write({ overall }, language) {
        const messages = roundMessages(language);
        return overall ? measuredText(overall.score, messages) : messages.words.notHandedIn;
      },
      read(cell, draft) {
        if (isNotHandedIn(cell)) return undefined;
        const score = readMeasured(cell, scoreScale);
        if (isFault(score)) return score;
        draft.overall = score;
        return undefined;
      },
    },
    end("overallLow", "low"),
    end("overallHigh", "high"),
    {
      ...fact("level"),
      width: 18,
      write: (institution, language) => levelCell(institution, language, levels),
      read: () => undefined,
    },
  ];
}
