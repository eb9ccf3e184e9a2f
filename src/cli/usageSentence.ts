import type { CommanderError } from "commander";
import type { CliMessages } from "../messages/cliMessages";

/** What is wrong with the words of a command, in the user's language. commander's own English gives the word in question. */
export function usageSentence({ code, message }: CommanderError, { usage }: CliMessages): string {
  const word = /'([^']*)'/.exec(message)?.[1] ?? "";
  const option = word.split(" ")[0] ?? word;
  switch (code) {
    case "commander.unknownOption":
      return usage.unknownOption(option);
    case "commander.unknownCommand":
      return usage.unknownCommand(word);
    case "commander.missingArgument":
      return word === "files" ? usage.missingFiles : usage.missingFile;
    case "commander.missingMandatoryOptionValue":
      return usage.missingOption(option);
    case "commander.optionMissingArgument":
      return usage.optionNeedsValue(option);
    case "commander.excessArguments":
      return usage.tooManyArguments;
    case "commander.help":
      return usage.noCommand;
    default:
      return message;
  }
}
