import { type FileFailure, ReadFailure } from "../../../src/host/sheet";

/** The failure that an attempt to read ends in; a test fails when there is none, or an error of another sort. */
export function failureOf(read: () => unknown): FileFailure {
  try {
    read();
  } catch (error) {
    if (error instanceof ReadFailure) return error.failure;
    throw error;
  }
  throw new Error("the file was read");
}
