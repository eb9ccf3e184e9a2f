import {
  builtInFrameworks,
  sealState,
  serviceCatalogue,
  type CollectedSubmission,
  type KnownInstitution,
  type UnreadFile,
} from "../../core";
import { ReadFailure } from "../../host/sheet";
import { fileMessage } from "../../messages/fileMessages";
import { roundMessages } from "../../messages/roundMessages";
import { collectSheets, type CollectedSheets } from "../../report/round/collectSheets";
import type { Choices, CollectedFile, Correction, SubmissionFile } from "./collector";
import { collectedFile } from "./collectedFile";
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
  readonly read: ReadSubmission | { readonly failure: unknown };
  readonly correction?: Correction;
  readonly shown: CollectedFile;
  readonly collected?: CollectedSubmission;
}

/** `known` are the institutions of the round that stands: the analyst's corrections there hold for their files. */
export function submissionFiles(readFile: ReadFile, known: () => readonly KnownInstitution[]): SubmissionFiles {
  let files: readonly KeptFile[] = [];
  let ids = 0;
  const put = (file: Omit<KeptFile, "shown" | "collected">, choices: Choices): void => {
    const made = { ...file, ...told(file, known(), choices) };
    // A file that is chosen again takes its own place.
    const isOld = files.some(({ id }) => id === made.id);
    files = isOld ? files.map((each) => (each.id === made.id ? made : each)) : [...files, made];
  };
  return {
    async add(file, today, choices) {
      const old = files.find((each) => each.file === file.name);
      const read = await readSubmission(file, readFile);
      put({ id: old?.id ?? ++ids, file: file.name, today, read, correction: old?.correction }, choices);
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
    shown: () => files.map(({ shown }) => shown),
    collected: () => files.flatMap(({ collected }) => collected ?? []),
    unread: () =>
      files.flatMap(({ shown }) => (shown.kind === "unread" ? [{ file: shown.file, reason: shown.reason }] : [])),
  };
}

async function readSubmission(file: SubmissionFile, readFile: ReadFile): Promise<KeptFile["read"]> {
  try {
    const { sheets, kept = {} } = readFile(new Uint8Array(await file.arrayBuffer()));
    return { sheets, seal: await sealState(sheets, kept) };
  } catch (failure) {
    return { failure };
  }
}

/** What a file is, in words: a file that breaks anything is named with its reason, and the others go on. */
function told(
  file: Omit<KeptFile, "shown" | "collected">,
  known: readonly KnownInstitution[],
  choices: Choices,
): Pick<KeptFile, "shown" | "collected"> {
  const { id, read } = file;
  const unread = (reason: string) => ({ shown: { kind: "unread" as const, id, file: file.file, reason } });
  if ("failure" in read) return unread(reasonOf(read.failure, choices));
  try {
    const sheets = collectedSheets(file, read, known, choices);
    if (sheets.kind === "unread") return unread(sheets.reason);
    const shown = { ...collectedFile(sheets.submission, known, choices.language), id };
    return { shown, collected: sheets.collected };
  } catch (failure) {
    return unread(reasonOf(failure, choices));
  }
}

/** What the analyst says of this file holds before what the round knows; a file is scored as what it is said to be. */
function collectedSheets(
  { file, today, correction }: Omit<KeptFile, "shown" | "collected">,
  { sheets, seal }: ReadSubmission,
  known: readonly KnownInstitution[],
  { language, policy }: Choices,
): CollectedSheets {
  const settings = { catalogue: serviceCatalogue, frameworks: builtInFrameworks, policy };
  const submitted = { path: file, collected: today, seal };
  const collect = (institutions: readonly KnownInstitution[]) =>
    collectSheets(submitted, sheets, { settings, language, known: institutions });
  const first = collect(known);
  if (first.kind === "unread" || !correction) return first;
  const { institution } = first.submission;
  const { name, isService, isGovernorate, source } = institution.stated ?? institution;
  const stated = { name, isService, isGovernorate, source };
  return collect([{ ...correction, source: "analyst", stated, file: institution.file }]);
}

function reasonOf(failure: unknown, { language }: Choices): string {
  if (failure instanceof ReadFailure) return fileMessage(language, failure.failure);
  return roundMessages(language).failed(failure instanceof Error ? failure.message : String(failure));
}
