import fc from "fast-check";

// The same examples in every run, so that a failure is one again tomorrow.
fc.configureGlobal({ seed: 20260101 });
