import { redirect, type AppLoadContext } from "@remix-run/node";
import { findPerson, listMemberships } from "~db/queries/people.server";
import type { Actor } from "../domain/access/can";
import { localPath, undoneParam } from "../domain/access/local-path";
import type { App } from "./app.server";
import { readProgramme } from "./programme.server";

/** The person behind a request, as pages need them: what may be asked of `can`, and what to show. */
export interface SignedInActor extends Actor {
  name: string;
  programmeName: string;
  isDemo: boolean;
  /** Every programme in which they hold a role, the present one among them. */
  programmes: readonly { id: string; name: string }[];
}

export interface FoundActor {
  actor: SignedInActor;
  /** A cookie to set again, where the session's life was extended. */
  cookie: string | null;
}

/** Who asks, or null when nobody is signed in. */
export async function findActor(app: App, cookieHeader: string | null): Promise<FoundActor | null> {
  const signedIn = await app.signIn.find(cookieHeader);
  if (!signedIn) return null;
  const [person, memberships] = await Promise.all([
    findPerson(app.db, signedIn.personId),
    listMemberships(app.db, signedIn.personId),
  ]);
  const chosen = readProgramme(cookieHeader);
  const membership =
    memberships.find(({ programmeId }) => programmeId === chosen) ?? memberships[0];
  if (!person || !membership) return null;
  const { programmeId, programmeName, isDemo, roles } = membership;
  const who = { personId: person.id, name: person.name };
  const programmes = memberships.map((each) => ({
    id: each.programmeId,
    name: each.programmeName,
  }));
  return {
    actor: { ...who, programmeId, programmeName, isDemo, roles, programmes },
    cookie: signedIn.cookie,
  };
}

/** The page from which something was sent, as the browser names it; else the one to which it was sent. */
function pageOfAct(request: Request): URL {
  const { href, origin } = new URL(request.url);
  const from = request.headers.get("referer") ?? "";
  const page = URL.canParse(from) ? new URL(from) : new URL(href);
  return new URL(localPath(page.pathname + page.search), origin);
}

/**
 * The signed-in person, or a redirect to the sign-in page that comes back here afterwards. From an act it comes back
 * to the page of the act, which then says that it was not done.
 */
export function requireActor(context: AppLoadContext, request: Request): SignedInActor {
  if (context.actor) return context.actor;
  const isAct = request.method !== "GET";
  const page = isAct ? pageOfAct(request) : new URL(request.url);
  if (isAct) page.searchParams.set(undoneParam, "yes");
  const to = page.pathname + page.search;
  throw redirect(`/sign-in?${new URLSearchParams({ to }).toString()}`);
}
