import { v7 as uuid } from "uuid";
import type { Sent } from "../../app/platform/sent.server";

/** A sending of its own, as each form makes one. */
export const sentNow = (): Sent => ({ id: uuid(), secret: "the secret of an installation" });
