import { serviceCatalogue } from "../core";

/** The fields whose answers can be counted: all but free text. */
export const countedFields = serviceCatalogue.fields.filter(({ kind }) => kind !== "text");
