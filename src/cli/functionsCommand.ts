import { functionReference } from "../functions/reference";
import { functionTexts } from "../messages/functionTexts";
import type { MessageLanguage } from "../messages/language";
import type { Terminal } from "./terminal";

/** `jahiz functions`: the reference of the worksheet functions, as Markdown. */
export function functionsCommand(language: MessageLanguage, terminal: Terminal): void {
  const { headings, notes } = functionTexts(language);
  const entries = functionReference(language).map(({ signature, summary, parameters, returns, errors, example }) => {
    const lines = parameters.map(
      ({ name, optional, text }) => `- \`${name}\`${optional ? ` (${headings.optional})` : ""}: ${text}`,
    );
    return [
      `## \`${signature}\``,
      summary,
      ...(lines.length > 0 ? [`${headings.parameters}:\n\n${lines.join("\n")}`] : []),
      `${headings.returns}: ${returns}`,
      ...(errors === undefined ? [] : [`${headings.errors}: ${errors}`]),
      `${headings.example}: \`${example.formula}\` → ${example.result}`,
    ].join("\n\n");
  });
  terminal.out(`${["# JAHIZ", notes.map((note) => `- ${note}`).join("\n"), ...entries].join("\n\n")}\n`);
}
