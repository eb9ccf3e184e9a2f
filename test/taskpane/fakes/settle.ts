/** Lets everything that waits for timers or promises go on for so many milliseconds of the faked clock. */
export async function settle(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}
