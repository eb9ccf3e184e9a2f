import { expose } from "comlink";
import { readFileBytes } from "../../host/xlsx/readFileBytes";
import { createCollector } from "./createCollector";

/** The worker's entry: dist/collector.js. It alone of the pane knows how a file is read, and hands it over. */
expose(createCollector(readFileBytes));
