import type { Role } from "./roles";

/** The parts of the product that a person can be led to, in the order of the menu. */
export interface Area {
  to: string;
  label: string;
  roles: readonly Role[];
}

const areas: readonly Area[] = [
  { to: "/practice", label: "Practice", roles: ["peer"] },
  { to: "/reviews", label: "Reviews", roles: ["expert", "peer"] },
  { to: "/feedback", label: "Feedback", roles: ["peer"] },
  { to: "/drills", label: "Drills", roles: ["peer"] },
  { to: "/progress", label: "What I see", roles: ["peer"] },
  { to: "/cohorts", label: "Cohorts", roles: ["lead"] },
  { to: "/peers", label: "Peers", roles: ["lead"] },
  { to: "/releases", label: "Release", roles: ["lead"] },
  { to: "/studies", label: "Studies", roles: ["lead", "researcher"] },
  { to: "/scenarios", label: "Scenarios", roles: ["expert", "lead", "researcher"] },
  { to: "/codebooks", label: "Codebook", roles: ["expert", "lead", "researcher"] },
  { to: "/people", label: "People", roles: ["admin"] },
  { to: "/retention", label: "Retention", roles: ["admin"] },
  { to: "/webhook", label: "Webhook", roles: ["admin"] },
  { to: "/engine", label: "Client engine", roles: ["admin"] },
  { to: "/audit", label: "Audit", roles: ["admin"] },
];

/** Where somebody with these roles may go. The first is where they start. */
export function areasFor(roles: readonly Role[]): readonly Area[] {
  return areas.filter((area) => area.roles.some((role) => roles.includes(role)));
}
