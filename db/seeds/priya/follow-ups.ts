import type { Scenario } from "~/domain/simulator/scenario";
import { nearTheTally } from "./follow-ups/near-the-tally";
import { nearTheTrain } from "./follow-ups/near-the-train";
import { nearTheSnow } from "./follow-ups/near-the-snow";
import { nearTheWindow } from "./follow-ups/near-the-window";
import { nearTheBread } from "./follow-ups/near-the-bread";
import { nearTheNextRoom } from "./follow-ups/near-the-next-room";
import { nearTheTheatre } from "./follow-ups/near-the-theatre";
import { nearTheKitchen } from "./follow-ups/near-the-kitchen";
import { nearThePhotos } from "./follow-ups/near-the-photos";
import { nearTheScreen } from "./follow-ups/near-the-screen";
import { nearTheHouse } from "./follow-ups/near-the-house";
import { nearTheMirror } from "./follow-ups/near-the-mirror";
import { ammaAndCar } from "./follow-ups/amma-and-car";
import { ammaFarOff } from "./follow-ups/amma-far-off";
import { behindTheNod } from "./follow-ups/behind-the-nod";
import { days } from "./follow-ups/days";
import { family } from "./follow-ups/family";
import { feelingForHim } from "./follow-ups/feeling-for-him";
import { formAndCar } from "./follow-ups/form-and-car";
import { helpNear } from "./follow-ups/help-near";
import { hoursOfADay } from "./follow-ups/hours-of-a-day";
import { inHerArms } from "./follow-ups/in-her-arms";
import { inPassing } from "./follow-ups/in-passing";
import { mummyji } from "./follow-ups/mummyji";
import { justSaidAtLast } from "./follow-ups/just-said-at-last";
import { justSaidOfFarOff } from "./follow-ups/just-said-of-far-off";
import { justSaidOfHerself } from "./follow-ups/just-said-of-herself";
import { justSaidOfHim } from "./follow-ups/just-said-of-him";
import { justSaidOfNotCoping } from "./follow-ups/just-said-of-not-coping";
import { justSaidOfTheHouse } from "./follow-ups/just-said-of-the-house";
import { nightsAndSongs } from "./follow-ups/nights-and-songs";
import { notHerself } from "./follow-ups/not-herself";
import { onceMoreOfHer } from "./follow-ups/once-more-of-her";
import { otherMothers } from "./follow-ups/other-mothers";
import { outAndAbout } from "./follow-ups/out-and-about";
import { outWithIt } from "./follow-ups/out-with-it";
import { rohan } from "./follow-ups/rohan";
import { rohanAtEight } from "./follow-ups/rohan-at-eight";
import { sameKitchen } from "./follow-ups/same-kitchen";
import { tiredDays } from "./follow-ups/tired-days";
import { whoSheWas } from "./follow-ups/who-she-was";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { askedAtOnce } from "./follow-ups/asked-at-once";
import { plainDetails } from "./follow-ups/plain-details";
import { smallQuestions } from "./follow-ups/small-questions";
import { songAndWater } from "./follow-ups/song-and-water";
import { smallSon } from "./follow-ups/small-son";
import { whoLivesThere } from "./follow-ups/who-lives-there";
import { oddsAndEnds } from "./follow-ups/odds-and-ends";
import { askedOfRohanAndNights } from "./follow-ups/asked-of-rohan-and-nights";
import { askedOfHimAndHome } from "./follow-ups/asked-of-him-and-home";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";

/** What Priya answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...nightsAndSongs,
  ...formAndCar,
  ...family,
  ...days,
  ...inPassing,
  ...rohan,
  ...feelingForHim,
  ...helpNear,
  ...ammaAndCar,
  ...notHerself,
  ...whoSheWas,
  ...tiredDays,
  ...hoursOfADay,
  ...mummyji,
  ...sameKitchen,
  ...inHerArms,
  ...otherMothers,
  ...ammaFarOff,
  ...rohanAtEight,
  ...outWithIt,
  ...outAndAbout,
  ...onceMoreOfHer,
  ...behindTheNod,
  ...plainlyAsked,
  ...justSaidAtLast,
  ...justSaidOfTheHouse,
  ...justSaidOfNotCoping,
  ...justSaidOfHim,
  ...justSaidOfHerself,
  ...justSaidOfFarOff,
  ...askedAtOnce,
  ...plainDetails,
  ...smallQuestions,
  ...songAndWater,
  ...smallSon,
  ...whoLivesThere,
  ...oddsAndEnds,
  ...askedOfRohanAndNights,
  ...askedOfHimAndHome,
  ...askedOfNowAndThisTalk,
  ...askedInOtherWords,
  ...nearTheMirror,
  ...nearTheHouse,
  ...nearTheScreen,
  ...nearThePhotos,
  ...nearTheKitchen,
  ...nearTheTheatre,
  ...nearTheNextRoom,
  ...nearTheBread,
  ...nearTheWindow,
  ...nearTheSnow,
  ...nearTheTrain,
  ...nearTheTally,
};
