import { expose } from "comlink";
import { createChecker } from "./createChecker";
import { sendMarksAsNumbers } from "./marksTransfer";

/** The worker's entry: dist/checker.js. */
sendMarksAsNumbers();
expose(createChecker());
