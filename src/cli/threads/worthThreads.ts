/** Fewer bytes of files than this are done with before a thread has started. */
export const worthThreads = 400_000;
