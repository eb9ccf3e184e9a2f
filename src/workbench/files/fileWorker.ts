import { expose } from "comlink";
import { FileReading } from "./fileReading";

/** Runs in a thread of its own: unpacking and reading a file never keeps the page waiting. */
expose(new FileReading());
