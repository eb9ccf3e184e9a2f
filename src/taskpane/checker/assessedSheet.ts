import {
  assessSheets,
  builtInFrameworks,
  isLeftBlank,
  serviceCatalogue,
  withHeaderAliases,
  type Assessment,
  type Catalogue,
  type Sheet,
} from "../../core";
import type { ReportContext } from "../../report/reportContext";
import type { CheckedSheet, CheckRequest, HeaderMapping } from "./checker";
import type { SheetCells } from "./sheetCells";

/** A sheet as it was assessed, with all that its findings are put into words with. */
export interface AssessedSheet {
  readonly kind: CheckedSheet["kind"];
  readonly request: CheckRequest;
  readonly sheet: Sheet;
  readonly context: ReportContext;
  /** Missing for an empty sheet. One that is neither inventory nor scorecard has the assessment that says so. */
  readonly assessment?: Assessment;
  /** A scorecard of the template that nobody has filled in. */
  readonly isLeftBlank: boolean;
}

export function assessedSheet(cells: SheetCells, request: CheckRequest): AssessedSheet {
  const { policy, isServiceInstitution, published, language } = request;
  const catalogue = catalogueWith(request.mapping);
  const frameworks = builtInFrameworks;
  const sheet: Sheet = { name: request.sheet, grid: cells.grid(), facts: request.facts };
  const [assessment] = assessSheets([sheet], { catalogue, frameworks, policy, isServiceInstitution, published });
  const context = { catalogue, frameworks, language, published };
  const isBlankCard = assessment?.kind === "scorecard" && isLeftBlank(assessment.scorecard);
  return { kind: kindOf(assessment), request, sheet, context, assessment, isLeftBlank: isBlankCard };
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
