import type { Severity } from "../../../src/host/sheet";
import { officeTrips } from "../../bench/officeTrips";
import { officeGlobals } from "./openOver";

afterAll(() => officeGlobals.forEach((name) => Reflect.deleteProperty(globalThis, name)));

/** What a check may cost: as Excel on the web answers in seconds at worst, the trips are counted, and the bytes of each. */
test.each([
  [66, 17],
  [500, 132],
  [5_000, 1_194],
])("%d rows are checked and %d cells marked in two requests", async (services, marked) => {
  const trips = await officeTrips(services, marked);
  expect([trips.reads, trips.writes]).toEqual([1, 1]);
  expect(trips.largest).toBeLessThan(2 * 1024 * 1024);
});

test.each<[Severity[], number]>([
  [["error"], 10_240],
  [["error", "warning"], 11_776],
  [["error", "warning", "note"], 13_312],
])("1,194 single cells of %j are marked with at most %d bytes", async (severities, bytes) => {
  const { marksSent } = await officeTrips(5_000, 1_194, severities);
  expect(marksSent).toBeLessThanOrEqual(bytes);
});

test("100,000 rows are checked and 24,198 cells marked in at most 22 requests", async () => {
  const { reads, writes, largest } = await officeTrips(100_000, 24_198);
  expect(reads + writes).toBeLessThanOrEqual(22);
  expect(largest).toBeLessThan(2 * 1024 * 1024);
}, 120_000);
