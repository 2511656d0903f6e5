import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { localPath } from "~/domain/access/local-path";
import { themeCookie, themes } from "~/platform/theme.server";

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = themes.find((each) => each === form.get("theme")) ?? "system";
  const headers = { "set-cookie": themeCookie(theme) };
  return redirect(localPath(form.get("returnTo")), { headers });
}

export function loader() {
  return redirect("/");
}
