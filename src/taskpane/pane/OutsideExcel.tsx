import { Button, FluentProvider } from "./fluent";
import { useState } from "react";
import { paneMessages } from "../../messages/paneMessages";
import type { MessageLanguage } from "../../messages/language";
import type { Problem } from "../session/failure";
import { problemText } from "./FailureBar";
import { FunctionsReference } from "./more/FunctionsReference";
import { paneThemes } from "./paneThemes";

/** What stands here where no workbook is: in a bare browser, that the pane belongs in Excel and how to get there. */
export function OutsideExcel({ problem }: { readonly problem: Problem }) {
  const [language, choose] = useState<MessageLanguage>(() => (/^ar\b/i.test(navigator.language) ? "ar" : "en"));
  const [theme] = useState<"light" | "dark">(() =>
    matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  );
  const { shell, failures, more } = paneMessages(language);
  const other = language === "ar" ? "en" : "ar";
  const { heading, sentence, ways } = shell.belongsInExcel;
  const isOutside = problem.kind === "noHost";
  return (
    <FluentProvider theme={paneThemes[theme]} dir={shell.direction} lang={language} className="pane outside">
      <main>
        <h1>{isOutside ? heading : failures.during.start}</h1>
        <p>{isOutside ? sentence : problemText(problem, failures)}</p>
        {isOutside ? (
          <ol>
            {ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ol>
        ) : (
          <textarea
            readOnly
            rows={6}
            className="toCopy"
            dir="ltr"
            aria-label={failures.ways.copyDetails}
            value={JSON.stringify(problem, null, 1)}
          />
        )}
        <div className="buttons">
          <Button lang={other} onClick={() => choose(other)}>
            {more.settings.languages[other]}
          </Button>
          {!isOutside && <Button onClick={() => location.reload()}>{failures.ways.again}</Button>}
        </div>
        <FunctionsReference language={language} />
      </main>
    </FluentProvider>
  );
}
