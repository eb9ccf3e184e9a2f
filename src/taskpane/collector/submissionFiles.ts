import {
  builtInFrameworks,
  institutionKey,
  mappingKey,
  readMapping,
  sealState,
  serviceCatalogue,
  statedBy,
  type CollectedSubmission,
  type KnownInstitution,
  type RoundInstitution,
  type UnreadFile,
} from "../../core";
import { collectSheets, type CollectedSheets } from "../../report/round/collectSheets";
import type { Choices, CollectedFile, CollectedSubmissionFile, Correction, SubmissionFile } from "./collector";
import { collectedFile } from "./collectedFile";
import { contentHash } from "./contentHash";
import { failureText } from "./failureText";
import type { ReadFile, ReadSubmission } from "./readFile";

/** The files that were chosen, each read once and kept, so that a correction or another language needs no second reading. */
export interface SubmissionFiles {
  readonly add: (file: SubmissionFile, today: string, choices: Choices) => Promise<void>;
  readonly correct: (id: number, correction: Correction, choices: Choices) => void;
  readonly leaveOut: (id: number) => void;
  readonly tellAgain: (choices: Choices) => void;
  readonly forget: () => void;
  readonly shown: () => readonly CollectedFile[];
  readonly collected: () => readonly CollectedSubmission[];
  readonly unread: () => readonly UnreadFile[];
}

interface KeptFile {
  readonly id: number;
  readonly file: string;
  readonly today: string;
  /** The hash of its bytes; blank where they could not be had. */
  readonly content: string;
  readonly read: ReadSubmission | { readonly failure: unknown };
  readonly correction?: Correction;
  readonly isNewer: boolean;
  readonly shown: ShownFile;
  readonly collected?: CollectedSubmission;
}

/** A file as it is shown, without what the others beside it make of it. */
type ShownFile =
  | Omit<CollectedSubmissionFile, "id" | "namesakes" | "isNewer">
  | { readonly kind: "unread"; readonly file: string; readonly reason: string };

/** A file as it was read, before it is told. */
type ReadChosen = Pick<KeptFile, "file" | "today" | "read" | "correction">;

/**
 * `known` are the institutions of the round that stands: the analyst's corrections there hold for their files. A file that
 * is chosen again takes its own place, its correction with it; one of the same name and of the same institution by its cover
 * takes the older one's place. Any other is a file of its own, whatever its name.
 */
export function submissionFiles(readFile: ReadFile, known: () => readonly KnownInstitution[]): SubmissionFiles {
  let files: readonly KeptFile[] = [];
  let ids = 0;
  const keep = (made: KeptFile): void => {
    const isOld = files.some(({ id }) => id === made.id);
    files = isOld ? files.map((each) => (each.id === made.id ? made : each)) : [...files, made];
  };
  const put = (file: Omit<KeptFile, "shown" | "collected">, choices: Choices): void =>
    keep({ ...file, ...told(file, known(), choices) });
  return {
    async add(file, today, choices) {
      const namesakes = files.filter((each) => each.file === file.name);
      const { content, read } = await readSubmission(file, readFile);
      const same = namesakes.find((each) => content !== "" && each.content === content);
      if (same) return put({ ...same, today, read }, choices);
      const chosen = { file: file.name, today, content, read };
      const made = told(chosen, known(), choices);
      const onCover = coverKey(made);
      const older = onCover === undefined ? undefined : namesakes.find((each) => coverKey(each) === onCover);
      keep({ ...chosen, ...made, id: older?.id ?? ++ids, isNewer: older !== undefined });
    },
    correct(id, correction, choices) {
      const file = files.find((each) => each.id === id);
      if (file) put({ ...file, correction }, choices);
    },
    leaveOut(id) {
      files = files.filter((each) => each.id !== id);
    },
    tellAgain(choices) {
      for (const file of files) put(file, choices);
    },
    forget() {
      files = [];
    },
    shown: () =>
      files.map(({ id, file, shown, isNewer }) => {
        const namesakes = files.filter((each) => each.file === file).length - 1;
        return { ...shown, id, namesakes, isNewer };
      }),
    collected: () => files.flatMap(({ collected }) => collected ?? []),
    unread: () =>
      files.flatMap(({ shown }) => (shown.kind === "unread" ? [{ file: shown.file, reason: shown.reason }] : [])),
  };
}

async function readSubmission(file: SubmissionFile, readFile: ReadFile): Promise<Pick<KeptFile, "content" | "read">> {
  let content = "";
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    content = await contentHash(bytes);
    const { sheets, kept = {} } = readFile(bytes);
    const mapping = readMapping(kept[mappingKey]);
    return { content, read: { sheets, seal: await sealState(sheets, kept), mapping } };
  } catch (failure) {
    return { content, read: { failure } };
  }
}

/** The institution that the cover itself names; undefined where it names none. */
function coverKey({ collected }: Pick<KeptFile, "collected">): string | undefined {
  const stated = collected && statedBy(collected.institution);
  return stated?.source === "cover" ? institutionKey(stated.name) : undefined;
}

/** What a file is, in words: a file that breaks anything is named with its reason, and the others go on. */
function told(
  file: ReadChosen,
  known: readonly KnownInstitution[],
  choices: Choices,
): Pick<KeptFile, "shown" | "collected"> {
  const { read } = file;
  const unread = (reason: string) => ({ shown: { kind: "unread" as const, file: file.file, reason } });
  if ("failure" in read) return unread(failureText(read.failure, choices.language));
  try {
    const sheets = collectedSheets(file, read, known, choices);
    if (sheets.kind === "unread") return unread(sheets.reason);
    const own = collectedFile(sheets.submission, known, choices.language);
    const source = !file.correction && isByNamesake(sheets.submission.institution) ? "namesake" : own.source;
    return { shown: { ...own, source }, collected: sheets.collected };
  } catch (failure) {
    return unread(failureText(failure, choices.language));
  }
}

/** Whether the round's correction of another file of this name is all that names the institution. */
function isByNamesake({ stated }: RoundInstitution): boolean {
  return stated?.source === "fileName";
}

/** What the analyst says of this file holds before what the round knows; a file is scored as what it is said to be. */
function collectedSheets(
  { file, today, correction }: ReadChosen,
  { sheets, seal, mapping }: ReadSubmission,
  known: readonly KnownInstitution[],
  { language, policy }: Choices,
): CollectedSheets {
  const settings = { catalogue: serviceCatalogue, frameworks: builtInFrameworks, policy };
  const submitted = { path: file, collected: today, seal, mapping };
  const collect = (institutions: readonly KnownInstitution[]) =>
    collectSheets(submitted, sheets, { settings, language, known: institutions });
  const first = collect(known);
  if (first.kind === "unread" || !correction) return first;
  const { institution } = first.submission;
  const { name, isService, isGovernorate, source } = institution.stated ?? institution;
  const stated = { name, isService, isGovernorate, source };
  return collect([{ ...correction, source: "analyst", stated, file: institution.file }]);
}
