import { paneMessages } from "../../src/messages/paneMessages";
import { reportMessages } from "../../src/messages/reportMessages";

const languages = ["ar", "en"] as const;

test.each(languages)(
  "in %s the pane calls verdicts, severities and agreements what the reports call them",
  (language) => {
    const { shell, check, statistics } = paneMessages(language);
    const report = reportMessages(language);
    const { unreadable, ...verdicts } = report.verdictWord;
    expect(unreadable).toBeTruthy();
    expect(shell.verdictWord).toEqual(verdicts);
    expect(check.severityWord).toEqual(report.severityWord);
    expect(check.severities).toEqual(report.severityHeading);
    expect(statistics.agreement).toEqual(report.agreement);
    expect(shell.comma).toBe(report.comma);
    for (const count of [0, 1, 2, 3, 11, 100]) {
      expect(shell.severityCount("error", count)).toBe(report.severityCount("error", count));
      expect(shell.cellCount(count)).toBe(report.cellCount(count));
    }
  },
);

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

test.each([
  [0, "لم تُصلح أي خلية."],
  [1, "أُصلحت خلية واحدة. يمكن التراجع عن ذلك."],
  [2, "أُصلحت خليتان. يمكن التراجع عن ذلك."],
  [5, "5 خلايا أُصلحت. يمكن التراجع عن ذلك."],
  [11, "11 خلية أُصلحت. يمكن التراجع عن ذلك."],
  [102, "102 خلية أُصلحت. يمكن التراجع عن ذلك."],
])("Arabic: %i cells repaired", (count, sentence) => {
  expect(plain(paneMessages("ar").shell.notices.repaired(count))).toBe(sentence);
});

test("English: none repaired is nothing to take back", () => {
  const { repaired } = paneMessages("en").shell.notices;
  expect([0, 1].map(repaired).map(plain)).toEqual([
    "No cell was repaired.",
    "1 cell was repaired. This can be taken back.",
  ]);
});

test.each([
  [1, "غيّر خلية واحدة"],
  [2, "غيّر خليتين"],
  [3, "غيّر 3 خلايا"],
  [280, "غيّر 280 خلية"],
])("Arabic: the button that changes %i cells", (count, label) => {
  expect(plain(paneMessages("ar").repair.plan.write(count))).toBe(label);
});

test.each([
  [5, 0, "5 cells are as before.", "5 خلايا عادت إلى ما كانت عليه."],
  [
    5,
    1,
    "5 cells are as before. 1 of them had moved and was found again.",
    "5 خلايا عادت إلى ما كانت عليه. منها 1 كانت قد انتقلت إلى مكان آخر.",
  ],
  [
    5,
    5,
    "5 cells are as before. All of them had moved and were found again.",
    "5 خلايا عادت إلى ما كانت عليه. وكانت كلها قد انتقلت إلى مكان آخر.",
  ],
  [
    2,
    2,
    "2 cells are as before. All of them had moved and were found again.",
    "عادت خليتان إلى ما كانتا عليه. وكانتا قد انتقلتا إلى مكان آخر.",
  ],
  [
    1,
    1,
    "1 cell is as before. It had moved and was found again.",
    "عادت خلية واحدة إلى ما كانت عليه. وكانت قد انتقلت إلى مكان آخر.",
  ],
])("%i cells taken back, of which %i had moved", (count, moved, english, arabic) => {
  expect(plain(paneMessages("en").shell.notices.takenBack(count, moved))).toBe(english);
  expect(plain(paneMessages("ar").shell.notices.takenBack(count, moved))).toBe(arabic);
});

test("Arabic: figures and addresses keep their own direction inside a sentence", () => {
  const { shell, check, statistics, scores, repair } = paneMessages("ar");
  const isolated = (text: string | number) => `\u2066${text}\u2069`;
  expect(shell.reading(1200, 5000)).toContain(isolated(1200));
  expect(shell.reading(1200, 5000)).toContain(isolated(5000));
  expect(check.goTo("D7:D12, D20")).toContain(isolated("D7:D12, D20"));
  expect(statistics.countOf(3, 66)).toBe(`${isolated(3)} من ${isolated(66)}`);
  expect(scores.pointsOf(14, 25)).toBe(`${isolated(14)} من ${isolated(25)}`);
  expect(repair.journal.group("2026-03-01 10:00", "x", 3)).toContain(isolated("2026-03-01 10:00"));
});
