/** Waits until a reading is as expected, for what follows a moment later; then, or after `seconds`, expects it. */
export async function expectUntil<Reading>(
  read: () => Promise<Reading>,
  expected: Reading,
  seconds = 10,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  let reading = await read();
  while (JSON.stringify(reading) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    reading = await read();
  }
  expect(reading).toEqual(expected);
}
