import { HostFailure } from "../../sheet";

/** Waits for Excel's answer, but no longer than so many seconds, and not past the signal. What comes later is not heard. */
export async function settled(answer: Promise<unknown>, seconds: number, signal?: AbortSignal): Promise<void> {
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    const clock = setTimeout(() => reject(new HostFailure({ kind: "noAnswer", seconds })), seconds * 1000);
    const cancel = (): void => reject(new HostFailure({ kind: "cancelled" }));
    signal?.addEventListener("abort", cancel);
    stop = () => {
      clearTimeout(clock);
      signal?.removeEventListener("abort", cancel);
    };
  });
  try {
    await Promise.race([answer, stopped]);
  } finally {
    stop();
  }
}
