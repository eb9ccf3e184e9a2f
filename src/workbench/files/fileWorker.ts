import { expose } from "comlink";
import { FileTasks } from "./fileTasks";

/** Runs in a thread of its own: unpacking and reading a file never keeps the page waiting. */
expose(new FileTasks());
