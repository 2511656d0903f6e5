import fc from "fast-check";

/**
 * Properties are drawn from one seed, so that the same code passes or fails alike everywhere; PROPERTY_SEED
 * looks elsewhere, and a counterexample that it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 4711) });
