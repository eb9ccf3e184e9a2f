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
import { formulaText } from "./formulaText";
import { fusedCell } from "./fusedCell";
import { headerAmbiguous } from "./headerAmbiguous";
import { hiddenCharacters } from "./hiddenCharacters";
import { informationalWithFees } from "./informationalWithFees";
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
import { repeatedHeader } from "./repeatedHeader";
import { requiredBlank } from "./requiredBlank";
import { severalValues } from "./severalValues";
import { shiftedRow } from "./shiftedRow";
import { strayRow } from "./strayRow";
import { totalRow } from "./totalRow";
import { traditionalButAutomated } from "./traditionalButAutomated";
import { unknownColumn } from "./unknownColumn";
import { valueForm } from "./valueForm";
import { valueMisread } from "./valueMisread";
import { valueNotListed } from "./valueNotListed";
import { wrappedRow } from "./wrappedRow";
import { yearForm } from "./yearForm";
import type { RuleId } from "./finding";
import type { Rule } from "./rule";
import type { SheetRuleId } from "./sheetRules";

const listed = [
  headerAmbiguous,
  missingColumn,
  duplicateColumn,
  unknownColumn,
  misspeltHeader,
  columnOrder,
  noServices,
  emptyRow,
  repeatedHeader,
  totalRow,
  wrappedRow,
  strayRow,
  shiftedRow,
  requiredBlank,
  cellError,
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
];

type Missing = Exclude<RuleId, SheetRuleId | "headerNotFound" | (typeof listed)[number]["id"]>;

/**
 * The rules about what the cells hold, in the order of the reference: header, rows, cells, names, services. Plain values
 * have no others. A finding without a rule does not compile.
 */
export const valueRules: [Missing] extends [never] ? readonly Rule[] : Missing = listed;
