import { ben } from "./ben";
import { ewa } from "./ewa";
import { halima } from "./halima";
import { kofi } from "./kofi";
import { migs } from "./migs";
import { noa } from "./noa";
import { priya } from "./priya";
import { rahim } from "./rahim";
import { tom } from "./tom";
import { weiLing } from "./wei-ling";

/** Ways of asking for a time, by client and by the topic that answers. */
export const askedForATime: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  { ben, ewa, halima, kofi, migs, noa, priya, rahim, tom, "wei-ling": weiLing };
