import type { ObjectType } from "../objectType";

/** The window that shows the workbook; only Excel on a desktop tells of it. */
export const window: ObjectType<"Window"> = {
  properties: {
    ShowRightToLeft: { get: (_, host) => host.book.activeSheet.parts.view.rightToLeft },
  },
};
