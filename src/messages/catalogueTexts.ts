import type { CatalogueProblem, CatalogueProblemKind } from "../core";

/** One sentence for each thing that can be wrong with a user's own catalogue: what, where in the file, what to do. */
export type CatalogueTexts = Readonly<Record<CatalogueProblemKind, (problem: CatalogueProblem) => string>>;
