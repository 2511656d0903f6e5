import type { LoaderFunctionArgs } from "@remix-run/node";
import { addressOf } from "~/domain/simulator/version-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readScenario } from "~/services/scenario/show-scenario.server";

/** A version as a file: the JSON that a new scenario can be made of. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = addressOf(params);
  const { content } = valueOrPage(await readScenario(context.app.db, actor, address));
  const name = `${address.key}-${address.version}.json`;
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
