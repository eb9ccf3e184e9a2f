import { annualMessages } from "../../src/messages/annualMessages";
import { programmeMessages } from "../../src/messages/programmeMessages";

const { summary, remarks } = annualMessages("ar");

test.each([
  ["as a subject", summary.takingPart("2024", 2, 1, 1), "شاركت مؤسستان"],
  ["after a noun, of scores", summary.notMeasured(2), "درجة مؤسستين"],
  ["after a noun, of files", remarks.rejected(2, "أ، ب"), "ملفات مؤسستين"],
  ["after a noun, of sheets", remarks.sealChanged(2, "أ، ب"), "أوراق مؤسستين"],
  ["as an object", programmeMessages("ar").listSum(2, "7"), "تذكر القائمة مؤسستين"],
])("two institutions %s", (_, sentence, words) => expect(sentence).toContain(words));
