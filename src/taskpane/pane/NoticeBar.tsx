import { useEffect } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "./fluent";
import type { NoticeWords } from "../../messages/paneShellWords";
import type { Notice } from "../session/notice";
import { focusTabHeading } from "./focusTabHeading";
import { Icon } from "./Icon";
import { showHead } from "./showHead";
import { usePane } from "./paneContext";

/** What was done last, until it is closed or something else is done. */
export function NoticeBar() {
  const { state, actions, words } = usePane();
  const { notice } = state;
  useEffect(() => {
    if (notice && "left" in notice && notice.left.length > 0) showHead();
  }, [notice]);
  if (!notice) return null;
  const left = "left" in notice ? notice.left : [];
  const leftText = "leftCount" in notice ? words.shell.notices.left(notice.leftCount, notice.kind === "repaired") : "";
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline" className="message">
      <MessageBarBody>
        {noticeText(notice, words.shell.notices)}
        {left.length > 0 && (
          <>
            <br />
            {leftText}
            <ul className="left" tabIndex={0} aria-label={leftText}>
              {left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Icon name="close" />}
            aria-label={words.shell.close}
            onClick={() => {
              actions.dismissNotice();
              focusTabHeading();
            }}
          />
        }
      />
    </MessageBar>
  );
}

export function noticeText(notice: Notice, words: NoticeWords): string {
  switch (notice.kind) {
    case "stopped":
    case "copied":
    case "publishedForgotten":
    case "noPlaceForScores":
      return words[notice.kind];
    case "sheetDeleted":
    case "marksCleared":
    case "wroteSheet":
    case "sealed":
    case "roundWritten":
      return words[notice.kind](notice.sheet);
    case "mappingKept":
      return words.mappingKept(notice.columns);
    case "repaired":
      return words.repaired(notice.cells);
    case "takenBack":
      return words.takenBack(notice.cells, notice.moved);
    case "publishedKept":
      return words.publishedKept(notice.figures);
    case "reportWritten":
      return words.reportWritten(notice.sheets);
    case "scoresWritten":
      return words.scoresWritten(notice.cells, notice.charts);
  }
}
