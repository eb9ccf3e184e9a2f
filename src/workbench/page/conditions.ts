import type { Words } from "../words/words";
import { element } from "./element";
import type { ThemeName } from "./themes";

/** Under which conditions of Excel's the add-in is tried. */
export interface Conditions {
  /** The number of the highest ExcelApi set. */
  level: number;
  theme: ThemeName;
  isEditing: boolean;
}

/** The newest set that holds here: of the next, the stand-in has no Undo of what the add-in writes. */
export const newestLevel = 19;

/** Excel 2021, Excel 2024, and the newest. */
const levels = [14, 17, newestLevel];

/** Switches that make the stand-in older, darker or busy, so that the pane's ways around can be seen. */
export function conditionSwitches(
  words: Words["conditions"],
  conditions: Conditions,
  changed: (name: keyof Conditions) => void,
): HTMLElement {
  const level = choice(
    words.level,
    levels.map((number) => [String(number), number === newestLevel ? words.newest : `ExcelApi 1.${number}`]),
    String(conditions.level),
    (value) => {
      conditions.level = Number(value);
      changed("level");
    },
  );
  const theme = choice(
    words.theme,
    [
      ["light", words.light],
      ["dark", words.dark],
      ["highContrast", words.highContrast],
    ],
    conditions.theme,
    (value) => {
      conditions.theme = value as ThemeName;
      changed("theme");
    },
  );
  const box = element("input", { type: "checkbox", checked: conditions.isEditing });
  box.addEventListener("change", () => {
    conditions.isEditing = box.checked;
    changed("isEditing");
  });
  const editing = element("label", { title: words.editModeHint }, box, words.editMode);
  return element(
    "details",
    { class: "conditions" },
    element("summary", {}, words.label),
    element("div", {}, level, theme, editing),
  );
}

function choice(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    "select",
    {},
    ...options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  select.addEventListener("change", () => change(select.value));
  return element("label", {}, label, select);
}
