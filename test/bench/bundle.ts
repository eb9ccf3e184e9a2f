import { join } from "node:path";
import webpack from "webpack";

// webpack reads its configuration as a plain script, so it has no types to import.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const configurations = require("../../webpack.config.js") as webpack.Configuration[];

/** Bundles a bench's own program as the command line is, so that it runs the code as users do; gives its file. */
export async function bundle(entry: string, folder: string): Promise<string> {
  const commandLine = configurations.find(({ name }) => name === "command line");
  if (!commandLine) throw new Error("webpack.config.js has no configuration of the command line");
  const config = {
    ...commandLine,
    entry: { [entry]: join(__dirname, `${entry}.ts`) },
    output: { ...commandLine.output, path: folder },
  };
  await new Promise<void>((resolve, reject) =>
    webpack(config, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
    ),
  );
  return join(folder, `${entry}.js`);
}
