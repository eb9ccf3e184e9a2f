import { cellError } from "./cellError";
import { columnOrder } from "./columnOrder";
import { digitisedButNotElectronic } from "./digitisedButNotElectronic";
import { duplicateColumn } from "./duplicateColumn";
import { duplicateName } from "./duplicateName";
import { duplicateRecipient } from "./duplicateRecipient";
import { electronicButInformationOffline } from "./electronicButInformationOffline";
import { electronicButManual } from "./electronicButManual";
import { electronicButNotReady } from "./electronicButNotReady";
import { electronicButVisit } from "./electronicButVisit";
import { employeesPayFees } from "./employeesPayFees";
import { emptyRow } from "./emptyRow";
import { filteredRows } from "./filteredRows";
import { formulaText } from "./formulaText";
import { formulaValue } from "./formulaValue";
import { fusedCell } from "./fusedCell";
import { headerAmbiguous } from "./headerAmbiguous";
import { hiddenCharacters } from "./hiddenCharacters";
import { hiddenColumns } from "./hiddenColumns";
import { hiddenRows } from "./hiddenRows";
import { informationalWithFees } from "./informationalWithFees";
import { mergedCells } from "./mergedCells";
import { missingColumn } from "./missingColumn";
import { misspeltHeader } from "./misspeltHeader";
import { nameCutOff } from "./nameCutOff";
import { nameNumeric } from "./nameNumeric";
import { nameTooLong } from "./nameTooLong";
import { nameTooShort } from "./nameTooShort";
import { nearDuplicateName } from "./nearDuplicateName";
import { noServices } from "./noServices";
import { notText } from "./notText";
import { notYear } from "./notYear";
import { protectedSheet } from "./protectedSheet";
import { repeatedHeader } from "./repeatedHeader";
import { requiredBlank } from "./requiredBlank";
import { severalValues } from "./severalValues";
import { strayRow } from "./strayRow";
import { totalRow } from "./totalRow";
import { traditionalButAutomated } from "./traditionalButAutomated";
import { uncalculatedFormula } from "./uncalculatedFormula";
import { unknownColumn } from "./unknownColumn";
import { valueForm } from "./valueForm";
import { valueMisread } from "./valueMisread";
import { valueNotListed } from "./valueNotListed";
import { wrappedRow } from "./wrappedRow";
import { yearForm } from "./yearForm";
import type { RuleId } from "./finding";
import type { Rule, RuleOf } from "./rule";

/** Every rule by its id, so that a finding without a rule does not compile. */
const rulesById: { readonly [R in Exclude<RuleId, "headerNotFound">]: RuleOf<R> } = {
  headerAmbiguous,
  missingColumn,
  duplicateColumn,
  unknownColumn,
  misspeltHeader,
  columnOrder,
  noServices,
  protectedSheet,
  filteredRows,
  hiddenRows,
  hiddenColumns,
  mergedCells,
  formulaValue,
  emptyRow,
  repeatedHeader,
  totalRow,
  wrappedRow,
  strayRow,
  requiredBlank,
  cellError,
  uncalculatedFormula,
  notText,
  notYear,
  valueNotListed,
  severalValues,
  valueMisread,
  valueForm,
  fusedCell,
  yearForm,
  duplicateRecipient,
  hiddenCharacters,
  formulaText,
  nameNumeric,
  nameTooShort,
  nameTooLong,
  nameCutOff,
  duplicateName,
  nearDuplicateName,
  electronicButNotReady,
  electronicButManual,
  electronicButInformationOffline,
  electronicButVisit,
  traditionalButAutomated,
  employeesPayFees,
  informationalWithFees,
  digitisedButNotElectronic,
};

/** All rules, in the order in which a reference lists them and findings of one cell are told: sheet, header, rows, cells, names, services. */
export const rules = Object.values(rulesById) as readonly Rule[];
