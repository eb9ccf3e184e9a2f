import { booleanArgument } from "../cells";
import type { ObjectType } from "../objectType";

/** The window that shows the workbook; only Excel on a desktop tells of it. */
export const window: ObjectType<"Window"> = {
  properties: {
    ShowRightToLeft: {
      get: (_, host) => host.book.activeSheet.parts.view.rightToLeft,
      set(_, value, host) {
        const sheet = host.book.activeSheet;
        sheet.change("view", { ...sheet.parts.view, rightToLeft: booleanArgument(value) });
      },
    },
  },
};
