/** The pane's entry: lists the worksheet functions in both languages, from the metadata that Excel reads. */
import { functionSignature, type WorksheetFunction } from "./functionSignature";

async function listFunctions(list: HTMLElement): Promise<void> {
  try {
    const response = await fetch(list.dataset["functions"] ?? "");
    const { functions } = (await response.json()) as { functions: WorksheetFunction[] };
    list.replaceChildren(...functions.flatMap(entry));
  } catch {
    list.parentElement?.querySelector("[role=alert]")?.removeAttribute("hidden");
  }
}

function entry(worksheetFunction: WorksheetFunction): HTMLElement[] {
  const term = document.createElement("dt");
  const formula = document.createElement("bdi");
  formula.dir = "ltr";
  formula.textContent = functionSignature(worksheetFunction);
  term.append(formula);
  const meaning = document.createElement("dd");
  meaning.textContent = worksheetFunction.description;
  return [term, meaning];
}

document.querySelectorAll<HTMLElement>("[data-functions]").forEach((list) => void listFunctions(list));
void Office.onReady();
