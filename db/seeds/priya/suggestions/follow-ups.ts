import { atTheClose } from "./follow-ups/at-the-close";
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
import { nearTheNextRoom } from "./follow-ups/near-the-next-room";
import { nearThePhotos } from "./follow-ups/near-the-photos";
import { nearTheScreen } from "./follow-ups/near-the-screen";
import { nearTheSnow } from "./follow-ups/near-the-snow";
import { nearTheTally } from "./follow-ups/near-the-tally";
import { nearTheTheatre } from "./follow-ups/near-the-theatre";
import { nearTheTrain } from "./follow-ups/near-the-train";
import { nearTheWindow } from "./follow-ups/near-the-window";
import { nightsAndSongs } from "./follow-ups/nights-and-songs";
import { notHerself } from "./follow-ups/not-herself";
import { oddsAndEnds } from "./follow-ups/odds-and-ends";
import { ofCues } from "./follow-ups/of-cues";
import { ofPeople } from "./follow-ups/of-people";
import { ofPlainDetails } from "./follow-ups/of-plain-details";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTopics } from "./follow-ups/of-topics";
import { onceMoreOfHer } from "./follow-ups/once-more-of-her";
import { optionalTopics } from "./follow-ups/optional-topics";
import { otherMothers } from "./follow-ups/other-mothers";
import { outAndAbout } from "./follow-ups/out-and-about";
import { outWithIt } from "./follow-ups/out-with-it";
import { plainDetails } from "./follow-ups/plain-details";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { rohan } from "./follow-ups/rohan";
import { rohanAtEight } from "./follow-ups/rohan-at-eight";
import { sameKitchen } from "./follow-ups/same-kitchen";
import { smallQuestions } from "./follow-ups/small-questions";
import { smallSon } from "./follow-ups/small-son";
import { songAndWater } from "./follow-ups/song-and-water";
import { times } from "./follow-ups/times";
import { tiredDays } from "./follow-ups/tired-days";
import { whoLivesThere } from "./follow-ups/who-lives-there";
import { whoSheWas } from "./follow-ups/who-she-was";
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
  ...nearTheNextRoom,
  ...nearThePhotos,
  ...nearTheScreen,
  ...nearTheSnow,
  ...nearTheTally,
  ...nearTheTheatre,
  ...nearTheTrain,
  ...nearTheWindow,
  ...nightsAndSongs,
  ...notHerself,
  ...oddsAndEnds,
  ...ofCues,
  ...ofPeople,
  ...ofPlainDetails,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTopics,
  ...onceMoreOfHer,
  ...optionalTopics,
  ...otherMothers,
  ...outAndAbout,
  ...outWithIt,
  ...plainDetails,
  ...plainlyAsked,
  ...rohan,
  ...rohanAtEight,
  ...sameKitchen,
  ...smallQuestions,
  ...smallSon,
  ...songAndWater,
  ...times,
  ...tiredDays,
  ...whoLivesThere,
  ...whoSheWas,
  ...within,
];
