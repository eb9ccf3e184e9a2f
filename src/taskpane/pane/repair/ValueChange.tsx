import { usePane } from "../paneContext";

/** A value, an arrow in the direction of reading, and the value that takes its place; each in its own direction. */
export function ValueChange({ before, after }: { readonly before: string; readonly after: string }) {
  const { words } = usePane();
  return (
    <span className="change">
      <bdi className="before">{before}</bdi>
      {/* No line begins with the arrow: a space that does not break stands before it. */}
      <span aria-hidden="true">
        {"\u00a0"}
        {words.repair.arrow}{" "}
      </span>
      <span className="announcer"> {words.repair.becomes} </span>
      <bdi className="after">{after}</bdi>
    </span>
  );
}
