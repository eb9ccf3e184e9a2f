/**
 * What the pane takes of Fluent, through this one door: the build lays Fluent into one with it. A tab that is loaded later
 * would otherwise hold what it shares with the first load apart, module by module, and that would grow by 10 KB.
 */
export {
  Button,
  Checkbox,
  createDarkTheme,
  createLightTheme,
  Field,
  FluentProvider,
  Input,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Select,
  Switch,
  teamsHighContrastTheme,
  ToggleButton,
} from "@fluentui/react-components";
export type { BrandVariants, Theme } from "@fluentui/react-components";
