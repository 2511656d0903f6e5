import type { Scenario } from "~/domain/simulator/scenario";
import { noa } from "./noa";
import { priya } from "./priya";
import { tom } from "./tom";
import { weiLing } from "./wei-ling";

/** Every scenario that ships with the product, in the order of the list. */
export const scenarios: readonly Scenario[] = [weiLing, priya, tom, noa];
