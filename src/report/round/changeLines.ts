import {
  builtInFrameworks,
  type Difference,
  type Frameworks,
  type FigureChange,
  type RoundChange,
  type ServiceChanges,
  type UpdatedRound,
} from "../../core";
import { collectMessages, type CollectMessages } from "../../messages/collectMessages";
import type { MessageLanguage } from "../../messages/language";
import { reportMessages } from "../../messages/reportMessages";
import { roundMessages } from "../../messages/roundMessages";
import { templateMessages } from "../../messages/templateMessages";
import { visibleText } from "../visibleText";
import { figureLabel, figureWord } from "./figureWords";
import { levelWord } from "./levelWord";
import { overallText } from "./overallText";
import { toldApart } from "./toldApart";

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

function differenceWords(
  language: MessageLanguage,
  frameworks: Frameworks,
): (difference: Difference) => readonly string[] {
  const { change: say } = collectMessages(language);
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
      case "governorate":
        return [say.governorate[difference.after ? "yes" : "no"]];
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
      case "overall":
        return from("overall", ...apart((decimals, when) => overallText(difference[when], language, decimals)));
      case "level": {
        const word = (level: typeof difference.before) =>
          levelWord(level, language, frameworks) ?? (level ? words.notMeasured : words.notHandedIn);
        return from("level", word(difference.before), word(difference.after));
      }
      case "seal":
        return from("seal", words.seal[difference.before], words.seal[difference.after]);
      case "figures":
        return figuresWords(difference.changed, frameworks, language);
      case "serviceRows":
        return serviceWords(difference, language);
    }
  };
}

/** What was and what is, told apart. */
function apart(word: (decimals: number, when: "before" | "after") => string): readonly [before: string, after: string] {
  return toldApart((decimals) => [word(decimals, "before"), word(decimals, "after")]);
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

/** Figures that are named; the others are counted. */
const mostFigures = 4;

function figuresWords(
  changed: readonly FigureChange[],
  frameworks: Frameworks,
  language: MessageLanguage,
): readonly string[] {
  const { change: say } = collectMessages(language);
  const named = changed
    .slice(0, mostFigures)
    .map((each) =>
      say.fromTo(
        figureLabel(each, frameworks, language),
        ...apart((decimals, when) => figureWord(each[when], each, language, decimals)),
      ),
    );
  return changed.length > mostFigures ? [...named, say.figures(changed.length - mostFigures)] : named;
}

function serviceWords(changes: ServiceChanges, language: MessageLanguage): readonly string[] {
  const { change: say } = collectMessages(language);
  return (["added", "removed", "edited"] as const).flatMap((what) => {
    const names = changes[what].map(visibleText);
    return names.length === 0 ? [] : [say.serviceRows[what](names)];
  });
}
