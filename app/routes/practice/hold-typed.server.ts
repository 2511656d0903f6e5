import { redirect, type AppLoadContext } from "@remix-run/node";

/** Whether a browser asks for a page by itself: a form without scripts. A script keeps what was typed on the device. */
const asksForPage = (request: Request) =>
  request.headers.get("accept")?.includes("text/html") ?? false;

/**
 * Hands a form of a session that came without scripts and without a signed-in person on, body and all, to the page that
 * holds what was typed: the way through sign-in would lose it.
 */
export function holdTyped(context: AppLoadContext, request: Request, sessionId: string): void {
  if (context.actor || !asksForPage(request)) return;
  throw redirect(`/practice/signed-out?${new URLSearchParams({ sessionId }).toString()}`, 307);
}
