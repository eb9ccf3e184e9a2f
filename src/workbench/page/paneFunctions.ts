import type { AddInAnswer, AddInFunctions } from "../formulas/addInFunctions";
import type { Matrix } from "../formulas/values";
import type { JoinedPage } from "../standin/joinPage";

/** A function in functions.json, as Excel reads it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/** Calls the functions of the pane's page, as Excel does: by their metadata, which says how each argument is handed over. */
export class PaneFunctions implements AddInFunctions {
  private page: Promise<JoinedPage>;
  private join: (page: JoinedPage) => void = () => undefined;
  private metadata: Promise<ReadonlyMap<string, FunctionMetadata>> | null = null;

  constructor(private readonly readMetadata: () => Promise<unknown>) {
    this.page = new Promise((resolve) => (this.join = resolve));
  }

  joined(page: JoinedPage): void {
    this.join(page);
  }

  /** The page is being loaded anew: calls wait for the next one. */
  left(): void {
    this.page = new Promise((resolve) => (this.join = resolve));
  }

  async call(name: string, parameters: readonly (Matrix | null)[], address: string): Promise<AddInAnswer> {
    this.metadata ??= this.readMetadata().then(byName);
    const [page, known] = await Promise.all([this.page, this.metadata]);
    const found = known.get(name.replace(/^JAHIZ\./, ""));
    if (found === undefined) return { error: "#NAME?" };
    if (parameters.length > found.parameters.length) return { error: "#VALUE!" };
    const given = found.parameters.map(({ dimensionality }, at) => {
      const matrix = parameters[at] ?? null;
      return dimensionality === "matrix" ? matrix : (matrix?.[0]?.[0] ?? null);
    });
    const reply = await page.callFunction(found.id, given, address);
    if ("error" in reply) return reply;
    return { values: Array.isArray(reply.value) ? (reply.value as Matrix) : [[reply.value as Matrix[number][number]]] };
  }
}

function byName(metadata: unknown): ReadonlyMap<string, FunctionMetadata> {
  const { functions } = metadata as { readonly functions: readonly FunctionMetadata[] };
  return new Map(functions.map((one) => [one.name.toUpperCase(), one]));
}
