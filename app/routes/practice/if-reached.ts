import { isRouteErrorResponse } from "@remix-run/react";

/** Answered by the page itself where an act did not come through: `act` is what was to be done. */
export interface NotReached {
  notReached: string;
  act: string | null;
}

const unreached = "The server could not be reached. Try again when the connection is back.";
const failed = "The server could not do this just now. Try again in a moment.";

/** An answer of the server, were it a refusal, stands for itself. */
function isAnswer(error: unknown): boolean {
  return error instanceof Response || (isRouteErrorResponse(error) && error.status < 500);
}

/**
 * Does an act of a page on the server, and keeps the page as it is where that is not reached or fails. With a
 * status of 503 nothing of the page is loaded anew, which could not be done either. `act` is the field of the
 * form that names what is to be done. Only for acts that may arrive twice: an answer can be lost after the act.
 */
export async function ifReached<T>(
  request: Request,
  act: string,
  send: () => Promise<T>,
): Promise<T | Response> {
  const form = await request.clone().formData();
  try {
    return await send();
  } catch (error) {
    if (isAnswer(error) || request.signal.aborted) throw error;
    const named = form.get(act);
    const said: NotReached = {
      notReached: error instanceof TypeError ? unreached : failed,
      act: typeof named === "string" ? named : null,
    };
    return Response.json(said, { status: 503 });
  }
}

/** What a page was told of an act that did not come through; null where it was told something else. */
export function notReachedOf(told: object | undefined): NotReached | null {
  return told && "notReached" in told ? (told as NotReached) : null;
}
