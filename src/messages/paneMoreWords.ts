import type { InstitutionGroup, LevelPolicy } from "../core";
import type { MessageLanguage } from "./language";

/** The More tab: new sheets, the seal, settings, and the worksheet functions. */
export interface PaneMoreWords {
  readonly heading: string;
  readonly newSheet: {
    readonly heading: string;
    readonly introduction: string;
    readonly kinds: Readonly<Record<"inventory" | "stages" | "performance" | "programme", string>>;
    readonly kind: string;
    readonly language: string;
    readonly add: string;
  };
  readonly seal: {
    readonly heading: string;
    readonly means: string;
    readonly checkFirst: string;
    readonly hasErrors: (errors: number) => string;
    readonly outdated: string;
    readonly seal: string;
    readonly sealAgain: string;
    /** What the seal was made over; the version is the catalogue's. */
    readonly details: (services: number, catalogue: string, version: string) => string;
    readonly checksum: (start: string) => string;
  };
  readonly settings: {
    readonly heading: string;
    readonly language: string;
    readonly asExcel: string;
    /** Each in its own language. */
    readonly languages: Readonly<Record<MessageLanguage, string>>;
    readonly rechecks: string;
    readonly notes: string;
    readonly mostNotes: (most: number) => string;
    readonly noNotes: string;
    readonly policy: string;
    readonly policies: Readonly<Record<LevelPolicy, string>>;
    readonly institution: string;
    /** `cover`: none is chosen here. */
    readonly institutions: Readonly<Record<InstitutionGroup | "cover", string>>;
    readonly showSteps: string;
  };
  readonly functions: {
    readonly heading: string;
    readonly introduction: string;
    readonly loading: string;
    readonly failed: string;
  };
}
