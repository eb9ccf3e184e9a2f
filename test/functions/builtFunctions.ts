import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "..", "..");

export interface BuiltFunctions {
  readonly script: string;
  /** The packages of which something is in it. */
  readonly packages: readonly string[];
}

/** functions.js as the project's own webpack configuration builds it, without the rest of the add-in. */
export async function builtFunctions(): Promise<BuiltFunctions> {
  const configurations = createRequire(__filename)(join(root, "webpack.config.js")) as webpack.Configuration[];
  const addin = configurations.find(({ entry }) => typeof entry === "object" && "functions" in entry);
  const entry = (addin?.entry as Record<string, string> | undefined)?.["functions"];
  if (!entry) throw new Error("webpack.config.js has no entry named functions.");
  const folder = mkdtempSync(join(tmpdir(), "jahiz-functions-"));
  const output = { ...addin?.output, path: folder };
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    webpack({ ...addin, context: root, entry: { functions: entry }, output }, (error, built) =>
      built ? resolve(built) : reject(error ?? new Error("webpack gave no result.")),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const script = readFileSync(join(folder, "functions.js"), "utf8");
  rmSync(folder, { recursive: true });
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    nestedModulesSpace: Infinity,
  });
  const names = modules.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ name = "" }) => name);
  const packages = names.flatMap((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
  return { script, packages: [...new Set(packages)] };
}
