import { exportMessages } from "../../src/messages/exportMessages";

test.each([
  [0, "لا نص يبدأ بداية صيغة."],
  [1, "نص واحد، وأُضيفت قبله فاصلة عليا."],
  [2, "نصان، وأُضيفت قبلهما فاصلة عليا."],
  [3, "نصوص، وأُضيفت قبلها فاصلة عليا."],
  [11, "نصاً، وأُضيفت قبلها فاصلة عليا."],
  [100, "نص، وأُضيفت قبلها فاصلة عليا."],
])("%d texts that begin like a formula are counted and referred to in Arabic", (count, ending) => {
  expect(exportMessages("ar").csvWritten(5, count)).toContain(ending);
});
