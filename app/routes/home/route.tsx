import type { LoaderFunctionArgs } from "@remix-run/node";
import { areasFor } from "~/domain/access/areas";
import { requireActor } from "~/platform/actor.server";
import { passOn } from "~/platform/pass-on.server";
import { isAskedForConsent } from "~/services/consent/answer-consent.server";

/** Everybody starts in the part of the product that is theirs; who is asked for consent, there. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  if (await isAskedForConsent(context.app.db, actor)) throw passOn(request, "/consent");
  const [first] = areasFor(actor.roles);
  throw passOn(request, first?.to ?? "/account");
}
