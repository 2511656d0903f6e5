import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, valueOrPage } from "~/platform/answer.server";
import { passOn } from "~/platform/pass-on.server";
import { programmeCookie } from "~/platform/programme.server";

/** Goes on in another programme of the same person. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = (await formOrPage(request)).get("programmeId");
  const programme = actor.programmes.find(({ id }) => id === asked);
  if (!programme) return valueOrPage(notFound);
  return redirect("/", { headers: { "set-cookie": programmeCookie(programme.id) } });
}

export function loader({ request }: LoaderFunctionArgs) {
  return passOn(request, "/");
}
