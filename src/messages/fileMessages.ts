import type { FileFailure } from "../host/sheet";
import { ar } from "./ar/files";
import { en } from "./en/files";
import type { MessageLanguage } from "./language";

/** What is wrong, where, and what to do, for every way in which a file cannot be read. A missing kind does not compile. */
export type FileMessages = {
  readonly [K in FileFailure["kind"]]: (failure: Extract<FileFailure, { kind: K }>) => string;
};

const messages: Readonly<Record<MessageLanguage, FileMessages>> = { ar, en };

/** The words for one failure. */
export function fileMessage(language: MessageLanguage, failure: FileFailure): string {
  return (messages[language][failure.kind] as (failure: FileFailure) => string)(failure);
}
