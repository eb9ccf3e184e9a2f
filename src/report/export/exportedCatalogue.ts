import type { Catalogue, Round } from "../../core";

/** What is exported: the services of a round or of one inventory, and the catalogue they were read by. */
export interface ExportedCatalogue extends Pick<Round, "period" | "services"> {
  readonly catalogue: Catalogue;
  /** Cells of an inventory that could not be read, which are left empty; absent for a round, whose services say it themselves. */
  readonly unreadable?: number;
}
