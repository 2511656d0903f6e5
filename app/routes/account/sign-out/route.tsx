import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { formOrPage } from "~/platform/answer.server";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await formOrPage(request);
  const { actor, app } = context;
  const everywhere = form.get("everywhere") === "yes" && actor;
  const cookie = everywhere
    ? await app.signIn.closeAll(actor.personId)
    : await app.signIn.close(request.headers.get("cookie"));
  return redirect("/sign-in", { headers: { "set-cookie": cookie } });
}

export function loader() {
  return redirect("/");
}
