import type { LevelPolicy } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { UsageError } from "./usageError";

const policies: readonly LevelPolicy[] = ["published", "contiguous"];

/** The reading of the levels that a user asks for by its word. Throws `UsageError` for any other word. */
export function levelPolicy(asked: string, language: MessageLanguage): LevelPolicy {
  const policy = policies.find((each) => each === asked);
  if (policy) return policy;
  throw new UsageError(cliMessages(language).usage.wrongChoice("--policy", asked, policies.join(", ")));
}
