import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { Lucia, TimeSpan } from "lucia";
import type { Database } from "~db/client.server";
import { authSessions, people } from "~db/schema";
import type { Mode } from "./config.server";
import { hashSessionIds } from "./hashed-sessions.server";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
  }
}

export interface SignedIn {
  personId: string;
  /** A cookie to set again, where the session's life was extended. */
  cookie: string | null;
}

export interface SignIn {
  /** Who the cookie says it is, or null. */
  find(cookieHeader: string | null): Promise<SignedIn | null>;
  /** Opens a session and answers with the cookie to set. */
  open(personId: string): Promise<string>;
  /** Closes the session of this cookie and answers with the cookie that clears it. */
  close(cookieHeader: string | null): Promise<string>;
  /** Closes every session of a person, on every device. */
  closeAll(personId: string): Promise<string>;
  /** Forgets sessions that are past their time. */
  sweep(): Promise<void>;
}

export function createSignIn(db: Database, mode: Mode): SignIn {
  const lucia = new Lucia(hashSessionIds(new DrizzlePostgreSQLAdapter(db, authSessions, people)), {
    sessionExpiresIn: new TimeSpan(14, "d"),
    sessionCookie: {
      name: "attune_session",
      attributes: { secure: mode === "production", sameSite: "lax", path: "/" },
    },
  });
  const tokenOf = (header: string | null) => lucia.readSessionCookie(header ?? "");
  const blank = () => lucia.createBlankSessionCookie().serialize();
  return {
    async find(header) {
      const token = tokenOf(header);
      if (!token) return null;
      const { session } = await lucia.validateSession(token);
      if (!session) return null;
      const cookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
      return { personId: session.userId, cookie };
    },
    async open(personId) {
      const session = await lucia.createSession(personId, {});
      return lucia.createSessionCookie(session.id).serialize();
    },
    async close(header) {
      const token = tokenOf(header);
      if (token) await lucia.invalidateSession(token);
      return blank();
    },
    async closeAll(personId) {
      await lucia.invalidateUserSessions(personId);
      return blank();
    },
    sweep: () => lucia.deleteExpiredSessions(),
  };
}
