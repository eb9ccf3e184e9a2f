/** The command cannot be carried out as it was given; the message says why and what to do, in the user's language. Exit code 2. */
export class UsageError extends Error {}
