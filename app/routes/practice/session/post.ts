import { z } from "zod";

const problemSchema = z.object({ error: z.string(), field: z.string().nullable().default(null) });

/** What came of a request: an answer, or why none, in words; `status` 0 where the server was not reached. */
export type Posted =
  | { ok: true; response: Response }
  | { ok: false; status: number; error: string; field: string | null };

const unreached = "The server could not be reached.";

/** Sends JSON to this origin. Nothing is thrown but an abort. */
export async function post(
  url: string,
  body: unknown,
  init: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Posted> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...init,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return { ok: false, status: 0, error: unreached, field: null };
  }
  if (response.ok) return { ok: true, response };
  const said = problemSchema.safeParse(await response.json().catch(() => null));
  const { error, field } = said.success ? said.data : { error: unreached, field: null };
  return { ok: false, status: response.status, error, field };
}
