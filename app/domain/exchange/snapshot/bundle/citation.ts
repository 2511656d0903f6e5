import { dayOf, type BundleSource } from "./head";

const quoted = (text: string) => JSON.stringify(text);

/** How to cite the data, as a Citation File Format 1.2.0 file; the authors' names are theirs to add. */
export function citationText({ head, frozen }: BundleSource): string {
  return `cff-version: 1.2.0
message: "Cite these data with the hash, so that a reader knows which ones are meant."
type: dataset
title: ${quoted(`${frozen.study.title}: ${head.name}`)}
authors:
  - name: "[The study's authors]"
version: ${quoted(head.name)}
date-released: ${quoted(dayOf(head.madeAt))}
identifiers:
  - type: other
    value: ${quoted(`sha256:${head.dataHash}`)}
    description: "SHA-256 of data.json"
  - type: other
    value: ${quoted(`urn:uuid:${head.id}`)}
    description: "The snapshot"
references:
  - type: software
    title: "Attune"
    version: ${quoted(head.softwareVersion)}
    authors:
      - name: "Attune"
`;
}
