import { Button } from "../fluent";
import { usePane } from "../paneContext";

/** The button that shows more of a long list; nothing where all of it is in sight. */
export function ShowMore({ left, show }: { readonly left: number; readonly show: () => void }) {
  const { words } = usePane();
  if (left <= 0) return null;
  return (
    <div className="buttons">
      <Button size="small" onClick={show}>
        {words.shell.more(left)}
      </Button>
    </div>
  );
}
