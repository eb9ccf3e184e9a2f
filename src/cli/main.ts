/** The command line's entry, dist/jahiz.js: runs the program beside it. */
import { join } from "node:path";
import { runProgram } from "./compiled/runProgram";

runProgram(join(__dirname, "jahiz.program.js"));
