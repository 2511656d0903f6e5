import type { StoryMoment } from "~/domain/simulator/story-moment";
import { ammaAndCar } from "./follow-ups/amma-and-car";
import { ammaFarOff } from "./follow-ups/amma-far-off";
import { askedAtOnce } from "./follow-ups/asked-at-once";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { askedOfHimAndHome } from "./follow-ups/asked-of-him-and-home";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedOfRohanAndNights } from "./follow-ups/asked-of-rohan-and-nights";
import { behindTheNod } from "./follow-ups/behind-the-nod";
import { days } from "./follow-ups/days";
import { family } from "./follow-ups/family";
import { feelingForHim } from "./follow-ups/feeling-for-him";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { formAndCar } from "./follow-ups/form-and-car";
import { helpNear } from "./follow-ups/help-near";
import { hoursOfADay } from "./follow-ups/hours-of-a-day";
import { inHerArms } from "./follow-ups/in-her-arms";
import { inPassing } from "./follow-ups/in-passing";
import { justSaidAtLast } from "./follow-ups/just-said-at-last";
import { justSaidOfFarOff } from "./follow-ups/just-said-of-far-off";
import { justSaidOfHerself } from "./follow-ups/just-said-of-herself";
import { justSaidOfHim } from "./follow-ups/just-said-of-him";
import { justSaidOfNotCoping } from "./follow-ups/just-said-of-not-coping";
import { justSaidOfTheHouse } from "./follow-ups/just-said-of-the-house";
import { mummyji } from "./follow-ups/mummyji";
import { nearTheBread } from "./follow-ups/near-the-bread";
import { nearTheHouse } from "./follow-ups/near-the-house";
import { nearTheKitchen } from "./follow-ups/near-the-kitchen";
import { nearTheMirror } from "./follow-ups/near-the-mirror";
import { ofPlainDetails } from "./follow-ups/of-plain-details";
import { within } from "./follow-ups/within";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...ammaAndCar,
  ...ammaFarOff,
  ...askedAtOnce,
  ...askedInOtherWords,
  ...askedOfHimAndHome,
  ...askedOfNowAndThisTalk,
  ...askedOfRohanAndNights,
  ...behindTheNod,
  ...days,
  ...family,
  ...feelingForHim,
  ...feelingsAsked,
  ...formAndCar,
  ...helpNear,
  ...hoursOfADay,
  ...inHerArms,
  ...inPassing,
  ...justSaidAtLast,
  ...justSaidOfFarOff,
  ...justSaidOfHerself,
  ...justSaidOfHim,
  ...justSaidOfNotCoping,
  ...justSaidOfTheHouse,
  ...mummyji,
  ...nearTheBread,
  ...nearTheHouse,
  ...nearTheKitchen,
  ...nearTheMirror,
  ...ofPlainDetails,
  ...within,
];
