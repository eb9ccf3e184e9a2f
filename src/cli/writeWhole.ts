import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

type Content = string | Uint8Array;

/**
 * Writes a file whole or not at all: over a file that stands there in one step, once all is written beside it, so that a
 * full disk or Ctrl+C leaves it as it was. Directly where nothing can be put beside it, and to a device.
 */
export async function writeWhole(place: string, content: Content): Promise<void> {
  const standing = await stat(place).catch(() => undefined);
  if (!standing) return writeOrTakeAway(place, content);
  await access(place, constants.W_OK);
  const target = await realpath(place);
  const folder = path.dirname(target);
  const isOpen = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!standing.isFile() || !isOpen) return writeFile(place, content);
  const beside = path.join(folder, `.jahiz-${process.pid}.tmp`);
  await writeOrTakeAway(beside, content);
  try {
    await chmod(beside, standing.mode);
    await rename(beside, target);
  } catch (error) {
    await takeAway(beside);
    throw error;
  }
}

async function writeOrTakeAway(place: string, content: Content): Promise<void> {
  try {
    await writeFile(place, content);
  } catch (error) {
    await takeAway(place);
    throw error;
  }
}

async function takeAway(place: string): Promise<void> {
  await rm(place, { force: true }).catch(() => undefined);
}
