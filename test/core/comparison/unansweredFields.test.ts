import { serviceCatalogue, unansweredFields } from "../../../src/core";

const namesOf = (services: Parameters<typeof unansweredFields>[0]) =>
  unansweredFields(services, serviceCatalogue).map(({ id }) => id);
const service = (values: Record<string, string | readonly string[]>, unreadable?: readonly string[]) => ({
  institution: "A",
  sheet: "S",
  row: 2,
  values,
  ...(unreadable && { unreadable }),
});

test("required fields that no service answers, and optional ones that hold nothing but what cannot be read", () => {
  const all = Object.fromEntries(
    serviceCatalogue.fields.map(({ id, required }) => [id, required ? ["yes"] : undefined]),
  );
  const { fees, nature, ...others } = JSON.parse(JSON.stringify(all)) as Record<string, readonly string[]>;
  expect(namesOf([service(others), service({ ...others, ...(nature && { nature }) })])).toEqual(["fees"]);
  expect(namesOf([service({ ...others, ...(fees && { fees }) }, ["linkage", "simplified"])])).toEqual([
    "nature",
    "linkage",
    "simplified",
  ]);
});

test("without services nothing is left unanswered", () => {
  expect(namesOf([])).toEqual([]);
});
