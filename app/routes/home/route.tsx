import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { areasFor } from "~/domain/access/areas";
import { requireActor } from "~/platform/actor.server";

/** Everybody starts in the part of the product that is theirs. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [first] = areasFor(actor.roles);
  throw redirect(first?.to ?? "/account");
}
