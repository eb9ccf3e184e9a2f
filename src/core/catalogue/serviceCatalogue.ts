import type { Catalogue } from "./catalogue";
import data from "./serviceCatalogue.json";

/** The built-in catalogue: the columns of Oman's service inventory. A test checks it as a user's own is checked. */
export const serviceCatalogue: Catalogue = data as Catalogue;
