import type { FrozenDocument } from "../../../misalignment/study-document/study-document";
import type { FrozenStudy } from "../frozen-study";

/** What is known of a snapshot beside its data. */
export interface SnapshotHeading {
  id: string;
  name: string;
  /** ISO 8601, in UTC. */
  madeAt: string;
  dataHash: string;
  resultsHash: string;
  seed: number;
  replicates: number;
  softwareVersion: string;
}

/** Everything that a bundle is written from. */
export interface BundleSource {
  head: SnapshotHeading;
  frozen: FrozenStudy;
  document: FrozenDocument;
}

/** The day of a moment, as 2026-11-24. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
