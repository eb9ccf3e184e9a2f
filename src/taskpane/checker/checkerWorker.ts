import { expose } from "comlink";
import { createChecker } from "./createChecker";

/** The worker's entry: dist/checker.js. */
expose(createChecker());
