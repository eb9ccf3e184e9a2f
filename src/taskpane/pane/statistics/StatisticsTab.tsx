import type { PaneStatisticsWords } from "../../../messages/paneStatisticsWords";
import type { CheckedSheet } from "../../checker/checker";
import { Button } from "../fluent";
import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { PublishedSection } from "./PublishedSection";
import { Reconciliation } from "./Reconciliation";
import { StatisticTable } from "./StatisticTable";

/** The statistics of the inventory with bars, beside the figures that the institution has published. */
export default function StatisticsTab() {
  const { state, actions, words, isBusy } = usePane();
  const { statistics: text } = words;
  const checked = state.place?.checked;
  const hasStatistics = checked?.kind === "inventory" && checked.statistics.length > 0;
  return (
    <>
      <TabHeading>{text.heading}</TabHeading>
      {!hasStatistics && <p className="quiet">{withoutStatistics(checked, text)}</p>}
      {hasStatistics && (
        <>
          <div className="buttons">
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.writeStatistics()}>
              {text.write}
            </Button>
          </div>
          <Reconciliation sentences={checked.reconciliation} />
          {checked.statistics.map((block) => (
            <StatisticTable key={block.heading} block={block} />
          ))}
          <PublishedSection blocks={checked.statistics} />
        </>
      )}
    </>
  );
}

/** Why no statistics stand here. */
function withoutStatistics(checked: CheckedSheet | undefined, text: PaneStatisticsWords): string {
  if (!checked) return text.nothingYet;
  return checked.kind === "inventory" ? text.noServices : text.notHere;
}
