import listsData from "./published.json";

/** The lists of the annual report 2024 that name institutions, as printed. Counts and levels stand with the frameworks. */
export interface PublishedLists {
  readonly source: string;
  readonly leaders: { readonly service: readonly string[]; readonly nonService: readonly string[] };
  /** By perspective id. */
  readonly perspectiveLeaders: {
    readonly service: Readonly<Record<string, readonly string[]>>;
    readonly nonService: Readonly<Record<string, readonly string[]>>;
  };
  readonly leaps: readonly string[];
  /** The only governorates among the institutions of 2024. */
  readonly governorates: readonly string[];
}

export const publishedLists: PublishedLists = listsData;
