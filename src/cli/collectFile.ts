import {
  builtInFrameworks,
  fileName,
  mappingKey,
  readMapping,
  sealState,
  serviceCatalogue,
  type Catalogue,
  type CollectedSubmission,
  type Frameworks,
  type KnownInstitution,
  type LevelPolicy,
  type UnreadFile,
} from "../core";
import type { Workbook } from "../host/sheet";
import type { MessageLanguage } from "../messages/language";
import { collectSheets } from "../report/round/collectSheets";
import { brokenOff } from "./brokenOff";
import type { InputFile } from "./inputFiles";
import { readInput } from "./readInput";
import type { FileJob } from "./threads/fileJob";

/** What is asked of each submission, as plain data. */
export interface CollectRequest {
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  /** The user's own; without them the built-in ones hold. */
  readonly catalogue?: Catalogue;
  readonly frameworks?: Frameworks;
  /** The institutions of the round so far, whose corrections hold. */
  readonly known: readonly KnownInstitution[];
  /** ISO date. */
  readonly today: string;
}

/** What one file gave. */
export type CollectOutcome =
  | { readonly kind: "collected"; readonly collected: CollectedSubmission }
  | { readonly kind: "unread"; readonly unread: UnreadFile };

export const collectJob: FileJob<CollectRequest, CollectOutcome> = {
  name: "collect",
  work: collectFile,
  failed: ({ path }, error, { language }) => unread(path, brokenOff(error, language).message),
};

async function collectFile(
  file: InputFile,
  request: CollectRequest,
  onRead?: (done: number, total: number) => void,
): Promise<CollectOutcome> {
  try {
    const read = readInput(file, request.language, onRead);
    if ("error" in read) return unread(file.path, read.error.message);
    return await outcomeOf(file.path, read, request);
  } catch (error) {
    return collectJob.failed(file, error, request);
  }
}

async function outcomeOf(
  path: string,
  { sheets, kept }: Workbook,
  { language, policy, today, known, ...own }: CollectRequest,
): Promise<CollectOutcome> {
  const { catalogue = serviceCatalogue, frameworks = builtInFrameworks } = own;
  const mapping = readMapping(kept[mappingKey]);
  const submitted = { path, collected: today, seal: await sealState(sheets, kept), mapping };
  const found = collectSheets(submitted, sheets, { settings: { catalogue, frameworks, policy }, language, known });
  return found.kind === "submission" ? { kind: "collected", collected: found.collected } : unread(path, found.reason);
}

function unread(path: string, reason: string): CollectOutcome {
  return { kind: "unread", unread: { file: fileName(path), reason } };
}
