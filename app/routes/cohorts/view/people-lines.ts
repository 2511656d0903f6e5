import { consentPurposes } from "~/domain/cohort/consent";
import type { CohortPart } from "~/domain/cohort/cohort";
import { moment } from "~/domain/exchange/moment";
import type { InvitationRow, MemberRow } from "./people-tables";

const consentHeads = consentPurposes.flatMap((purpose) => [
  `consent_${purpose}`,
  `consent_${purpose}_at`,
]);

/** Heads of the file of a cohort's peers or experts. */
export const memberHeads = (part: CohortPart) => [
  ...["name", "email", "since", "until"],
  ...(part === "peer" ? consentHeads : []),
];

/** A person's line in that file; consent is of peers alone. */
export const memberLine =
  (part: CohortPart) =>
  ({ name, email, joinedAt, leftAt, consents }: MemberRow) => [
    ...[name, email, moment(joinedAt), moment(leftAt)],
    ...(part === "peer" ? consentPurposes : []).flatMap((purpose) => {
      const given = consents?.find((each) => each.purpose === purpose);
      return [given?.act ?? null, moment(given?.at ?? null)];
    }),
  ];

/** Heads of the file of those who are invited to a cohort. */
export const invitedHeads = ["name", "email", "as", "link_until"];

/** Their line in it: never with the link. */
export const invitedLine = ({ name, email, roles, expiresAt }: InvitationRow) => [
  ...[name || null, email, roles.join(" "), moment(expiresAt)],
];
