import { useEffect, useRef, useState, type DragEvent } from "react";
import { Button } from "../fluent";
import { useRound } from "./roundContext";

/** What can be read: Excel's own formats and CSV. What a file really is, is seen when it is read. */
export const readable = ".xlsx,.xlsm,.xltx,.csv";

/** Chooses submissions, by the button or by dropping them here; any number, and more later. */
export function FileChooser() {
  const { round, actions, words, isBusy } = useRound();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (!isBusy && files) void actions.collect(Array.from(files));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(!isBusy);
  };
  useNoStrayFiles();
  return (
    <div className={isOver ? "drop over" : "drop"} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={readable}
        data-purpose="submissions"
        onChange={({ target }) => {
          take(target.files);
          // The same files can be chosen again, after somebody has corrected them.
          target.value = "";
        }}
      />
      <Button
        appearance={round.files.length === 0 ? "primary" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {round.files.length === 0 ? words.choose : words.chooseMore}
      </Button>
      <span className="quiet">{words.dropHere}</span>
    </div>
  );
}

/** A file that is dropped beside the place for it would be opened by the browser, in place of the whole pane. */
function useNoStrayFiles(): void {
  useEffect(() => {
    const stay = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
}
