import type { Scenario } from "~/domain/simulator/scenario";
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

/** Every scenario that ships with the product, in the order of the list. */
export const scenarios: readonly Scenario[] = [
  weiLing,
  priya,
  halima,
  rahim,
  migs,
  ewa,
  kofi,
  tom,
  noa,
  ben,
];
