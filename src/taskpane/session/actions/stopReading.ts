import type { SessionContext } from "../sessionContext";

/** Stops the reading that is under way. The sheet's marks stay as they are. */
export function stopReading({ stop }: SessionContext): void {
  stop.current?.abort();
}
