import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { localPath } from "~/domain/access/local-path";
import { themeCookie, themes } from "~/platform/theme.server";
import { formOrPage } from "~/platform/answer.server";

export async function action({ request }: ActionFunctionArgs) {
  const form = await formOrPage(request);
  const theme = themes.find((each) => each === form.get("theme")) ?? "system";
  const headers = { "set-cookie": themeCookie(theme) };
  return redirect(localPath(form.get("returnTo")), { headers });
}

export function loader() {
  return redirect("/");
}
