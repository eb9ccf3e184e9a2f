import { useEffect, useState } from "react";
import type { MessageLanguage } from "../../../messages/language";
import { paneMessages } from "../../../messages/paneMessages";
import { functionSignature, type WorksheetFunction } from "../../functionSignature";

const files: Readonly<Record<MessageLanguage, string>> = { ar: "functions.ar.json", en: "functions.json" };

/** What each worksheet function does, from the file that Excel itself reads; fetched when it is opened. */
export function FunctionsReference({ language }: { readonly language: MessageLanguage }) {
  const { functions: text } = paneMessages(language).more;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="functions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.heading}</summary>
      <p className="quiet">{text.introduction}</p>
      {isOpen && <FunctionList key={language} language={language} />}
    </details>
  );
}

function FunctionList({ language }: { readonly language: MessageLanguage }) {
  const { functions: text } = paneMessages(language).more;
  const [functions, take] = useState<readonly WorksheetFunction[] | "loading" | "failed">("loading");
  useEffect(() => {
    const abort = new AbortController();
    fetchFunctions(files[language], abort.signal).then(take, () => {
      if (!abort.signal.aborted) take("failed");
    });
    return () => abort.abort();
  }, [language]);
  if (functions === "loading") return <p>{text.loading}</p>;
  if (functions === "failed") return <p role="alert">{text.failed}</p>;
  return (
    <dl>
      {functions.map((each) => (
        <div key={each.name}>
          <dt>
            <bdi dir="ltr">{functionSignature(each)}</bdi>
          </dt>
          <dd>{each.description}</dd>
        </div>
      ))}
    </dl>
  );
}

async function fetchFunctions(address: string, signal: AbortSignal): Promise<readonly WorksheetFunction[]> {
  const response = await fetch(address, { signal });
  const { functions } = (await response.json()) as { functions: readonly WorksheetFunction[] };
  return functions;
}
