import { serialOf } from "../../book/serialDates";
import { wholeNumber } from "../cells";
import { live, type ObjectType } from "../objectType";

/** Worksheet functions that an add-in calls without a cell. Only what the date system shows is known here. */
export const worksheetFunctions: ObjectType<"Functions"> = {
  methods: {
    Date(_, [year, month, day], host) {
      const [y, m, d] = [year, month, day].map((part) => wholeNumber(part)) as [number, number, number];
      const serial = serialOf(y, m, d, host.book.date1904);
      return live("FunctionResult", { value: serial ?? null, error: serial === undefined ? "#NUM!" : "" });
    },
  },
};

export const functionResult: ObjectType<"FunctionResult"> = {
  properties: {
    Value: { get: ({ value }) => value },
    Error: { get: ({ error }) => error },
  },
};
