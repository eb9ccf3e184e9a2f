/** The pane's entry: joins its session to Excel, to the worker that checks, and to the browser around it. */
import { createRoot } from "react-dom/client";
import { openExcel } from "../host/office/openExcel";
import { browserClipboard } from "./browser/browserClipboard";
import { browserKeptText } from "./browser/browserKeptText";
import { browserDownload } from "./browser/browserDownload";
import { builtTemplates } from "./browser/builtTemplates";
import { startChecker } from "./checker/startChecker";
import { startCollector } from "./collector/startCollector";
import { ErrorBoundary } from "./pane/ErrorBoundary";
import { OutsideExcel } from "./pane/OutsideExcel";
import { Pane } from "./pane/Pane";
import { problemOf } from "./session/failure";
import { openSession } from "./session/paneSession";

const keptPreferences = browserKeptText("jahiz.preferences");

async function mount(place: HTMLElement): Promise<void> {
  // Asked before anything is drawn, so that no press on the ribbon is lost.
  const opening = openExcel();
  const root = createRoot(place);
  try {
    const session = openSession({
      workbook: await opening,
      startChecker,
      startCollector,
      keptPreferences,
      clipboard: browserClipboard,
      download: browserDownload,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      templates: builtTemplates,
    });
    root.render(
      <ErrorBoundary>
        <Pane session={session} />
      </ErrorBoundary>,
    );
  } catch (error) {
    root.render(<OutsideExcel problem={problemOf(error)} />);
  }
}

const place = document.getElementById("pane");
if (place) void mount(place);
