import fc from "fast-check";

/**
 * A property that fails is shrunk to its smallest counterexample, which can outlast jest's time-out; then nobody would see
 * what failed. So the search ends before that, and one that ends early fails, whether or not it had found anything.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 25_000, markInterruptAsFailure: true });
