import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { nationalStatistics } from "../../../src/core/comparison/nationalStatistics";
import type { RoundService } from "../../../src/core/round/round";

const service = (institution: string, values: RoundService["values"]): RoundService => ({
  institution,
  sheet: "services",
  row: 2,
  values,
});
const found = (services: readonly RoundService[], field: string) =>
  nationalStatistics(services, serviceCatalogue).find((statistic) => statistic.field === field);

test("counts and shares over all services; unread cells are in the base and widen the interval", () => {
  const nature = found(
    [
      service("a", { nature: ["interactive"] }),
      service("a", { nature: ["interactive"] }),
      service("b", { nature: ["procedural"] }),
      service("b", {}),
    ],
    "nature",
  );
  expect(nature).toMatchObject({ of: 4, institutions: 2, unknown: 1 });
  expect(
    nature?.counts.map(({ value, count, share, lowest, highest }) => [value, count, share, lowest, highest]),
  ).toEqual([
    ["informational", 0, 0, 0, 0.25],
    ["interactive", 2, 0.5, 0.5, 0.75],
    ["procedural", 1, 0.25, 0.25, 0.5],
  ]);
});

test("an optional field is counted over the institutions that fill it in", () => {
  const services = [service("a", { linkage: ["none"] }), service("a", {}), service("b", {})];
  expect(found(services, "linkage")).toMatchObject({ of: 2, institutions: 1, unknown: 1 });
});

test("several answers of one service count in each", () => {
  const recipient = found(
    [service("a", { recipient: ["G2C", "G2B"] }), service("a", { recipient: ["G2C"] })],
    "recipient",
  );
  expect(recipient?.answers).toBe(3);
  expect(recipient?.counts.slice(0, 2).map(({ value, count, share }) => [value, count, share])).toEqual([
    ["G2C", 2, 1],
    ["G2B", 1, 0.5],
  ]);
});

test("a year is counted by itself; a blank one means not yet and leaves no doubt", () => {
  const years = found(
    [service("a", { simplified: 2024 }), service("a", { simplified: 2023 }), service("a", {})],
    "simplified",
  );
  expect(years?.counts.map(({ value, count, lowest, highest }) => [value, count, lowest === highest])).toEqual([
    ["2023", 1, true],
    ["2024", 1, true],
  ]);
});

test("a field in no service was not measured, and is left out", () => {
  expect(found([service("a", {})], "nature")).toBeUndefined();
  expect(nationalStatistics([], serviceCatalogue)).toEqual([]);
});

test("a cell that could not be read is known apart from a blank one: it leaves a year open too", () => {
  const years = found(
    [service("a", { simplified: 2024 }), service("a", {}), { ...service("b", {}), unreadable: ["simplified"] }],
    "simplified",
  );
  expect(years).toMatchObject({ of: 3, institutions: 2, unknown: 1 });
  expect(years?.counts).toEqual([{ value: "2024", count: 1, share: 1 / 3, lowest: 1 / 3, highest: 2 / 3 }]);
});
