import { v7 as uuid } from "uuid";
import { z } from "zod";
import { sentField } from "../domain/access/sent-field";
import type { App } from "./app.server";
import { tokenFrom } from "./sealed.server";

/** As which sending an act came: a form that is sent twice has the same id. */
export interface Sent {
  id: string;
  /** The installation's secret, under which the act's key and tokens are made. */
  secret: string;
}

const sendingId = z.uuid().catch(() => uuid());

/** As which sending a form came; one that does not say so is a sending of its own. */
export function readSent(form: FormData, { config }: Pick<App, "config">): Sent {
  return { id: sendingId.parse(form.get(sentField)), secret: config.secret };
}

/** One act: the same where the same person sends the same as the same sending. */
export interface SentAct {
  key: string;
  /** A token for this act that nobody guesses; the same text gives the same one. */
  token(text: string): string;
}

/** The act that somebody sent: what it is called and all that it asks for. Null where nobody is signed in. */
export function sentAct(
  { id, secret }: Sent,
  sender: { programmeId: string; personId: string } | null,
  ...asked: readonly unknown[]
): SentAct {
  const key = tokenFrom(
    secret,
    "sent act",
    JSON.stringify([id, sender?.programmeId, sender?.personId, ...asked]),
  );
  return { key, token: (text) => tokenFrom(secret, "token of an act", `${key} ${text}`) };
}
