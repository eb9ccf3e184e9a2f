import path from "node:path";
import { builtInFrameworks, serviceCatalogue } from "../core";
import { exportMessages } from "../messages/exportMessages";
import type { MessageLanguage } from "../messages/language";
import { cpsvDocument } from "../report/export/cpsv/cpsvDocument";
import { fullerCatalogue } from "../report/export/cpsv/fullerCatalogue";
import { propertyLines } from "../report/export/cpsv/propertyLines";
import { mandatoryRows } from "../report/export/cpsv/propertyRows";
import { propertyTable } from "../report/export/cpsv/propertyTable";
import { catalogueRows } from "../report/export/csv/catalogueRows";
import { csvText } from "../report/export/csv/csvText";
import { gapSentence } from "../report/export/csv/gapSentence";
import { neutralisedCount } from "../report/export/csv/neutralisedCount";
import { tableSchema } from "../report/export/csv/tableSchema";
import type { ExportedCatalogue } from "../report/export/exportedCatalogue";
import type { ExportOptions } from "./commandLine";
import { besideFile, refusePlaces } from "./exportPlaces";
import { writeOutput } from "./outputs";
import { refuseStanding } from "./refuseStanding";
import { readExported } from "./readExported";
import { readCatalogueFile, readFrameworkFile } from "./settingFiles";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** A file to be written. */
interface Output {
  readonly place: string;
  readonly content: string;
}

/** What one format writes, and what is printed of it. */
interface Exported {
  readonly outputs: readonly Output[];
  readonly lines: readonly string[];
}

/** `jahiz export`: the services of a round or of an inventory in open formats, each with what describes it beside it. */
export async function exportCommand(
  file: string,
  { cpsv, csv, catalogue: own, framework }: ExportOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  if (cpsv === undefined && csv === undefined) throw new UsageError(exportMessages(language).nothingAsked);
  const catalogue = own === undefined ? serviceCatalogue : await readCatalogueFile(own, language);
  const frameworks = framework === undefined ? builtInFrameworks : await readFrameworkFile(framework, language);
  const exported = await readExported(file, { catalogue, frameworks }, language);
  const parts = [
    ...(cpsv === undefined ? [] : [cpsvOutputs(cpsv, exported, language)]),
    ...(csv === undefined ? [] : [csvOutputs(csv, exported, language)]),
  ];
  const outputs = parts.flatMap((part) => part.outputs);
  const inputs = [file, own, framework].filter((input) => input !== undefined);
  await refusePlaces(
    outputs.map(({ place }) => place),
    inputs,
    language,
  );
  await refuseStanding(outputs, language);
  for (const line of [...exported.remarks, ...parts.flatMap(({ lines }) => lines)]) terminal.out(`${line}\n`);
  for (const { place, content } of outputs) await writeOutput(place, content, language, terminal);
}

function cpsvOutputs(place: string, exported: ExportedCatalogue, language: MessageLanguage): Exported {
  const document = cpsvDocument(exported);
  const rows = mandatoryRows(exported, document);
  const fuller = fullerCatalogue(exported.catalogue);
  const cataloguePlace = besideFile(place, ".catalogue.json");
  const outputs = [
    { place, content: `${JSON.stringify(document, null, 1)}\n` },
    { place: besideFile(place, ".properties.csv"), content: csvText(propertyTable(exported, rows, language)) },
  ];
  const lines = propertyLines(exported, rows, language);
  if (!fuller) return { outputs, lines };
  return {
    outputs: [...outputs, { place: cataloguePlace, content: `${JSON.stringify(fuller, null, 2)}\n` }],
    lines: [...lines, exportMessages(language).useCatalogue(cataloguePlace)],
  };
}

function csvOutputs(place: string, exported: ExportedCatalogue, language: MessageLanguage): Exported {
  const rows = catalogueRows(exported, language);
  const schema = tableSchema(exported, path.basename(place), language);
  return {
    outputs: [
      { place, content: csvText(rows) },
      { place: besideFile(place, ".schema.json"), content: `${JSON.stringify(schema, null, 2)}\n` },
    ],
    lines: [
      exportMessages(language).csvWritten(exported.services.length, neutralisedCount(rows)),
      gapSentence(exported, language),
    ],
  };
}
