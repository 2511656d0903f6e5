import { useRouteLoaderData } from "@remix-run/react";
import { sentField } from "~/domain/access/sent-field";

/** Makes a form that is sent twice, by a double click or a resend, one act: it is answered alike. */
export function SentOnce() {
  const root = useRouteLoaderData<{ sentAs: string }>("root");
  return root && <input type="hidden" name={sentField} value={root.sentAs} />;
}
