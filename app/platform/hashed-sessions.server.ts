import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession } from "lucia";

/** SHA-256 in hex: what is stored in place of a token that a browser holds. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Lucia hands its adapter the session id that the cookie carries. This adapter stores only the
 * SHA-256 of it, so that a copy of the database signs nobody in.
 */
export function hashSessionIds(inner: Adapter): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const [session, user] = await inner.getSessionAndUser(hashToken(sessionId));
      return [session ? { ...session, id: sessionId } : null, user];
    },
    getUserSessions: (userId) => inner.getUserSessions(userId),
    setSession: (session: DatabaseSession) =>
      inner.setSession({ ...session, id: hashToken(session.id) }),
    updateSessionExpiration: (sessionId, expiresAt) =>
      inner.updateSessionExpiration(hashToken(sessionId), expiresAt),
    deleteSession: (sessionId) => inner.deleteSession(hashToken(sessionId)),
    deleteUserSessions: (userId) => inner.deleteUserSessions(userId),
    deleteExpiredSessions: () => inner.deleteExpiredSessions(),
  };
}
