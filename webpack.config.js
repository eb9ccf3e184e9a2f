/** Two bundles of one source: the add-in's pages for Excel, and the command line for Node. */
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // An import of a name that is not there stops the build instead of being undefined at run time.
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        // Types are checked by `npm run types`; tsconfig.json writes no files, the bundle needs them.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  stats: "errors-warnings",
};

const addin = {
  ...shared,
  name: "addin",
  target: ["web", "es2021"],
  entry: { taskpane: "./src/taskpane/taskpane.ts", functions: "./src/functions/functions.ts" },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js" },
};

const commandLine = {
  ...shared,
  name: "command line",
  target: "node20",
  entry: { jahiz: "./src/cli/main.ts" },
  // Nobody downloads this bundle: left as it is, it builds in a third of the time and its stack traces can be read.
  optimization: { minimize: false },
  // What only some commands need (the writer of workbooks) stands behind an `import()` and becomes a file of its own.
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFilename: "jahiz.[name].js" },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
};

module.exports = [addin, commandLine];
