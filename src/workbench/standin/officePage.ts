import type { FunctionMappings } from "./functionCalls";
import type { RichApi } from "./joinRequests";

/**
 * The globals of a page that loads Microsoft's office.js, as far as a host touches them: an iframe's window, or the
 * bare global object of a Node vm context.
 */
export interface OfficePage {
  OSF?: OfficeHost;
  Office?: Record<string, unknown>;
  Excel?: Record<string, unknown>;
  OfficeExtension?: Record<string, unknown>;
  CustomFunctions?: {
    associate(id: string | FunctionMappings, run?: unknown): void;
    _association: { readonly mappings: FunctionMappings; onchange(listener: () => void): void };
  };
}

/** What the file office.js, which Excel's file follows, would have found out of the host. */
export interface OfficeHost {
  _OfficeAppFactory?: { getHostInfo(): HostInfo; getContext(): unknown };
  DDA?: { RichApi?: RichApi };
}

export interface HostInfo {
  readonly hostType: "excel";
  readonly hostPlatform: "web";
  readonly hostSpecificFileVersion: string;
  readonly isDialog: false;
  /** 2: the page's custom functions are to be started. */
  readonly flags: number;
}
