import type { CatalogueTexts } from "../catalogueTexts";
import { ltr, quoted } from "../isolate";

/** Translators: `at` is a path in a JSON file (fields.3.labels.ar) and is not translated. */
const at = (place: string): string => (place === "" ? "At the top of the file" : `At ${ltr(place)}`);

export const catalogueMessages: CatalogueTexts = {
  wrongFormat: ({ place }) => `${at(place)}: "format" must be "jahiz-catalogue/1". Is this a catalogue file?`,
  notObject: ({ place }) => `${at(place)}: a group in braces { } belongs here.`,
  notList: ({ place }) => `${at(place)}: a list in brackets [ ] belongs here.`,
  notText: ({ place }) => `${at(place)}: a text in quotation marks belongs here.`,
  notNumber: ({ place }) => `${at(place)}: a number belongs here, without quotation marks.`,
  notTrueOrFalse: ({ place }) => `${at(place)}: true or false belongs here.`,
  missing: ({ place }) => `${at(place)}: this entry is missing; add it.`,
  unknownKey: ({ place }) => `${at(place)}: no such entry is known; correct its name or remove it.`,
  unknownFieldKind: ({ place, text }) =>
    `${at(place)}: ${quoted(text ?? "")} is no kind of column; use text, oneOf, anyOf or year.`,
  fieldTwice: ({ place, text }) =>
    `${at(place)}: the column id ${quoted(text ?? "")} is taken already; give each column its own.`,
  valueTwice: ({ place, text }) =>
    `${at(place)}: the value id ${quoted(text ?? "")} is taken already in this list; give each value its own.`,
  headerTwice: ({ place, text }) =>
    `${at(place)}: another column has the header ${quoted(text ?? "")} too; a header may name one column only.`,
  spellingTwice: ({ place, text }) =>
    `${at(place)}: another value of this list is written ${quoted(text ?? "")} too; a spelling may mean one value only.`,
  labelMissing: ({ place }) => `${at(place)}: every language of the catalogue needs a label here.`,
  listMissing: ({ place, text }) => `${at(place)}: there is no value list ${quoted(text ?? "")} under "valueLists".`,
  listNotWanted: ({ place }) => `${at(place)}: a column of text or years has no list of values; remove it.`,
  noValues: ({ place }) => `${at(place)}: this column needs a list with at least one value.`,
  noName: ({ place }) => `${at(place)}: one required column of kind "text" is needed, the service's name.`,
  idReserved: ({ place, text }) =>
    `${at(place)}: the id ${quoted(text ?? "")} is taken by the results, which count blank and unreadable cells under it; choose another.`,
  unknownRule: ({ place, text }) => `${at(place)}: there is no rule ${quoted(text ?? "")}; the README lists them.`,
  minimumAboveMaximum: ({ place }) => `${at(place)}: the lower bound is above the upper one.`,
};
