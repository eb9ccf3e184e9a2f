import {
  assessSheets,
  builtInFrameworks,
  guessHeader,
  isCover,
  isFilledIn,
  mappedTexts,
  serviceCatalogue,
  withHeaderAliases,
  withMappedColumns,
  type Assessment,
  type Catalogue,
  type HeaderMapping,
  type MappedColumn,
  type Sheet,
  type Table,
} from "../../core";
import type { ReportContext } from "../../report/reportContext";
import type { CheckedSheet, CheckRequest } from "./checker";
import type { SheetCells } from "./sheetCells";

/** A sheet as it was assessed, with all that its findings are put into words with. */
export interface AssessedSheet {
  readonly kind: CheckedSheet["kind"];
  readonly request: CheckRequest;
  readonly sheet: Sheet;
  readonly context: ReportContext;
  /** Missing for an empty sheet and for a cover. One of no known kind has the assessment that says so. */
  readonly assessment?: Assessment;
  /** It states whose file this is, and no row of it could be a header. */
  readonly isCover: boolean;
  /** The columns that the user mapped by their place, whatever their header says. */
  readonly mappedColumns: ReadonlyMap<number, MappedColumn>;
  /** A scorecard or programme sheet of the template that nobody has filled in. */
  readonly isLeftBlank: boolean;
}

export function assessedSheet(cells: SheetCells, request: CheckRequest): AssessedSheet {
  const { policy, institution = request.cover?.institution, published, language } = request;
  const isServiceInstitution = institution !== "nonService";
  const catalogue = catalogueWith(mappedTexts(request.mapping));
  const frameworks = builtInFrameworks;
  const sheet: Sheet = { name: request.sheet, grid: cells.grid(), facts: request.facts };
  const assess = (read: Sheet): Assessment | undefined =>
    assessSheets([read], { catalogue, frameworks, policy, isServiceInstitution, published })[0];
  const unmapped = assess(sheet);
  const mapped = withMappedColumns(sheet, tableOf(unmapped), request.mapping, catalogue);
  const found = mapped ? assess(mapped.sheet) : unmapped;
  const isUnknown = kindOf(found) === "nothing" && !guessHeader(sheet, catalogue, undefined);
  const holdsCover = isUnknown && isCover(sheet);
  const assessment = holdsCover ? undefined : found;
  const context = { catalogue, frameworks, language, published };
  const isLeftBlank = assessment !== undefined && !isFilledIn(assessment);
  const mappedColumns = mapped?.columns ?? new Map<number, MappedColumn>();
  const kind = kindOf(assessment);
  return { kind, request, sheet, context, assessment, isCover: holdsCover, mappedColumns, isLeftBlank };
}

function tableOf(assessment: Assessment | undefined): Table | undefined {
  return assessment?.kind === "inventory" ? assessment.table : undefined;
}

function kindOf(assessment: Assessment | undefined): CheckedSheet["kind"] {
  if (!assessment) return "empty";
  return assessment.kind === "inventory" && !assessment.table ? "nothing" : assessment.kind;
}

let known: { readonly key: string; readonly catalogue: Catalogue } | undefined;

/** The catalogue with the user's headers; made once for each mapping, for its lookups are kept with it. */
function catalogueWith(mapping: HeaderMapping): Catalogue {
  const key = JSON.stringify(mapping);
  if (known?.key !== key) known = { key, catalogue: withHeaderAliases(serviceCatalogue, mapping) };
  return known.catalogue;
}
