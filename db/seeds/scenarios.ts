import type { Scenario } from "~/domain/simulator/scenario";
import { ben } from "./ben/scenario";
import { ewa } from "./ewa/scenario";
import { halima } from "./halima/scenario";
import { kofi } from "./kofi/scenario";
import { migs } from "./migs/scenario";
import { noa } from "./noa/scenario";
import { priya } from "./priya/scenario";
import { rahim } from "./rahim/scenario";
import { tom } from "./tom/scenario";
import { weiLing } from "./wei-ling/scenario";

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
