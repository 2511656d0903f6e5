/**
 * The address of a log's events. It names the session, so that the server can say of one that was erased
 * that it is gone for good (410), where otherwise it would only know nothing of the log.
 */
export function eventsUrl(of: "reviews" | "adjudications", id: string, sessionId: string): string {
  return `/${of}/${id}/events?session=${sessionId}`;
}
