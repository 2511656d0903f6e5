import { redirect } from "@remix-run/node";
import { undoneParam } from "../domain/access/local-path";

/** A redirect from an address that shows nothing itself: what was to be told there is told by the page `to`. */
export function passOn(request: Request, to: string): Response {
  const asked = new URL(request.url);
  const page = new URL(to, asked.origin);
  if (asked.searchParams.has(undoneParam)) page.searchParams.set(undoneParam, "yes");
  return redirect(page.pathname + page.search);
}
