import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { Bar } from "./Bar";
import { Icon } from "./Icon";
import { usePane } from "./paneContext";
import { TabHeading } from "./TabHeading";

/**
 * What the pane hands to a tab that is loaded later. Were the tab to import these itself, the build could no longer lay the
 * pane's own modules into one, and its first load would grow by 10 KB.
 */
export const paneKit = { Bar, Button, Checkbox, Field, Icon, Input, Select, TabHeading, usePane };

export type PaneKit = typeof paneKit;
