import { programmeCounts, type ProgrammeCounts } from "./programmeCounts";
import type { SampleInstitution, SampleYear } from "./sampleInstitution";
import sectors from "./sectors.json";
import { seededNumbers, type SeededNumbers } from "./seededNumbers";
import actionsData from "./serviceActions.json";

/** What is done with a service's subject, and what follows from that. */
interface ServiceAction {
  readonly text: string;
  readonly nature: string;
  readonly recipients: readonly string[];
  readonly fees?: boolean;
}

/** A service's cells by field id: value ids, several for a field that takes several, a text, a year. */
export type ServiceValues = Readonly<Record<string, string | number | readonly string[]>>;

const actions: readonly ServiceAction[] = actionsData;
const counts = programmeCounts();

/** The inventory of a year: the services of the last year, in 2023 without those that came later, with what held then. */
export function sampleServices(institution: SampleInstitution, year: SampleYear): ServiceValues[] {
  const { name, sector, services = 0 } = institution;
  if (sector === undefined) return [];
  const random = seededNumbers(`${name} services`);
  const all = sectors[sector].flatMap((subject) => actions.map((action) => ({ subject, action })));
  if (all.length < services) throw new Error(`Too few names for ${services} services of ${name}`);
  const chosen = new Set(random.shuffled(all).slice(0, services));
  const years = yearsOf(counts.get(name)!, services, random);
  return all
    .filter((part) => chosen.has(part))
    .flatMap(({ subject, action }, index) => {
      const own = seededNumbers(`${name} ${action.text} ${subject}`);
      const known = years(index, year);
      const isNew = own.chance(0.2) && Object.keys(years(index, 2023)).length === 0;
      if (isNew && year === 2023 && institution.scores["2024"] !== undefined) return [];
      return [{ name: `${action.text} ${subject}`, ...traits(action, "digitised" in known, own), ...known }];
    });
}

/** Which services carry which years, up to the year asked for. */
function yearsOf({ simplified, digitised, priority }: ProgrammeCounts, services: number, random: SeededNumbers) {
  const indices = Array.from({ length: services }, (_, index) => index);
  const dated = (order: readonly number[], { in2024, before }: { in2024: number; before: number }) =>
    new Map(
      order.slice(0, in2024 + before).map((index, at) => [index, at < in2024 ? 2024 : 2021 + random.below(3)] as const),
    );
  const simplifiedIn = dated(random.shuffled(indices), simplified);
  const digitisedIn = dated(random.shuffled(indices), digitised);
  const digitisedFirst = [...digitisedIn.keys(), ...indices.filter((index) => !digitisedIn.has(index))];
  const priorityIn = dated(digitisedFirst, { in2024: 0, before: priority });
  return (index: number, year: SampleYear): Readonly<Record<string, number>> => {
    const columns = { priority: priorityIn, simplified: simplifiedIn, digitised: digitisedIn };
    const known = Object.entries(columns).map(([id, column]) => [id, column.get(index)] as const);
    return Object.fromEntries(known.filter((entry): entry is [string, number] => (entry[1] ?? Infinity) <= year));
  };
}

/** The value lists' answers: none contradicts another, so that every contradiction in the sample is one put in on purpose. */
function traits(
  { nature, recipients, fees }: ServiceAction,
  isDigitised: boolean,
  random: SeededNumbers,
): ServiceValues {
  const [drawn, automated, visited, strategic, linked] = draws(random);
  const offline = drawn < 0.3 ? "developedTraditional" : "traditional";
  const channel = isDigitised ? "electronic" : offline;
  const isElectronic = channel === "electronic";
  const byChannel: Record<string, string> = {
    electronic: automated < 0.45 ? "full" : "partial",
    developedTraditional: "partial",
    traditional: automated < 0.35 ? "partial" : "manual",
  };
  return {
    nature,
    seasonal: yesNo(random.chance(0.08)),
    channel,
    automation: byChannel[channel]!,
    eReady: yesNo(channel !== "traditional" || random.chance(0.9)),
    fees: yesNo(fees === true && random.chance(0.6)),
    immediate: yesNo(random.chance(0.7)),
    visit: yesNo(!isElectronic && visited < 0.55),
    strategicValue: strategic < 0.35 ? "large" : strategic < 0.65 ? "sector" : "small",
    recipient: recipients.filter((_, index) => index === 0 || random.chance(0.5)),
    linkage: linked < 0.5 ? "none" : linked < 0.65 ? "internal" : linked < 0.93 ? "external" : "both",
    infoOnline: yesNo(isElectronic || random.chance(0.3)),
    initiatedByBeneficiary: yesNo(random.chance(0.95)),
  };
}

function draws(random: SeededNumbers): readonly [number, number, number, number, number] {
  return [random.next(), random.next(), random.next(), random.next(), random.next()];
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}
