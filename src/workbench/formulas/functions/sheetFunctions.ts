import type { SheetFunction } from "../evaluation";
import { arrayFunctions } from "./arrayFunctions";
import { conditionalFunctions } from "./conditionalFunctions";
import { dateFunctions } from "./dateFunctions";
import { informationFunctions } from "./informationFunctions";
import { logicFunctions } from "./logicFunctions";
import { lookupFunctions } from "./lookupFunctions";
import { mathFunctions } from "./mathFunctions";
import { referenceFunctions } from "./referenceFunctions";
import { statisticsFunctions } from "./statisticsFunctions";
import { textFunctions } from "./textFunctions";

/** Excel's functions that the workbench knows, by name in capitals. What is not here is not calculated, and says so. */
export const sheetFunctions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...mathFunctions,
    ...statisticsFunctions,
    ...conditionalFunctions,
    ...logicFunctions,
    ...textFunctions,
    ...dateFunctions,
    ...lookupFunctions,
    ...referenceFunctions,
    ...arrayFunctions,
    ...informationFunctions,
  }),
);
