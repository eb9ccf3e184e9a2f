/** What a page is: what the check found, or the yearly report. */
export type PagePurpose = "check" | "report";

/** Stands in the head of each page, so that a page of ours is known again. */
export const pageMarks: Readonly<Record<PagePurpose, string>> = {
  check: '<meta name="generator" content="Jahiz check"',
  report: '<meta name="generator" content="Jahiz"',
};
