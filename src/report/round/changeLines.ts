import {
  builtInFrameworks,
  type Difference,
  type Frameworks,
  type Measured,
  type RoundChange,
  type UpdatedRound,
} from "../../core";
import { collectMessages, type CollectMessages } from "../../messages/collectMessages";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import { templateMessages } from "../../messages/templateMessages";
import { scoreText } from "../shares";
import { visibleText } from "../visibleText";
import { levelWord } from "./levelWord";

/**
 * What collecting changed, a line each: new and changed institutions by name with what is otherwise, those that stayed in
 * one line. The analyst's corrections are not among them: `correctionLines`.
 */
export function changeLines(
  changes: readonly RoundChange[],
  language: MessageLanguage,
  frameworks: Frameworks = builtInFrameworks,
): string[] {
  const { change: say } = collectMessages(language);
  const inWords = differenceWords(language, frameworks);
  const named = (kind: "unchanged" | "notCollected") =>
    changes.flatMap((change) =>
      change.kind === kind && !("differences" in change && change.differences.length > 0)
        ? [visibleText(change.institution)]
        : [],
    );
  const [unchanged, notCollected] = [named("unchanged"), named("notCollected")];
  return [
    ...changes.flatMap((change): string[] => {
      const name = visibleText(change.institution);
      if (change.kind === "new") return [say.isNew(name, visibleText(change.file))];
      if (change.kind === "changed") return [say.changed(name, change.differences.flatMap(inWords))];
      if (change.kind !== "notCollected" || change.differences.length === 0) return [];
      return [say.rescored(name, change.differences.flatMap(inWords))];
    }),
    ...(unchanged.length > 0 ? [say.unchanged(unchanged)] : []),
    ...(notCollected.length > 0 ? [say.notCollected(notCollected)] : []),
  ];
}

/** Where the analyst's word held against a file's: corrections, and a period that was said. */
export function correctionLines(changes: readonly RoundChange[], language: MessageLanguage): string[] {
  const { change: say, governorate } = collectMessages(language);
  const [service, nonService] = templateMessages(language).institutionKinds;
  return changes.flatMap((change): string[] => {
    if (change.kind === "periodGiven")
      return [say.periodGiven(visibleText(change.institution), visibleText(change.now), visibleText(change.stated))];
    if (change.kind !== "correctionKept") return [];
    const { fact, now, stated } = change;
    const word = ({ name, isService, isGovernorate }: typeof now): string => {
      if (fact === "name") return visibleText(name);
      if (fact === "isService") return isService ? service : nonService;
      return isGovernorate ? governorate.yes : governorate.no;
    };
    return [say.correctionKept(visibleText(change.institution), fact, word(now), word(stated))];
  });
}

/** Rows that are perhaps one institution under two names, a line each. */
export function twiceLines(twice: UpdatedRound["twice"], language: MessageLanguage): string[] {
  const { twice: say } = collectMessages(language);
  return twice.map(({ before, now }) => say(visibleText(before), visibleText(now)));
}

/** How many institutions are new, changed, unchanged, and not among the files. */
export function changeCounts(
  changes: readonly RoundChange[],
): Readonly<Record<"new" | "changed" | "unchanged" | "notCollected", number>> {
  const count = (kind: RoundChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    new: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    notCollected: count("notCollected"),
  };
}

function differenceWords(language: MessageLanguage, frameworks: Frameworks): (difference: Difference) => string[] {
  const { change: say, governorate } = collectMessages(language);
  const { words } = roundMessages(language);
  const [service, nonService] = templateMessages(language).institutionKinds;
  const from = (about: keyof CollectMessages["change"]["about"], before: string, after: string) => [
    say.fromTo(say.about[about], before, after),
  ];
  return (difference) => {
    switch (difference.kind) {
      case "name":
      case "file":
        return from(difference.kind, visibleText(difference.before), visibleText(difference.after));
      case "institutionKind": {
        const word = (isService: boolean) => (isService ? service : nonService);
        return from("institutionKind", word(difference.before), word(difference.after));
      }
      case "governorate": {
        const word = (is: boolean) => (is ? governorate.yes : governorate.no);
        return from("governorate", word(difference.before), word(difference.after));
      }
      case "synthetic": {
        const { yes, no } = templateMessages(language);
        return from("synthetic", difference.before ? yes : no, difference.after ? yes : no);
      }
      case "period": {
        const word = (period: string | null) => (period === null ? words.notStated : visibleText(period));
        return from("period", word(difference.before), word(difference.after));
      }
      case "verdict": {
        const { verdictWord } = reportMessages(language);
        return from("verdict", verdictWord[difference.before], verdictWord[difference.after]);
      }
      case "services": {
        const word = (count: number | null) => (count === null ? words.notHandedIn : String(count));
        return from("services", word(difference.before), word(difference.after));
      }
      case "findings":
        return findingWords(difference, from);
      case "overall": {
        const word = (score: Measured<number> | undefined) => overallWord(score, words);
        return from("overall", word(difference.before), word(difference.after));
      }
      case "level": {
        const word = (level: typeof difference.before) =>
          levelWord(level, language, frameworks) ?? (level ? words.notMeasured : words.notHandedIn);
        return from("level", word(difference.before), word(difference.after));
      }
      case "seal":
        return from("seal", words.seal[difference.before], words.seal[difference.after]);
      case "figures":
        return [say.figures(difference.count)];
      case "serviceRows":
        return [say.serviceRows(difference.count)];
    }
  };
}

type From = (about: "errors" | "warnings" | "notes", before: string, after: string) => string[];

function findingWords({ before, after }: Extract<Difference, { kind: "findings" }>, from: From): string[] {
  const severities = [
    ["error", "errors"],
    ["warning", "warnings"],
    ["note", "notes"],
  ] as const;
  return severities.flatMap(([severity, about]) =>
    before[severity] === after[severity] ? [] : from(about, String(before[severity]), String(after[severity])),
  );
}

function overallWord(
  score: Measured<number> | undefined,
  words: { readonly notMeasured: string; readonly notHandedIn: string },
): string {
  if (!score) return words.notHandedIn;
  return score.measured ? scoreText(score.value) : words.notMeasured;
}
