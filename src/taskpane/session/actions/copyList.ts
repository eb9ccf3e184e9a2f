import type { DescribedCell } from "../../../report/describedWorkbook";
import { PaneFailure, type Failure } from "../failure";
import type { SessionContext } from "../sessionContext";

/** Copies all findings as lines of columns, to be pasted into a mail or a sheet. */
export function copyList(context: SessionContext): Promise<boolean> {
  return context.run("copyList", async () => {
    const { rows } = await context.checker().describeFindings();
    await copyText(context, rows.map(({ cells }) => cells.map(pastedText).join("\t")).join("\r\n"));
    context.store.change({ notice: { kind: "copied" } });
  });
}

/** Copies what a developer needs of an unforeseen failure: no cell of the sheet is in it. */
export function copyDetails(context: SessionContext, { problem, during }: Failure): Promise<boolean> {
  const { environment, language } = context.store.get();
  const details = { during, ...problem, host: environment.host, excelLanguage: environment.language, language };
  const failure = context.store.get().failure;
  return context.run("copyDetails", async () => {
    // The failure stays in sight: it still waits for the user.
    context.store.change({ failure });
    await copyText(context, JSON.stringify(details, null, 1));
    context.store.change({ notice: { kind: "copied" } });
  });
}

/** Puts a text where "paste" finds it; where the browser refuses, the text is shown to be copied by hand. */
async function copyText({ clipboard }: Pick<SessionContext, "clipboard">, text: string): Promise<void> {
  try {
    await clipboard.write(text);
  } catch {
    throw new PaneFailure({ kind: "copyRefused", text });
  }
}

/** A cell as one line of text that no sheet takes for a formula when it is pasted. */
function pastedText(cell: DescribedCell): string {
  const value = typeof cell === "object" && cell !== null ? cell.result : cell;
  const text = String(value ?? "").replace(/[\t\r\n]+/g, " ");
  return typeof value === "string" && /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}
