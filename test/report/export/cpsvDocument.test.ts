import { serviceCatalogue, type RoundService } from "../../../src/core";
import { cpsvDocument } from "../../../src/report/export/cpsv/cpsvDocument";
import { cpsvProfile } from "../../../src/report/export/cpsv/cpsvProfile";
import { fullerCatalogue } from "../../../src/report/export/cpsv/fullerCatalogue";
import { languageMap } from "../../../src/report/export/cpsv/languageMap";
import { propertyLines } from "../../../src/report/export/cpsv/propertyLines";
import { mandatoryRows } from "../../../src/report/export/cpsv/propertyRows";
import { propertyTable } from "../../../src/report/export/cpsv/propertyTable";
import { exported, service, withTexts } from "./exportedServices";

interface Node {
  readonly [key: string]: string | readonly Node[] | readonly string[] | Node | undefined;
}

const answered = service("هيئة البيئة", {
  name: "إصدار تصريح انبعاثات",
  nature: ["procedural"],
  channel: ["electronic"],
  fees: ["yes"],
  recipient: ["G2C", "G2B"],
  simplified: 2024,
});

const graphOf = (services: readonly RoundService[], catalogue = serviceCatalogue): Node[] =>
  // As a reader gets it: from the text of the file.
  (JSON.parse(JSON.stringify(cpsvDocument(exported(services, catalogue)))) as { "@graph": Node[] })["@graph"];
const ofType = (graph: readonly Node[], type: string) => graph.filter((node) => [node["@type"]].flat().includes(type));
const byId = (graph: readonly Node[], reference: unknown) =>
  graph.find((node) => node["@id"] === (reference as Node)["@id"]);

test("has its context in it: nothing is fetched, and every prefix that is used is declared", () => {
  const document = cpsvDocument(exported([answered])) as unknown as { "@context": Record<string, unknown> };
  expect(typeof document["@context"]).toBe("object");
  const used = [...JSON.stringify(document).matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(([, prefix]) => prefix!);
  for (const prefix of new Set(used)) expect(document["@context"]).toHaveProperty([prefix]);
});

describe("a service", () => {
  const graph = graphOf([answered]);
  const [node] = ofType(graph, "cpsv:PublicService");

  test("has what the sheet gives and no more", () => {
    expect(node).toMatchObject({
      "dct:identifier": node!["@id"],
      "dct:title": { ar: "إصدار تصريح انبعاثات" },
    });
    expect(node).not.toHaveProperty(["dct:description"]);
    expect(node).not.toHaveProperty(["dct:language"]);
    expect(node).not.toHaveProperty(["cv:thematicArea"]);
  });

  test("belongs to an organisation that has a name and a place", () => {
    const organisation = byId(graph, node!["cv:hasCompetentAuthority"]);
    expect(organisation).toMatchObject({
      "@type": "cv:PublicOrganisation",
      "skos:prefLabel": { ar: "هيئة البيئة" },
      "dct:spatial": { "@id": cpsvProfile.country.iri },
    });
    expect(byId(graph, organisation!["dct:spatial"])).toMatchObject({ "@type": "dct:Location" });
  });

  test("has a channel of a type, and a cost since fees are asked", () => {
    const [channel] = node!["cv:hasChannel"] as Node[];
    expect(channel).toMatchObject({ "@type": "cv:Channel", "dct:identifier": channel!["@id"] });
    expect(byId(graph, channel!["dct:type"])).toMatchObject({
      "@type": "skos:Concept",
      "skos:prefLabel": { ar: "متاحة إلكترونياً", en: "Available electronically" },
    });
    expect(node!["cv:hasCost"]).toMatchObject([{ "@type": "cv:Cost", "dct:description": { en: "Requires fees" } }]);
  });

  test("has its recipients as audience and every other list and year as what it is classified by", () => {
    const labels = (term: string) =>
      (node![term] as Node[]).map((reference) => (byId(graph, reference)!["skos:prefLabel"] as Node).en);
    expect(labels("dct:audience")).toEqual(["Government to citizens (G2C)", "Government to business (G2B)"]);
    expect(labels("cv:isClassifiedBy")).toEqual(["Procedural", "Requires fees: Yes", "Simplified: 2024"]);
  });

  test("without fees has no cost, and says so", () => {
    const free = graphOf([service("أ", { name: "خدمة مجانية", fees: ["no"] })]);
    const [own] = ofType(free, "cpsv:PublicService");
    expect(own).not.toHaveProperty(["cv:hasCost"]);
    expect(byId(free, (own!["cv:isClassifiedBy"] as Node[])[0])).toMatchObject({
      "skos:prefLabel": { ar: "تستلزم رسوماً: لا" },
    });
  });

  test("without a name has no title", () => {
    expect(ofType(graphOf([service("أ", {})]), "cpsv:PublicService")[0]).not.toHaveProperty(["dct:title"]);
  });
});

test("each reference leads to a node of the document, and no two nodes share an identifier", () => {
  const graph = graphOf([answered, service("هيئة البيئة", { name: "ثانية", channel: ["traditional"] })]);
  const ids = graph.map((node) => node["@id"]);
  expect(new Set(ids).size).toBe(ids.length);
  const text = JSON.stringify(graph);
  const references = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(references.length).toBeGreaterThan(5);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
});

test("an institution spelled in two ways is one organisation", () => {
  const graph = graphOf([answered, service("هيئه البيئة", { name: "ثانية" })]);
  expect(ofType(graph, "cv:PublicOrganisation")).toHaveLength(1);
});

describe("columns of the user's own", () => {
  const catalogue = withTexts(
    "identifier",
    "description",
    "nameEnglish",
    "keyword",
    "processingTime",
    "language",
    "thematicArea",
    "lifeEvent",
    "internalRemark",
  );
  const graph = graphOf(
    [
      service("هيئة البيئة", {
        name: "إصدار تصريح",
        nameEnglish: "Emission permit",
        identifier: "EA-0017",
        description: "تصريح لمن ينبعث من منشأته دخان.",
        keyword: "هواء",
        processingTime: "P3D",
        language: "ARA",
        thematicArea: "البيئة",
        lifeEvent: "بدء مشروع",
        internalRemark: "لا يُنشر",
      }),
    ],
    catalogue,
  );
  const [node] = ofType(graph, "cpsv:PublicService");

  test("give the properties that the sheet lacks", () => {
    expect(node).toMatchObject({
      "dct:identifier": "EA-0017",
      "dct:title": { ar: "إصدار تصريح", en: "Emission permit" },
      "dct:description": { ar: "تصريح لمن ينبعث من منشأته دخان." },
      "dcat:keyword": [{ "@language": "ar", "@value": "هواء" }],
      "cv:processingTime": ["P3D"],
      "dct:language": [{ "@id": `${cpsvProfile.languageAuthority}ARA`, "@type": "dct:LinguisticSystem" }],
    });
    expect(node!["@id"]).toMatch(/^urn:uuid:/);
    expect(byId(graph, (node!["cv:thematicArea"] as Node[])[0])).toMatchObject({ "skos:prefLabel": { ar: "البيئة" } });
    expect(node!["cv:isGroupedBy"]).toMatchObject([
      { "@type": ["cv:Event", "cv:LifeEvent"], "dct:title": { ar: "بدء مشروع" } },
    ]);
  });

  test("a text that the profile has no property for is not exported, and the table says so", () => {
    expect(JSON.stringify(graph)).not.toContain("لا يُنشر");
    const of = exported([service("أ", { internalRemark: "x" })], catalogue);
    const row = propertyTable(of, mandatoryRows(of, cpsvDocument(of)), "en").find(
      ([label]) => label === "Column internalRemark",
    );
    expect(row?.at(-2)).toBe("not exported: the profile has no property for it");
  });

  test.each(["3 days", "P", "P3W", "PT"])(
    "a processing time of %j is no duration and is left out",
    (processingTime) => {
      const own = graphOf([service("أ", { name: "خدمة", processingTime })], catalogue);
      expect(ofType(own, "cpsv:PublicService")[0]).not.toHaveProperty(["cv:processingTime"]);
    },
  );
});

describe("the mandatory properties", () => {
  const lines = (of: Parameters<typeof cpsvDocument>[0]) =>
    propertyLines(of, mandatoryRows(of, cpsvDocument(of)), "en").join("\n");

  test("of the built-in catalogue: the description lacks, the identifier is derived, and a column for each is named", () => {
    const text = lines(exported([answered]));
    expect(text).toMatch(/dct:description\): 0 of 1, lacking/);
    expect(text).toMatch(/Identifier of the service \(dct:identifier\): 1 of 1, derived/);
    expect(text.match(/Needs a column/g)).toHaveLength(2);
    expect(text).toMatch(/does not conform/);
  });

  test("are given by a catalogue with their columns: in part, then in full", () => {
    const full = fullerCatalogue(serviceCatalogue)!;
    expect(fullerCatalogue(full)).toBeUndefined();
    const described = { ...answered, values: { ...answered.values, identifier: "1", description: "وصف" } };
    expect(lines(exported([described, service("أ", { name: "بلا وصف" })], full))).toMatch(
      /dct:description\): 1 of 2, from the catalogue where/,
    );
    const text = lines(exported([described], full));
    expect(text).not.toMatch(/dct:description|Identifier of the service|does not conform/);
  });

  test("stand in the table, in both languages, each with its term", () => {
    const of = exported([answered]);
    for (const language of ["ar", "en"] as const) {
      const rows = propertyTable(of, mandatoryRows(of, cpsvDocument(of)), language);
      expect(rows.slice(1, 1 + cpsvProfile.mandatory.length).map(([, term]) => term)).toEqual(
        cpsvProfile.mandatory.map(({ term }) => term),
      );
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(JSON.stringify(rows)).not.toMatch(/[\u2066-\u2069]/);
    }
  });
});

test.each([
  [["خدمة"], { ar: "خدمة" }],
  [["خدمة SMS"], { ar: "خدمة SMS" }],
  [["Permit"], { en: "Permit" }],
  [["١٢", "24"], { ar: ["١٢", "24"] }],
])("the language of %j", (texts, map) => {
  expect(languageMap(texts, "ar")).toEqual(map);
});
