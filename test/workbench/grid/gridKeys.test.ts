import { gridAction, type Key } from "../../../src/workbench/grid/gridKeys";

const key = (name: string, ...held: ("ctrlKey" | "shiftKey" | "altKey" | "metaKey")[]): Key => ({
  key: name,
  ctrlKey: held.includes("ctrlKey"),
  shiftKey: held.includes("shiftKey"),
  altKey: held.includes("altKey"),
  metaKey: held.includes("metaKey"),
});
const move = (direction: string, rest: object = {}) => ({
  kind: "move",
  direction,
  extends: false,
  jumps: false,
  ...rest,
});

test.each([
  ["left goes back", key("ArrowLeft"), false, move("back")],
  ["left goes forward in a sheet that runs right to left", key("ArrowLeft"), true, move("forward")],
  ["right goes back there", key("ArrowRight"), true, move("back")],
  ["down", key("ArrowDown"), true, move("down")],
  ["Shift extends", key("ArrowUp", "shiftKey"), true, move("up", { extends: true })],
  ["Ctrl jumps", key("ArrowDown", "ctrlKey"), true, move("down", { jumps: true })],
  ["Enter goes down", key("Enter"), true, move("down")],
  ["Shift+Tab goes back", key("Tab", "shiftKey"), true, move("back")],
  ["Alt+Down opens the list", key("ArrowDown", "altKey"), true, { kind: "choose" }],
  ["F2 edits", key("F2"), true, { kind: "edit" }],
  ["Delete clears", key("Delete"), true, { kind: "clear" }],
  ["Ctrl+Z", key("z", "ctrlKey"), true, { kind: "undo" }],
  ["Ctrl and the same key with Arabic letters", key("ئ", "ctrlKey"), true, { kind: "undo" }],
  ["Ctrl+Shift+Z", key("Z", "ctrlKey", "shiftKey"), true, { kind: "redo" }],
  ["Cmd+A", key("a", "metaKey"), true, { kind: "selectAll" }],
  ["an Arabic letter is typed", key("ن"), true, { kind: "type" }],
  ["a blank is typed", key(" "), true, { kind: "type" }],
  ["Shift+Space selects rows", key(" ", "shiftKey"), true, { kind: "selectLines", axis: "rows" }],
  ["Ctrl+C is the browser's", key("c", "ctrlKey"), true, null],
  ["F5 is the browser's", key("F5"), true, null],
  ["Shift alone is nothing", key("Shift", "shiftKey"), true, null],
])("%s", (_, event, isRightToLeft, action) => {
  expect(gridAction(event, isRightToLeft)).toEqual(action);
});
