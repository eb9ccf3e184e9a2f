/** The command line's entry, dist/jahiz.js: runs the program beside it. */
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { expectFewFiles, expectManyFiles, runProgram } from "./compiled/runProgram";
import { startAhead } from "./threads/threadAhead";

expectManyFiles();
const hasThread = isMainThread && startAhead(__filename, process.argv.slice(2));
runProgram(join(__dirname, "jahiz.program.js"));
if (!hasThread) expectFewFiles();
