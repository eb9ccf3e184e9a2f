import type { PaneMessages } from "../paneMessages";
import { check } from "./paneCheck";
import { failures } from "./paneFailures";
import { more } from "./paneMore";
import { repair } from "./paneRepair";
import { scores } from "./paneScores";
import { shell } from "./paneShell";
import { statistics } from "./paneStatistics";

export const en: PaneMessages = { shell, check, repair, statistics, scores, more, failures };
