import { data } from "@remix-run/node";
import type { Outcome } from "~/domain/access/outcome";
import { messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { orDiscarded } from "~/services/codebook/or-discarded.server";

const list = { to: "/codebooks", label: "Go to the codebooks" };

/** What is shown of a version, or the page that says why not; of a discarded draft, with the way to the list. */
export async function versionOrPage<T>(
  asked: Parameters<typeof orDiscarded>[0],
  outcome: Outcome<T>,
): Promise<T> {
  const told = await orDiscarded(asked, outcome);
  if (told.ok || told.reason !== "discarded") return valueOrPage(told);
  throw data({ message: messageOf(told), act: list }, { status: statusOf(told) });
}
