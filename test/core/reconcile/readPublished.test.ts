import muscat from "../../../assets/samples/muscat-published.json";
import { readPublished } from "../../../src/core/reconcile/readPublished";

const format = "jahiz-published/1";

test("the sample is read as it stands", () => {
  expect(readPublished(muscat)).toEqual({ published: { ...muscat, lists: [] } });
});

test("everything but the format may be left out", () => {
  expect(readPublished({ format })).toEqual({ published: { format, figures: {}, lists: [] } });
});

test.each([
  { name: "no object", value: "figures", problems: [{ kind: "notObject", place: "", text: "figures" }] },
  { name: "a list", value: [], problems: [{ kind: "notObject", place: "" }] },
  { name: "null", value: null, problems: [{ kind: "notObject", place: "" }] },
  { name: "no format", value: {}, problems: [{ kind: "missing", place: "format" }] },
  { name: "another format", value: { format: "x" }, problems: [{ kind: "wrongFormat", place: "format", text: "x" }] },
  { name: "an unknown entry", value: { format, servcies: 66 }, problems: [{ kind: "unknownKey", place: "servcies" }] },
  {
    name: "services as text",
    value: { format, services: "66" },
    problems: [{ kind: "notNumber", place: "services", text: "66" }],
  },
  {
    name: "half a service",
    value: { format, services: 6.5 },
    problems: [{ kind: "notWhole", place: "services", text: "6.5" }],
  },
  {
    name: "a number for a name",
    value: { format, institution: 5 },
    problems: [{ kind: "notText", place: "institution", text: "5" }],
  },
  { name: "figures as a list", value: { format, figures: [] }, problems: [{ kind: "notObject", place: "figures" }] },
  {
    name: "a bare figure",
    value: { format, figures: { visit: { yes: 59 } } },
    problems: [{ kind: "notObject", place: "figures.visit.yes", text: "59" }],
  },
  {
    name: "an empty figure",
    value: { format, figures: { visit: { yes: {} } } },
    problems: [{ kind: "noFigure", place: "figures.visit.yes" }],
  },
  {
    name: "several problems",
    value: { format, figures: { visit: { yes: { count: -1 }, no: { percent: "41%" } } } },
    problems: [
      { kind: "negative", place: "figures.visit.yes.count", text: "-1" },
      { kind: "notNumber", place: "figures.visit.no.percent", text: "41%" },
    ],
  },
  { name: "lists as an object", value: { format, lists: {} }, problems: [{ kind: "notList", place: "lists" }] },
  {
    name: "a list without parts",
    value: { format, lists: [{ label: "x" }] },
    problems: [{ kind: "missing", place: "lists.0.parts" }],
  },
  {
    name: "a part without a value",
    value: { format, lists: [{ label: "x", parts: [{ label: "y" }] }] },
    problems: [{ kind: "missing", place: "lists.0.parts.0.value" }],
  },
])("$name", ({ value, problems }) => {
  const reading = readPublished(value);
  expect(reading).toEqual({ problems: problems.map((problem) => expect.objectContaining(problem)) });
});
