/**
 * Who may import whom, as data; `npm run boundaries` checks it.
 * A folder may always import itself. `values` lists what it may import and run, `types` what it may only name in
 * types, `packages` the libraries. Paths are below src/. Of the core, others see only its door, core/index.ts.
 */
import { join } from "node:path";

const folders = [
  {
    folder: "core",
    packages: ["valibot"],
    because: "The core is the measurement and nothing else, so that every host gives the same figures.",
  },
  {
    folder: "core/collections",
    because: "Groups and remembered answers know nothing of what is grouped or asked.",
  },
  {
    folder: "core/text",
    because: "A text step is read, tested and reused without knowing what a service is.",
  },
  {
    folder: "core/statistics",
    because: "A statistic is arithmetic over plain values: it holds for any inventory, whatever its catalogue.",
  },
  {
    folder: "core/catalogue",
    values: ["core/text"],
    packages: ["valibot"],
    because: "The catalogue is data and the check of that data; nothing that is measured may reach back into it.",
  },
  {
    folder: "core/frameworks",
    values: ["core/text"],
    packages: ["valibot"],
    because: "A framework is data and the check of that data; scoring reads it, it knows no scoring.",
  },
  {
    folder: "core/rows",
    values: ["core/catalogue", "core/text", "core/collections"],
    because: "Rows say what stands in the cells; what is wrong with it is said later, by the rules.",
  },
  {
    folder: "core/rules",
    values: ["core/rows", "core/catalogue", "core/text", "core/collections"],
    because: "A rule judges rows; it neither repairs nor counts.",
  },
  {
    folder: "core/repairs",
    values: ["core/rules", "core/rows", "core/catalogue", "core/text", "core/collections"],
    because: "Repairs are made of findings, so they stand just above the rules.",
  },
  {
    folder: "core/reconcile",
    values: ["core/statistics", "core/rows", "core/catalogue", "core/text", "core/collections"],
    packages: ["valibot"],
    because: "Reconciliation sets published figures beside an inventory; it neither judges its cells nor scores it.",
  },
  {
    folder: "core/scoring",
    values: ["core/frameworks", "core/statistics", "core/text", "core/collections"],
    types: ["core/rows"],
    because: "Scores come from frameworks and points; an inventory's findings never change a score.",
  },
  {
    folder: "core/mapping",
    values: ["core/recogniseSheet.ts", "core/rows", "core/catalogue", "core/text"],
    types: ["core/settings.ts"],
    because: "What a user says of headers changes how a sheet is read; it neither judges cells nor counts them.",
  },
  {
    folder: "core/comparison",
    values: [
      "core/round",
      "core/scoring",
      "core/frameworks",
      "core/statistics",
      "core/catalogue",
      "core/text",
      "core/collections",
    ],
    because: "Comparing takes rounds as they stand and the arithmetic of scores; it never reads a submission itself.",
  },
  {
    folder: "core/programme",
    values: ["core/frameworks", "core/rows", "core/scoring", "core/text", "core/collections"],
    because:
      "The programme's figures are read from a sheet and set against each other; no inventory and no round is in them.",
  },
  {
    folder: "core/round",
    values: ["core"],
    because:
      "A round is made of whole assessments, so it stands above all that makes one; nothing of that knows rounds.",
  },
  {
    folder: "messages",
    types: ["core", "host/sheet.ts"],
    because: "Messages put a finding into words; they never compute one.",
  },
  {
    folder: "report",
    values: ["core", "messages"],
    because: "A report describes an assessment that is already made, for any host; rounding and labels are the core's.",
  },
  {
    folder: "report/export",
    values: ["core", "messages"],
    because: "Open formats are made of the services alone: how a sheet or a page looks has no say in them.",
  },
  {
    folder: "host/sheet.ts",
    values: ["host/fileFailure.ts", "host/hostFailure.ts"],
    types: ["core", "host/openWorkbook.ts"],
    because: "The port is the small shape that every host meets; it runs nothing.",
  },
  {
    folder: "host/openWorkbook.ts",
    types: ["core", "report/describedWorkbook.ts"],
    because: "What an open workbook must be able to do, named in the core's and the reports' own shapes.",
  },
  {
    folder: "host/cells",
    types: ["host/sheet.ts", "report"],
    because:
      "Addresses, dates, texts and looks as Excel has them are the same for every host; no host's library is in them.",
  },
  {
    folder: "host/office",
    values: ["host/sheet.ts", "host/cells"],
    types: ["report"],
    because: "A host adapter knows the port and its own library, never another host.",
  },
  {
    folder: "host/xlsx",
    values: ["host/sheet.ts", "host/cells"],
    types: ["report"],
    packages: ["fflate", "saxes", "exceljs"],
    because: "A host adapter knows the port and its own library, never another host.",
  },
  {
    folder: "functions",
    values: ["core", "messages"],
    because: "functions.js loads alone and small: one line over the core, and the words of its errors.",
  },
  {
    folder: "taskpane",
    values: ["core", "messages", "report", "commands", "host/sheet.ts", "host/office"],
    packages: ["react", "react-dom", "@fluentui", "comlink"],
    because: "The pane reads and writes only through the port, so that it runs without Excel.",
  },
  {
    folder: "taskpane/collector/collectorWorker.ts",
    values: ["taskpane", "host/sheet.ts", "host/xlsx"],
    packages: ["comlink"],
    because:
      "Submissions are read without opening them in Excel: the worker's entry alone knows how, and hands it to the rest.",
  },
  {
    folder: "commands",
    types: ["host/sheet.ts"],
    because: "A ribbon button names what is to be done; the pane, which shares its page, does it and shows the answer.",
  },
  {
    folder: "cli",
    values: ["core", "messages", "report", "host/sheet.ts", "host/xlsx", "functions/reference.ts"],
    packages: ["commander"],
    because: "The command line is files in, reports out; it has no Excel. It prints the functions' reference.",
  },
  {
    folder: "workbench",
    values: ["host/sheet.ts", "host/cells", "host/xlsx"],
    packages: ["comlink", "fflate", "saxes"],
    because: "The workbench shows the built pages as they are, so it may not reach into their source.",
  },
];

/** The workbench saves in two steps, in two threads; saveBook is both at once, for whoever has but one. */
const entries =
  "^src/(functions/functions\\.ts|taskpane/taskpane\\.tsx|taskpane/checker/checkerWorker\\.ts|cli/(main|program)\\.ts|" +
  "taskpane/collector/collectorWorker\\.ts|workbench/workbench\\.ts|workbench/files/fileWorker\\.ts|workbench/files/save/saveBook\\.ts)$";

/** A path below src/ as a pattern; a folder matches all that is in it. */
const pattern = (path) => (/\.tsx?$/.test(path) ? `^src/${path.replace(".", "\\.")}$` : `^src/${path}/`);

/** A file with an entry of its own goes by that, and not by its folder's. */
const filesWithin = (folder) =>
  folders
    .map((other) => other.folder)
    .filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path))
    .map(pattern);

const boundaries = folders.flatMap(({ folder, values = [], types = [], packages = [], because }) => {
  const own = filesWithin(folder);
  const from = { path: pattern(folder), ...(own.length > 0 && { pathNot: own }) };
  const rule = { comment: because, severity: "error", from };
  return [
    {
      ...rule,
      name: `${folder} imports`,
      to: { path: "^src/", pathNot: [folder, ...values, ...types].map(pattern) },
    },
    {
      ...rule,
      name: `${folder} packages`,
      to: { path: "node_modules/", pathNot: packages.map((name) => `node_modules/${name}/`) },
    },
    ...(types.length === 0
      ? []
      : [
          {
            ...rule,
            name: `${folder} types`,
            to: { path: types.map(pattern), dependencyTypesNot: ["type-only"] },
          },
        ]),
  ];
});

export default {
  forbidden: [
    ...boundaries,
    {
      name: "core has one door",
      comment: "core/index.ts is what others may rely on; the rest of the core can be rearranged freely.",
      severity: "error",
      from: { path: "^src/(?!core/)" },
      to: { path: "^src/core/(?!index\\.ts$)" },
    },
    {
      name: "the door is for others",
      comment: "Inside the core, a file that imports the door imports all of it, itself included.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^src/core/index\\.ts$" },
    },
    {
      name: "only the mount files name Excel",
      comment: "One place decides that the host is Excel; everything else takes any host that meets the port.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/host/office/", "^src/taskpane/taskpane\\.tsx$"],
      },
      to: { path: "^src/host/office/" },
    },
    {
      name: "one door to Fluent",
      comment: "The build lays Fluent into one with that file; any other import of it would make the first load grow.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/taskpane/pane/fluent\\.ts$" },
      to: { path: "^node_modules/@fluentui/" },
    },
    {
      name: "only the command line knows Node",
      comment: "All other folders also run in Excel or in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing imports the workbench",
      comment: "It is a stand-in for Excel during development and not a part of the product.",
      severity: "error",
      from: { path: "^src/(?!workbench/)" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "no cycles",
      comment:
        "Files that run each other can only be understood together. A type may be named by those who fill it in: " +
        "the words in messages/ar and messages/en meet the type that stands beside their chooser.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "every import is found",
      comment: "A path that leads nowhere is a spelling mistake or a package missing from package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no file without a reader",
      comment: "What no entry reaches is not part of the product: delete it.",
      severity: "error",
      from: { path: entries },
      to: { path: "^src/", pathNot: entries, reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(import.meta.dirname, "tsconfig.json") },
  },
};
