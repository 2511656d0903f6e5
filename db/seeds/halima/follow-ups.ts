import type { Scenario } from "~/domain/simulator/scenario";
import { afterTelling } from "./follow-ups/after-telling";
import { betweenThem } from "./follow-ups/between-them";
import { brotherInPerth } from "./follow-ups/brother-in-perth";
import { courtAtNight } from "./follow-ups/court-at-night";
import { fromFarOff } from "./follow-ups/from-far-off";
import { girlsAndFence } from "./follow-ups/girls-and-fence";
import { hardHours } from "./follow-ups/hard-hours";
import { herself } from "./follow-ups/herself";
import { justSaidAtLast } from "./follow-ups/just-said-at-last";
import { justSaidOfHerMother } from "./follow-ups/just-said-of-her-mother";
import { justSaidOfHerself } from "./follow-ups/just-said-of-herself";
import { justSaidOfOthers } from "./follow-ups/just-said-of-others";
import { justSaidOfSiblings } from "./follow-ups/just-said-of-siblings";
import { justSaidOfTheGate } from "./follow-ups/just-said-of-the-gate";
import { justSaidOfTiredness } from "./follow-ups/just-said-of-tiredness";
import { knownAndUnknown } from "./follow-ups/known-and-unknown";
import { mother } from "./follow-ups/mother";
import { nights } from "./follow-ups/nights";
import { onDuty } from "./follow-ups/on-duty";
import { people } from "./follow-ups/people";
import { promiseAndHome } from "./follow-ups/promise-and-home";
import { shopAndSiblings } from "./follow-ups/shop-and-siblings";
import { theLoudOne } from "./follow-ups/the-loud-one";
import { whoSheWas } from "./follow-ups/who-she-was";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { stepAndFence } from "./follow-ups/step-and-fence";
import { kettleAndRegister } from "./follow-ups/kettle-and-register";
import { songsAndWindow } from "./follow-ups/songs-and-window";
import { whatElseIsAsked } from "./follow-ups/what-else-is-asked";
import { teaAndMangoes } from "./follow-ups/tea-and-mangoes";
import { schoolAndMinisters } from "./follow-ups/school-and-ministers";
import { plateAndPlait } from "./follow-ups/plate-and-plait";
import { wordsAndHours } from "./follow-ups/words-and-hours";
import { banglesAndTrain } from "./follow-ups/bangles-and-train";
import { feastsAndSea } from "./follow-ups/feasts-and-sea";
import { pinsAndSilk } from "./follow-ups/pins-and-silk";
import { girlsAndCallers } from "./follow-ups/girls-and-callers";
import { zainAndMattress } from "./follow-ups/zain-and-mattress";
import { catAndCake } from "./follow-ups/cat-and-cake";
import { askedEarlyOfHerMother } from "./follow-ups/asked-early-of-her-mother";
import { askedEarlyOfHerself } from "./follow-ups/asked-early-of-herself";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { nearHerDayAndTheGate } from "./follow-ups/near-her-day-and-the-gate";
import { nearSoonAndTheSongs } from "./follow-ups/near-soon-and-the-songs";
import { nearTheShoutingAndTheSiblings } from "./follow-ups/near-the-shouting-and-the-siblings";
import { nearTheStepAndTheSurau } from "./follow-ups/near-the-step-and-the-surau";
import { nearTheTowelAndTheLipstick } from "./follow-ups/near-the-towel-and-the-lipstick";
import { nearTheSpoonAndTheRegister } from "./follow-ups/near-the-spoon-and-the-register";
import { nearBeingAskedAndTheMaid } from "./follow-ups/near-being-asked-and-the-maid";
import { nearTheShopAndTheOthers } from "./follow-ups/near-the-shop-and-the-others";
import { nearPerthAndPenang } from "./follow-ups/near-perth-and-penang";
import { nearTheFenceAndRaya } from "./follow-ups/near-the-fence-and-raya";
import { nearTheBoltAndTheHotel } from "./follow-ups/near-the-bolt-and-the-hotel";
import { nearTheNeedleAndTheDoor } from "./follow-ups/near-the-needle-and-the-door";
import { nearTheBanglesAndTheKin } from "./follow-ups/near-the-bangles-and-the-kin";
import { nearHerFaithAndHerTiredness } from "./follow-ups/near-her-faith-and-her-tiredness";
import { nearHerBereavementAndTheClinic } from "./follow-ups/near-her-bereavement-and-the-clinic";
import { nearThePromiseAndTheFeet } from "./follow-ups/near-the-promise-and-the-feet";
import { nearTheQuestionAndTheDate } from "./follow-ups/near-the-question-and-the-date";

/** What Halima answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...herself,
  ...mother,
  ...shopAndSiblings,
  ...hardHours,
  ...people,
  ...nights,
  ...afterTelling,
  ...promiseAndHome,
  ...betweenThem,
  ...onDuty,
  ...knownAndUnknown,
  ...whoSheWas,
  ...courtAtNight,
  ...fromFarOff,
  ...brotherInPerth,
  ...theLoudOne,
  ...girlsAndFence,
  ...plainlyAsked,
  ...justSaidOfTiredness,
  ...justSaidOfTheGate,
  ...justSaidOfSiblings,
  ...justSaidOfOthers,
  ...justSaidOfHerself,
  ...justSaidAtLast,
  ...justSaidOfHerMother,
  ...stepAndFence,
  ...kettleAndRegister,
  ...songsAndWindow,
  ...whatElseIsAsked,
  ...teaAndMangoes,
  ...schoolAndMinisters,
  ...plateAndPlait,
  ...wordsAndHours,
  ...banglesAndTrain,
  ...feastsAndSea,
  ...pinsAndSilk,
  ...girlsAndCallers,
  ...zainAndMattress,
  ...catAndCake,
  ...askedEarlyOfHerMother,
  ...askedEarlyOfHerself,
  ...askedOnOfSmallThings,
  ...askedInSimpleWords,
  ...nearHerDayAndTheGate,
  ...nearSoonAndTheSongs,
  ...nearTheShoutingAndTheSiblings,
  ...nearTheStepAndTheSurau,
  ...nearTheTowelAndTheLipstick,
  ...nearTheSpoonAndTheRegister,
  ...nearBeingAskedAndTheMaid,
  ...nearTheShopAndTheOthers,
  ...nearPerthAndPenang,
  ...nearTheFenceAndRaya,
  ...nearTheBoltAndTheHotel,
  ...nearTheNeedleAndTheDoor,
  ...nearTheBanglesAndTheKin,
  ...nearHerFaithAndHerTiredness,
  ...nearHerBereavementAndTheClinic,
  ...nearThePromiseAndTheFeet,
  ...nearTheQuestionAndTheDate,
};
