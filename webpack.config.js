/**
 * Four bundles of one source: the add-in's pane and its worksheet functions for Excel, the command line for Node, and the
 * workbench, in which the pane can be tried without Excel.
 */
const { chmodSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { minify } = require("terser");
const ts = require("typescript");
const { BannerPlugin, Compilation, sources } = require("webpack");

const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // An import of a name that is not there stops the build instead of being undefined at run time.
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      {
        test: /\.tsx?$/,
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
  // The pane, and the workers that it starts for the first check and for the first round.
  entry: {
    taskpane: "./src/taskpane/taskpane.tsx",
    checker: "./src/taskpane/checker/checkerWorker.ts",
    collector: "./src/taskpane/collector/collectorWorker.ts",
  },
  // What only a few hosts or tabs need stands behind an `import()` and becomes a file of its own.
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFilename: "taskpane.[name].js" },
  module: {
    ...shared.module,
    // Kept as the door that it says it is; else every import through it would be turned into one of Fluent's own files.
    rules: [...shared.module.rules, { test: /pane[\\/]fluent\.ts$/, sideEffects: true }],
  },
  // A third look finds more to shorten; functions with parameters are packed worse where they are written out.
  // Numbers in order are packed closer than those made of paths, and are the same wherever the packages lie.
  optimization: { moduleIds: "natural", minimize: { javascript: { compress: { passes: 3, inline: 1 } } } },
  performance: { hints: false },
};

/** What documents the data, and what of it only scorecards read: no function does, and Excel waits for its functions. */
const unreadKeys = ["format", "version", "source", "notes", "caveat", "description", "plan", "axes", "assumption"];
/** Components, perspectives and indices: functions only print their names, and in Arabic (src/functions/partNames.ts). */
const isScored = (part) => "maximum" in part || "weight" in part;
/** These and groups: no function asks for them by name. */
const isOnlyPrinted = (part) => isScored(part) || "from" in part;

/**
 * Properties of our own types and of the data built into functions.js, which it may call by a letter: more than a kilobyte
 * less for Excel to wait for. None of these may be Excel's or JavaScript's own, nor the name of a group in a pattern, nor a
 * key that is looked up by a text or listed with `Object.entries` where a person reads it (an argument's name, a language, a
 * rule's id, a severity).
 */
const innerNames = [
  // those that stand most often: one letter each (`commonLetters`)
  "id kind field value aliases labels fields label column severity scope cells text rows language reason codes",
  "name manner table reading measured check content maximum found count rowNumbers columns grid key place words",
  "meant row nearest parameters required components weight letters low given headers why choices high spellings",
  "conditions phrases argument catalogue first lookup",
  // the catalogue and the frameworks
  "unique misreadings perspectives nonService omits stages levels bands policies indices languages totalWords",
  "ignoredHeaders valueLists rules nameLetters years",
  // rows
  "gridColumn gridRows columnAt sheet header headerRows rivals rivalHeaderRows sections sectionOf home bySection",
  "own facts visibility isProtected isRightToLeft isFiltered hiddenRows hiddenColumns formulas tables merges",
  "firstRow lastRow firstColumn lastColumn last services oddRows shiftedRows continuations numberColumns",
  "collected addService addOdd addContinuation serviceJustAbove serviceWords exampleWords joined isSeveral",
  "endSection begins second marks accepted duplicates answered holds wideRows read byKey byRasm",
  "commonWords hasPhrases spelling edits ignored neighbours doubts disputed onlyMarks sureness badPieces repeated",
  "fused year texts lookUp loneLetters isDoubtful isCertain mayChange seen recent",
  // rules and their words
  "rule alone meets finding position longWords longCount fixed equal wholes families ofField area list chosen",
  "moved names",
  // texts
  "rewrite",
  // figures
  "base minimum parts group unread rank ranked notRanked leap notCompared notMeasured counts answers interval",
  "share findings action level part repaired least most lowest highest percent entry problem allowed proposal",
  "isRepeated",
].flatMap((names) => names.split(" "));

/** Letters by how often they stand in functions.js: the commonest names get the commonest letters, which packs smaller. */
const commonLetters = [..."etrnaliosufchpmdgvywbxMkSACNjEOTzIGULWFDqBVPRHKQJZXY$_"];
const lettersOfNames = Object.fromEntries(commonLetters.map((letter, at) => [`$${innerNames[at]}`, letter]));

/** One word for all variables is packed smaller than two: nothing assigns a constant anew, which `npm run types` has checked. */
const constAsLet = (context) => (file) => {
  const rename = (node) => {
    const child = ts.visitEachChild(node, rename, context);
    const isConst = ts.isVariableDeclarationList(child) && (child.flags & ts.NodeFlags.Const) !== 0;
    return isConst ? context.factory.createVariableDeclarationList(child.declarations, ts.NodeFlags.Let) : child;
  };
  return ts.visitNode(file, rename);
};
const [typescript] = shared.module.rules;
const withLet = { ...typescript.options, getCustomTransformers: () => ({ before: [constAsLet] }) };

/** Kinds of doubts, signs and problems by which our code finds their words; those that stand most often first. */
const kinds = (
  "unreadable warning oneOf misreading noPublishedLevel notMeasured columnMissing lineBreak outOfRange componentCount stray anyOf " +
  "zeroWidth fragment notListed extraSpace baseNotPositive unknownName sizesDiffer notNumber headerNotFound " +
  "columnNotMeasured notWhole unlistedValue nothingToCount likelyValue presentationForm oddSpace noBreakSpace foreignLetter " +
  "nameRepeated columnTwice exact stageRows impossibleShare tooManyCounts continuation onlyBefore notMeasuredNow " +
  "notMeasuredBefore onlyNow separable inseparable"
).split(" ");

/**
 * In functions.js rules' ids and kinds only find words and nobody sees them, so that there each is a letter or two, half a
 * kilobyte less. Nothing that is seen, and nothing of Excel's, may be called as one of them is.
 */
const rulesFolder = path.join(__dirname, "src", "core", "rules");
const ruleIds = readdirSync(rulesFolder)
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => /^ {2}id: "(\w+)",$/m.exec(readFileSync(path.join(rulesFolder, name), "utf8"))?.[1] ?? []);
/** Unicode's own short names of its properties (PropertyAliases.txt, PropertyValueAliases.txt). */
const propertyAliases = {
  Default_Ignorable_Code_Point: "DI",
  Bidi_Control: "Bidi_C",
  "Script=Arabic": "sc=Arab",
  "Script=Latin": "sc=Latn",
  "Script=Inherited": "sc=Zinh",
};
const digits = [..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** One letter for the first of them: no variable or key of our code is a capital. */
const shortest = [...digits.slice(36), ...digits.map((digit) => `$${digit}`), ...digits.map((digit) => `$$${digit}`)];
const shortNames = new Map([
  ...[...kinds, ...ruleIds].map((name, at) => [name, shortest[at]]),
  ...Object.entries(propertyAliases),
]);

class ShortNames {
  replaced = [...shortNames.keys()];

  apply(compiler) {
    const pattern = new RegExp(`\\b(?:${this.replaced.join("|")})\\b`, "g");
    const shorten = (source) => new sources.RawSource(source.source().replace(pattern, (id) => shortNames.get(id)));
    compiler.hooks.compilation.tap("ShortNames", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "ShortNames", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        (assets) => Object.keys(assets).forEach((file) => compilation.updateAsset(file, shorten)),
      ),
    );
  }
}

/**
 * Declared functions, as variables that hold arrows: they too are packed smaller under the one word for all variables. None
 * has a `this`, `arguments` or `yield` of its own, or is called above itself while the file loads: that stops at once.
 */
const functionsAsArrows = (context) => (file) => {
  const { factory } = context;
  const asArrow = ({ modifiers, name, parameters, body }) => {
    const arrow = factory.createArrowFunction(modifiers, undefined, parameters, undefined, undefined, body);
    const declaration = factory.createVariableDeclaration(name, undefined, undefined, arrow);
    return factory.createVariableStatement([], factory.createVariableDeclarationList([declaration], ts.NodeFlags.Let));
  };
  const rename = (node) => {
    const child = ts.visitEachChild(node, rename, context);
    return ts.isFunctionDeclaration(child) ? asArrow(child) : child;
  };
  return ts.visitNode(file, rename);
};

/** After the minifier has put functions where they are called, which it does only with declared ones. */
class ArrowFunctions {
  apply(compiler) {
    compiler.hooks.compilation.tap("ArrowFunctions", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "ArrowFunctions", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 },
        async (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            const { outputText } = ts.transpileModule(source.source(), {
              compilerOptions: { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext },
              transformers: { before: [functionsAsArrows] },
            });
            const { code } = await minify(outputText, { module: true, compress: { passes: 3, lhs_constants: false } });
            compilation.updateAsset(file, new sources.RawSource(code));
          }
        },
      ),
    );
  }
}

const functions = {
  ...addin,
  name: "functions",
  entry: { functions: "./src/functions/functions.ts" },
  plugins: [new ShortNames(), new ArrowFunctions()],
  optimization: {
    minimize: {
      javascript: {
        module: true,
        // A fifth look finds more to shorten; constants that change sides (`0===x` beside `x===y`) are packed worse, and
        // so are functions with parameters that are written out where they are called. No property here is a getter.
        // No function here asks for its own `this` or `arguments`, so that each may be an arrow.
        compress: { passes: 5, pure_getters: true, inline: 1, lhs_constants: false, unsafe_arrows: true },
        mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${innerNames.join("|")})$`) } },
        nameCache: { props: { props: lettersOfNames } },
      },
    },
  },
  module: {
    ...shared.module,
    rules: [
      { ...typescript, options: withLet },
      {
        test: /\.json$/,
        type: "json",
        // A literal shares its words with the code around it and so is packed smaller than a text that is parsed.
        generator: { JSONParse: false },
        parser: { parse: (text) => JSON.parse(text, withoutUnread) },
      },
    ],
  },
};

/** Components, levels and groups are told apart by their ids, which no function prints: a letter does. */
let shortIds = 0;
const hasHiddenId = (part) => ["maximum", "bands", "from"].some((key) => key in part);

/** A reviver for JSON.parse; `this` holds the key. */
function withoutUnread(key, value) {
  if (key === "id" && hasHiddenId(this)) return (shortIds++).toString(36);
  const isName = key === "id" && "fields" in this;
  const isOptional = key === "required" && !value;
  const isUnread = isName || isOptional || unreadKeys.includes(key) || (key === "aliases" && isOnlyPrinted(this));
  if (isUnread) return undefined;
  return key === "label" && isScored(this) ? { ar: value.ar } : value;
}

/** The workbench: for trying the add-in without Excel (`npm start`). It is never put on a users' server. */
const workbench = {
  ...shared,
  name: "workbench",
  target: ["web", "es2021"],
  entry: { workbench: "./src/workbench/workbench.ts" },
  output: {
    path: path.join(__dirname, "dist", "workbench"),
    publicPath: "/workbench/",
    filename: "[name].js",
    chunkFilename: "[name].js",
  },
  // Served from this machine to this machine: left as it is, it builds in a third of the time.
  optimization: { minimize: false, chunkIds: "named" },
  performance: { hints: false },
};

const program = "jahiz.js";

/** A file that a link on the path leads to (`npm install -g .`): each build makes it anew, and it has to run still. */
class Executable {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap("Executable", (name, { targetPath }) => {
      if (name === program) chmodSync(targetPath, 0o755);
    });
  }
}

/** Writes the program's letters beyond ASCII as escapes: V8 reads a text of bytes sooner, and every thread reads it all. */
class AsciiAlone {
  apply(compiler) {
    compiler.hooks.compilation.tap("AsciiAlone", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "AsciiAlone", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE },
        async ({ "jahiz.program.js": text }) => {
          if (!text) return;
          const format = { ascii_only: true, beautify: true, indent_level: 1 };
          const { code } = await minify(text.source(), { compress: false, mangle: false, format });
          compilation.updateAsset("jahiz.program.js", new sources.RawSource(code));
        },
      ),
    );
  }
}

/** What no command needs of exceljs, half of its code: its CSV, and its files read and written as streams. */
const unusedOfExceljs = ["lib/stream/xlsx/workbook-reader", "lib/stream/xlsx/workbook-writer", "lib/csv/csv"];

const commandLine = {
  ...shared,
  name: "command line",
  target: "node20",
  resolve: {
    ...shared.resolve,
    alias: Object.fromEntries(unusedOfExceljs.map((file) => [require.resolve(`exceljs/${file}`), false])),
  },
  entry: { jahiz: "./src/cli/main.ts", "jahiz.program": "./src/cli/program.ts" },
  // Nobody downloads this bundle: left as it is, it builds in a third of the time and its stack traces can be read.
  optimization: { minimize: false },
  // What only some commands need (the writer of workbooks) stands behind an `import()` and becomes a file of its own.
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFilename: "jahiz.[name].js" },
  plugins: [
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: program }),
    new Executable(),
    new AsciiAlone(),
  ],
};

module.exports = [addin, functions, commandLine, workbench];
