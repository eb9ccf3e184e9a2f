import type { FieldId, ValueId } from "../catalogue/catalogue";
import type { Labels } from "../frameworks/frameworkTypes";
import data from "./roundStatistics.json";

/** A share of an institution's services that a round keeps: those that answer `value` in `field`, of all. */
export interface RoundStatistic {
  readonly id: string;
  readonly field: FieldId;
  readonly value: ValueId;
  readonly label: Labels;
}

/** The shares that the documents print of an inventory and compare between institutions (specification, "Statistics of an inventory"). */
export const roundStatistics: readonly RoundStatistic[] = data;
