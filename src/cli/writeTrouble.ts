import type { WriteTrouble } from "../messages/cliMessages";

/** What a failure of the file system means to the one who named the place. On Windows a file that Excel holds open says "no access". */
export function writeTrouble(error: unknown, platform: NodeJS.Platform = process.platform): WriteTrouble {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return "noRoom";
  if (code === "EBUSY" || code === "ETXTBSY") return "inUse";
  if (code === "EROFS") return "noPermission";
  if (code === "EACCES" || code === "EPERM") return platform === "win32" ? "noPermissionOrInUse" : "noPermission";
  return "other";
}
