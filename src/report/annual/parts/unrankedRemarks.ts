import {
  institutionGroup,
  overallScore,
  perspectiveScoreOf,
  type Highest,
  type OpenScore,
  type RoundInstitution,
} from "../../../core";
import { isolated } from "../../../messages/isolate";
import type { AnnualContext } from "../annualContext";
import { figureText } from "../figureText";
import type { ReportBlock } from "../reportDocument";
import { remarks } from "./remark";

/** Who is passed over in a list for want of a score, between what each score lies, and the rank that it could reach. */
export function unrankedRemarks(list: Highest, context: AnnualContext): readonly ReportBlock[] {
  const { messages, frameworks, language } = context;
  const { perspectives } = frameworks.performance;
  const label = perspectives.find(({ id }) => id === list.perspective)?.label[language] ?? null;
  const items = list.notRanked.map(({ name }) => itemOf(name, list, context));
  return remarks("note", [items.length === 0 ? null : messages.remarks.unranked(label, items)]);
}

function itemOf(name: string, { group, perspective }: Highest, { now, messages }: AnnualContext): string {
  const { unrankedItem, unscoredItem } = messages.remarks;
  const members = now.institutions.filter((each) => institutionGroup(each) === group);
  const open = openOf(
    members.find((each) => each.name === name)!,
    perspective,
  );
  if (!open) return unscoredItem(isolated(name));
  const { low, high } = open.interval;
  const above = members.filter((each) => {
    const score = perspective === null ? overallScore(each) : perspectiveScoreOf(each, perspective);
    return score.measured && score.value > high;
  });
  return unrankedItem(isolated(name), figureText(low, "score"), figureText(high, "score"), above.length + 1);
}

/** What is known of a score that is not measured; nothing where no scorecard was handed in. */
function openOf({ overall, perspectives }: RoundInstitution, perspective: string | null): OpenScore | undefined {
  return perspective === null ? overall : perspectives[perspective];
}
