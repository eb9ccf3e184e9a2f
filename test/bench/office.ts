/**
 * What checking and marking costs between the page and Excel: round trips and bytes, through Microsoft's own office.js
 * over the stand-in. The counts are the same on every machine; the seconds are the stand-in's. `npx tsx test/bench/office.ts`
 */
import type { Severity } from "../../src/host/sheet";
import { line } from "./measure";
import { officeTrips } from "./officeTrips";

const tenKilobytes = 10_240;

/** Every further severity is a format of its own, of some 1.4 KB. */
const cases: readonly OfficeCase[] = [
  { services: 66, marked: 17, trips: 2, marksSent: tenKilobytes },
  { services: 500, marked: 132, trips: 2, marksSent: tenKilobytes },
  { services: 5_000, marked: 1_194, trips: 2, marksSent: tenKilobytes, severities: ["error"] },
  { services: 5_000, marked: 1_194, trips: 2 },
  { services: 100_000, marked: 24_198, trips: 22 },
];

interface OfficeCase {
  readonly services: number;
  readonly marked: number;
  readonly trips: number;
  readonly marksSent?: number;
  readonly severities?: Severity[];
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

async function main(): Promise<void> {
  line("rows × 12 | round trips (budget) | sent | received | largest | marked cells: sent (budget)");
  for (const { services, marked, trips, marksSent, severities } of cases) {
    const found = await officeTrips(services, marked, severities);
    const cells = [
      `${services}`,
      `${found.reads} read + ${found.writes} write (${trips})`,
      kilobytes(found.sent),
      kilobytes(found.received),
      kilobytes(found.largest),
      `${marked} of ${severities?.length ?? 3} severities: ${kilobytes(found.marksSent)} (${marksSent ? kilobytes(marksSent) : "5 MB"})`,
    ];
    line(`${cells.join(" | ")} | ${found.seconds.toFixed(1)} s`);
  }
  // The page's runtime of custom functions keeps listening.
  process.exit(0);
}

void main();
