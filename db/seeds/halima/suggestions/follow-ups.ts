import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { afterTelling } from "./follow-ups/after-telling";
import { askedEarlyOfHerMother } from "./follow-ups/asked-early-of-her-mother";
import { askedEarlyOfHerself } from "./follow-ups/asked-early-of-herself";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { banglesAndTrain } from "./follow-ups/bangles-and-train";
import { betweenThem } from "./follow-ups/between-them";
import { brotherInPerth } from "./follow-ups/brother-in-perth";
import { catAndCake } from "./follow-ups/cat-and-cake";
import { courtAtNight } from "./follow-ups/court-at-night";
import { feastsAndSea } from "./follow-ups/feasts-and-sea";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { fromFarOff } from "./follow-ups/from-far-off";
import { girlsAndCallers } from "./follow-ups/girls-and-callers";
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
import { kettleAndRegister } from "./follow-ups/kettle-and-register";
import { knownAndUnknown } from "./follow-ups/known-and-unknown";
import { mother } from "./follow-ups/mother";
import { nearBeingAskedAndTheMaid } from "./follow-ups/near-being-asked-and-the-maid";
import { nearHerBereavementAndTheClinic } from "./follow-ups/near-her-bereavement-and-the-clinic";
import { nearHerDayAndTheGate } from "./follow-ups/near-her-day-and-the-gate";
import { nearHerFaithAndHerTiredness } from "./follow-ups/near-her-faith-and-her-tiredness";
import { nearPerthAndPenang } from "./follow-ups/near-perth-and-penang";
import { nearSoonAndTheSongs } from "./follow-ups/near-soon-and-the-songs";
import { nearTheBanglesAndTheKin } from "./follow-ups/near-the-bangles-and-the-kin";
import { nearTheBoltAndTheHotel } from "./follow-ups/near-the-bolt-and-the-hotel";
import { nearTheFenceAndRaya } from "./follow-ups/near-the-fence-and-raya";
import { nearTheNeedleAndTheDoor } from "./follow-ups/near-the-needle-and-the-door";
import { nearThePromiseAndTheFeet } from "./follow-ups/near-the-promise-and-the-feet";
import { nearTheQuestionAndTheDate } from "./follow-ups/near-the-question-and-the-date";
import { nearTheShopAndTheOthers } from "./follow-ups/near-the-shop-and-the-others";
import { nearTheShoutingAndTheSiblings } from "./follow-ups/near-the-shouting-and-the-siblings";
import { nearTheSpoonAndTheRegister } from "./follow-ups/near-the-spoon-and-the-register";
import { nearTheStepAndTheSurau } from "./follow-ups/near-the-step-and-the-surau";
import { nearTheTowelAndTheLipstick } from "./follow-ups/near-the-towel-and-the-lipstick";
import { nights } from "./follow-ups/nights";
import { ofPeople } from "./follow-ups/of-people";
import { ofStepsAndSongs } from "./follow-ups/of-steps-and-songs";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofThoseNearBy } from "./follow-ups/of-those-near-by";
import { ofTimes } from "./follow-ups/of-times";
import { ofTopics } from "./follow-ups/of-topics";
import { onDuty } from "./follow-ups/on-duty";
import { optionalTopics } from "./follow-ups/optional-topics";
import { pinsAndSilk } from "./follow-ups/pins-and-silk";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { plateAndPlait } from "./follow-ups/plate-and-plait";
import { promiseAndHome } from "./follow-ups/promise-and-home";
import { schoolAndMinisters } from "./follow-ups/school-and-ministers";
import { shopAndSiblings } from "./follow-ups/shop-and-siblings";
import { songsAndWindow } from "./follow-ups/songs-and-window";
import { stepAndFence } from "./follow-ups/step-and-fence";
import { teaAndMangoes } from "./follow-ups/tea-and-mangoes";
import { theLoudOne } from "./follow-ups/the-loud-one";
import { whatElseIsAsked } from "./follow-ups/what-else-is-asked";
import { whoSheWas } from "./follow-ups/who-she-was";
import { within } from "./follow-ups/within";
import { wordsAndHours } from "./follow-ups/words-and-hours";
import { zainAndMattress } from "./follow-ups/zain-and-mattress";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...afterTelling,
  ...askedEarlyOfHerMother,
  ...askedEarlyOfHerself,
  ...askedInSimpleWords,
  ...askedOnOfSmallThings,
  ...banglesAndTrain,
  ...betweenThem,
  ...brotherInPerth,
  ...catAndCake,
  ...courtAtNight,
  ...feastsAndSea,
  ...feelingsAsked,
  ...fromFarOff,
  ...girlsAndCallers,
  ...girlsAndFence,
  ...hardHours,
  ...herself,
  ...justSaidAtLast,
  ...justSaidOfHerMother,
  ...justSaidOfHerself,
  ...justSaidOfOthers,
  ...justSaidOfSiblings,
  ...justSaidOfTheGate,
  ...justSaidOfTiredness,
  ...kettleAndRegister,
  ...knownAndUnknown,
  ...mother,
  ...nearBeingAskedAndTheMaid,
  ...nearHerBereavementAndTheClinic,
  ...nearHerDayAndTheGate,
  ...nearHerFaithAndHerTiredness,
  ...nearPerthAndPenang,
  ...nearSoonAndTheSongs,
  ...nearTheBanglesAndTheKin,
  ...nearTheBoltAndTheHotel,
  ...nearTheFenceAndRaya,
  ...nearTheNeedleAndTheDoor,
  ...nearThePromiseAndTheFeet,
  ...nearTheQuestionAndTheDate,
  ...nearTheShopAndTheOthers,
  ...nearTheShoutingAndTheSiblings,
  ...nearTheSpoonAndTheRegister,
  ...nearTheStepAndTheSurau,
  ...nearTheTowelAndTheLipstick,
  ...nights,
  ...ofPeople,
  ...ofStepsAndSongs,
  ...atTheClose,
  ...ofTheTalk,
  ...ofThoseNearBy,
  ...ofTimes,
  ...ofTopics,
  ...onDuty,
  ...optionalTopics,
  ...pinsAndSilk,
  ...plainlyAsked,
  ...plateAndPlait,
  ...promiseAndHome,
  ...schoolAndMinisters,
  ...shopAndSiblings,
  ...songsAndWindow,
  ...stepAndFence,
  ...teaAndMangoes,
  ...theLoudOne,
  ...whatElseIsAsked,
  ...whoSheWas,
  ...within,
  ...wordsAndHours,
  ...zainAndMattress,
];
