import type { ReconciliationSentence } from "../../../report/fileReport";
import { usePane } from "../paneContext";

const order: readonly ReconciliationSentence["agreement"][] = ["remarks", "differs", "tells", "agrees"];

/** What comes of setting the published figures beside the sheet: what is to be known of them, what differs, what follows, what agrees. */
export function Reconciliation({ sentences }: { readonly sentences: readonly ReconciliationSentence[] }) {
  const { words } = usePane();
  const { statistics: text } = words;
  if (sentences.length === 0) return null;
  return (
    <section className="reconciliation" aria-labelledby="reconciliation">
      <h3 id="reconciliation">{text.reconciliation}</h3>
      <ul className="findings">
        {order.flatMap((agreement) =>
          sentences
            .filter((sentence) => sentence.agreement === agreement)
            .map((sentence, index) => (
              <li key={`${agreement}${index}`} className={`finding ${agreement}`}>
                <p>
                  <strong>{text.agreement[agreement]}</strong>. {sentence.text}
                </p>
              </li>
            )),
        )}
      </ul>
    </section>
  );
}
