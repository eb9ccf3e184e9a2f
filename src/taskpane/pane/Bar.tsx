/** A share as a bar that grows in the direction of reading; lighter up to what it may still become. The figures beside it say the same. */
export function Bar({
  share,
  highest,
  isMissing,
}: {
  /** Fractions of 1. */
  readonly share: number;
  readonly highest?: number;
  readonly isMissing?: boolean;
}) {
  return (
    <span className={isMissing ? "bar missing" : "bar"} aria-hidden="true">
      {highest !== undefined && <span className="open" style={{ inlineSize: width(highest) }} />}
      <span className="share" style={{ inlineSize: width(share) }} />
    </span>
  );
}

function width(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
