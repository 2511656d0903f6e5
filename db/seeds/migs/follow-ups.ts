import type { Scenario } from "~/domain/simulator/scenario";
import { askedFurther } from "./follow-ups/asked-further";
import { askedOfGio } from "./follow-ups/asked-of-gio";
import { askedOfHome } from "./follow-ups/asked-of-home";
import { askedOfTheShow } from "./follow-ups/asked-of-the-show";
import { askedOutright } from "./follow-ups/asked-outright";
import { beingSeen } from "./follow-ups/being-seen";
import { betweenTwoJokes } from "./follow-ups/between-two-jokes";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { ifItWasSafe } from "./follow-ups/if-it-was-safe";
import { inPassing } from "./follow-ups/in-passing";
import { inTheSeaPart } from "./follow-ups/in-the-sea-part";
import { onTheCourtAndFloor } from "./follow-ups/on-the-court-and-floor";
import { sayingIt } from "./follow-ups/saying-it";
import { seenByWhom } from "./follow-ups/seen-by-whom";
import { theGoodVersion } from "./follow-ups/the-good-version";
import { theLaughAndTheList } from "./follow-ups/the-laugh-and-the-list";
import { whenItMissed } from "./follow-ups/when-it-missed";
import { withoutAnAudience } from "./follow-ups/without-an-audience";
import { plainlyAsked } from "./follow-ups/plainly-asked";

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
  ...betweenTwoJokes,
  ...inPassing,
  ...inTheSeaPart,
  ...onTheCourtAndFloor,
  ...theGoodVersion,
  ...whenItMissed,
  ...theLaughAndTheList,
  ...seenByWhom,
  ...withoutAnAudience,
  ...plainlyAsked,
};
