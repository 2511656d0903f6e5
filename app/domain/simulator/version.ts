/**
 * The version of the rules by which the client feels and answers, kept with every turn that they wrote or bounded. It
 * is raised whenever the same seed, scenario and messages may bring other words or another course than before; a test
 * holds it to a digest of what the clients that ship say (`scripts/client-version.ts`).
 */
export const simulatorVersion = "2";
