import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "..", "..");

export interface BuiltPane {
  /** What the page loads before the first check, beside functions.js; by file name. */
  readonly first: Readonly<Record<string, Buffer>>;
  /** The project's own files that are in it. */
  readonly sources: readonly string[];
  /** The project's own files in what is loaded later, by the name of the part. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

/** The pane as the project's own webpack configuration builds it, without the checker that it starts later. */
export async function builtPane(): Promise<BuiltPane> {
  const configurations = createRequire(__filename)(join(root, "webpack.config.js")) as webpack.Configuration[];
  const addin = configurations.find(({ name }) => name === "addin");
  const entry = (addin?.entry as Record<string, string> | undefined)?.["taskpane"];
  if (!entry) throw new Error("webpack.config.js has no entry named taskpane.");
  const folder = mkdtempSync(join(tmpdir(), "jahiz-pane-"));
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const output = { ...addin?.output, path: folder };
    webpack({ ...addin, context: root, entry: { taskpane: entry }, output }, (error, built) =>
      built ? resolve(built) : reject(error ?? new Error("webpack gave no result.")),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const { entrypoints = {}, chunks = [] } = stats.toJson({
    all: false,
    entrypoints: true,
    chunks: true,
    chunkModules: true,
    chunkModulesSpace: Infinity,
    nestedModules: true,
    nestedModulesSpace: Infinity,
    dependentModules: true,
    ids: true,
  });
  const files = (entrypoints["taskpane"]?.assets ?? []).map(({ name }) => name).filter((name) => name.endsWith(".js"));
  const first = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
  rmSync(folder, { recursive: true });
  const isFirst = (chunk: webpack.StatsChunk) => chunk.initial;
  const named = chunks.filter((chunk) => !isFirst(chunk) && chunk.names?.length === 1);
  return {
    first,
    sources: sourcesIn(chunks.filter(isFirst)),
    later: Object.fromEntries(named.map((chunk) => [chunk.names?.[0] ?? "", sourcesIn([chunk])])),
  };
}

function sourcesIn(chunks: readonly webpack.StatsChunk[]): readonly string[] {
  const modules = chunks.flatMap((chunk) => chunk.modules ?? []);
  const names = modules.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ name = "" }) => name);
  return [...new Set(names.filter((name) => /^\.\/src\/[^ ]+$/.test(name)))].sort();
}
