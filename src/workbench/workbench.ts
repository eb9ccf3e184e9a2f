/** The workbench's entry: opens with the scanned inventory of Muscat. */
import { startFileWorker } from "./files/startFileWorker";
import { WorkbenchPage } from "./page/workbenchPage";
import { languageOf } from "./words/wordsFor";

const sample = "muscat-inventory-scanned.xlsx";

const page = new WorkbenchPage(document.body, startFileWorker(), languageOf(location.search));
void page.open(sample, async () => (await fetch(`/samples/${sample}`)).arrayBuffer());
