import { redirect, type AppLoadContext } from "@remix-run/node";
import { findPerson, listMemberships } from "~db/queries/people.server";
import type { Actor } from "../domain/access/can";
import type { App } from "./app.server";

/** The person behind a request, as pages need them: what may be asked of `can`, and what to show. */
export interface SignedInActor extends Actor {
  name: string;
  programmeName: string;
  isDemo: boolean;
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
  const [membership] = memberships;
  if (!person || !membership) return null;
  const { programmeId, programmeName, isDemo, roles } = membership;
  return {
    actor: { personId: person.id, name: person.name, programmeId, programmeName, isDemo, roles },
    cookie: signedIn.cookie,
  };
}

/** The signed-in person, or a redirect to the sign-in page that comes back here afterwards. */
export function requireActor(context: AppLoadContext, request: Request): SignedInActor {
  if (context.actor) return context.actor;
  const { pathname, search } = new URL(request.url);
  if (request.method !== "GET") throw redirect("/sign-in");
  throw redirect(`/sign-in?${new URLSearchParams({ to: pathname + search }).toString()}`);
}
