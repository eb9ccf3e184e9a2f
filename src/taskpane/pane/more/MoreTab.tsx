import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { FunctionsReference } from "./FunctionsReference";
import { NewSheetSection } from "./NewSheetSection";
import { SealSection } from "./SealSection";
import { SettingsSection } from "./SettingsSection";

/** New sheets, the seal, settings, and what each worksheet function does. */
export default function MoreTab() {
  const { state, words } = usePane();
  return (
    <>
      <TabHeading>{words.more.heading}</TabHeading>
      <NewSheetSection />
      <SealSection />
      <SettingsSection />
      <FunctionsReference language={state.language} />
    </>
  );
}
