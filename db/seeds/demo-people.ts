import type { Role } from "../../app/domain/access/roles";

/** One password for every demo person. Demo people exist in a demo workspace only. */
export const demoPassword = "practise-with-care";

export interface DemoPerson {
  key: string;
  email: string;
  name: string;
  roles: readonly Role[];
  /** What there is to do for them; shown on the sign-in page. */
  hint: string;
  /** Offered on the sign-in page. The others only fill the study. */
  signIn: boolean;
}

const person = (
  key: string,
  name: string,
  role: Role | readonly Role[],
  hint = "",
): DemoPerson => ({
  key,
  email: `${key}@demo.attune.example`,
  name,
  roles: typeof role === "string" ? [role] : role,
  hint,
  signIn: hint !== "",
});

/** The people of the demo workspace. All of them are invented. */
export const demoPeople: readonly DemoPerson[] = [
  person("amira", "Amira Rahman", "peer", "Practise with a client; read released feedback"),
  person("jonas", "Jonas Tan", "peer"),
  person("mei", "Mei Chua", "peer"),
  person("ravi", "Ravi Menon", "peer"),
  person("nadia", "Dr Nadia Osei", "expert", "Two sessions wait for a review"),
  person("henrik", "Dr Henrik Lund", "expert", "Review beside Nadia, and differ"),
  person("suyin", "Dr Su Yin Goh", "expert"),
  person("lena", "Lena Fischer", "lead", "Release feedback; follow the study"),
  person("priya", "Priya Nair", "researcher", "See how far peers and experts are apart"),
  person("tom", "Tom Okafor", "admin", "Invite people; change roles; read the audit log"),
];
