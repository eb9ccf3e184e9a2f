import { readFile } from "node:fs/promises";
import {
  collectSubmission,
  mappingKey,
  readMapping,
  unreadableCells,
  type Catalogue,
  type Frameworks,
  type HeaderMapping,
  type Sheet,
} from "../core";
import { ReadFailure } from "../host/sheet";
import { readFileBytes } from "../host/xlsx/readFileBytes";
import { cliMessages } from "../messages/cliMessages";
import { exportMessages } from "../messages/exportMessages";
import { fileMessage } from "../messages/fileMessages";
import type { MessageLanguage } from "../messages/language";
import type { ExportedCatalogue } from "../report/export/exportedCatalogue";
import { isRound, readRound } from "../report/round/readRound";
import { roundRemarkText } from "../report/round/roundProblemText";
import { visibleText } from "../report/visibleText";
import { problemOf } from "./inputFiles";
import { nodeCodec } from "./nodeCodec";
import { roundProblemLines } from "./roundProblemLines";
import { UsageError } from "./usageError";

/** What there is to export in a file, and what should be said of where its names come from. */
export interface ReadExported extends ExportedCatalogue {
  readonly remarks: readonly string[];
}

interface ExportSettings {
  readonly catalogue: Catalogue;
  readonly frameworks: Frameworks;
}

/** The services of a round's workbook, or of one institution's inventory. Throws `UsageError` where there are none. */
export async function readExported(
  path: string,
  settings: ExportSettings,
  language: MessageLanguage,
): Promise<ReadExported> {
  const read = await readSheets(path, language);
  const exported = isRound(read.sheets)
    ? fromRound(path, read.sheets, settings, language)
    : fromInventory(path, read, settings, language);
  if (exported.services.length === 0) throw new UsageError(exportMessages(language).noServices(visibleText(path)));
  return exported;
}

interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** What the file's user said of its headers. */
  readonly mapping: HeaderMapping;
}

async function readSheets(path: string, language: MessageLanguage): Promise<ReadSheets> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(cliMessages(language).input[problemOf(error)](visibleText(path)));
  });
  try {
    const { sheets, kept } = readFileBytes(bytes, { codec: nodeCodec });
    return { sheets, mapping: readMapping(kept[mappingKey]) };
  } catch (error) {
    if (error instanceof ReadFailure) throw new UsageError(fileMessage(language, error.failure));
    throw error;
  }
}

function fromRound(
  path: string,
  sheets: readonly Sheet[],
  settings: ExportSettings,
  language: MessageLanguage,
): ReadExported {
  const reading = readRound(sheets, settings);
  if ("problems" in reading) {
    const heading = exportMessages(language).roundNotRead(visibleText(path));
    throw new UsageError([heading, ...roundProblemLines(reading.problems, language)].join("\n"));
  }
  const { period, services } = reading.round;
  const { catalogue } = settings;
  return { period, services, catalogue, remarks: reading.remarks.map((remark) => roundRemarkText(remark, language)) };
}

/** An inventory whose cover does not name its institution is its file's: identifiers follow from that name, so it is said. */
function fromInventory(
  path: string,
  { sheets, mapping }: ReadSheets,
  { catalogue, frameworks }: ExportSettings,
  language: MessageLanguage,
): ReadExported {
  const settings = { catalogue, frameworks, policy: "published" as const };
  const submission = collectSubmission({ path, collected: "", seal: "none", mapping }, sheets, settings);
  if (!submission) return { period: null, services: [], catalogue, remarks: [] };
  const { name, source, period } = submission.institution;
  const { institutionIs } = exportMessages(language);
  const tables = submission.assessments.flatMap((each) =>
    each.kind === "inventory" && each.table ? [each.table] : [],
  );
  return {
    period,
    services: submission.services,
    catalogue,
    unreadable: tables.reduce((sum, table) => sum + unreadableCells(table), 0),
    remarks: [institutionIs(name, source === "fileName")],
  };
}
