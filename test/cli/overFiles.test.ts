import { overFiles } from "../../src/cli/threads/overFiles";
import type { InputFile } from "../../src/cli/inputFiles";
import { Progress } from "../../src/cli/progress";
import { cliMessages } from "../../src/messages/cliMessages";

test("the largest files are begun first, and the answers stand in the files' order", async () => {
  const files: InputFile[] = [
    { path: "small", bytes: 1 },
    { path: "gone", problem: "notFound" },
    { path: "large", bytes: 9 },
    { path: "middle", bytes: 5 },
    { path: "middle too", bytes: 5 },
  ];
  const begun: string[] = [];
  const job = {
    name: "check",
    work: ({ path }: InputFile) => {
      begun.push(path);
      return `did ${path}`;
    },
    failed: ({ path }: InputFile) => `failed ${path}`,
  };
  const progress = new Progress({ out: () => {}, err: () => {}, watched: false }, cliMessages("en"), files.length);
  expect(await overFiles(job, files, {}, { progress })).toEqual(files.map(({ path }) => `did ${path}`));
  expect(begun).toEqual(["large", "middle", "middle too", "small", "gone"]);
});
