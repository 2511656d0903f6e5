import type { Scenario } from "~/domain/simulator/scenario";
import { askedFurther } from "./follow-ups/asked-further";
import { askedOfGio } from "./follow-ups/asked-of-gio";
import { askedOfHome } from "./follow-ups/asked-of-home";
import { askedOfTheShow } from "./follow-ups/asked-of-the-show";
import { askedOutright } from "./follow-ups/asked-outright";
import { beingSeen } from "./follow-ups/being-seen";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { ifItWasSafe } from "./follow-ups/if-it-was-safe";
import { sayingIt } from "./follow-ups/saying-it";

/** What Migs answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...beingSeen,
  ...sayingIt,
  ...familyAndChurch,
  ...ifItWasSafe,
  ...askedOutright,
  ...askedOfTheShow,
  ...askedOfGio,
  ...askedOfHome,
  ...askedFurther,
};
