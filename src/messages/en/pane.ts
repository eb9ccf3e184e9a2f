import type { PaneMessages } from "../paneMessages";
import { check } from "./paneCheck";
import { failures } from "./paneFailures";
import { shell } from "./paneShell";

export const en: PaneMessages = { shell, check, failures };
