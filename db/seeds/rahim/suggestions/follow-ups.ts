import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { aloneWithIt } from "./follow-ups/alone-with-it";
import { askedAnew } from "./follow-ups/asked-anew";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { askedOfHiding } from "./follow-ups/asked-of-hiding";
import { askedOfMouAndJashim } from "./follow-ups/asked-of-mou-and-jashim";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedOfStampAndMoney } from "./follow-ups/asked-of-stamp-and-money";
import { bedsAndSundays } from "./follow-ups/beds-and-sundays";
import { boyAndBoard } from "./follow-ups/boy-and-board";
import { facesAndFridays } from "./follow-ups/faces-and-fridays";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { fieldAndStair } from "./follow-ups/field-and-stair";
import { fridayThings } from "./follow-ups/friday-things";
import { hensAndBlouses } from "./follow-ups/hens-and-blouses";
import { howItIsToday } from "./follow-ups/how-it-is-today";
import { inTheStory } from "./follow-ups/in-the-story";
import { jashimAndFilms } from "./follow-ups/jashim-and-films";
import { justSaidOfHiding } from "./follow-ups/just-said-of-hiding";
import { justSaidOfHome } from "./follow-ups/just-said-of-home";
import { justSaidOfWaiting } from "./follow-ups/just-said-of-waiting";
import { justToldOfDays } from "./follow-ups/just-told-of-days";
import { justToldOfHiding } from "./follow-ups/just-told-of-hiding";
import { justToldOfHome } from "./follow-ups/just-told-of-home";
import { listsAndThumbs } from "./follow-ups/lists-and-thumbs";
import { mouAtHome } from "./follow-ups/mou-at-home";
import { nearBanksAndGold } from "./follow-ups/near-banks-and-gold";
import { nearBroomAndFullRoom } from "./follow-ups/near-broom-and-full-room";
import { nearDoctorAndVillage } from "./follow-ups/near-doctor-and-village";
import { nearEggAndLetter } from "./follow-ups/near-egg-and-letter";
import { nearEldestAndPhone } from "./follow-ups/near-eldest-and-phone";
import { nearHelmetAndFace } from "./follow-ups/near-helmet-and-face";
import { nearImamAndJackfruit } from "./follow-ups/near-imam-and-jackfruit";
import { nearMarketAndNumber } from "./follow-ups/near-market-and-number";
import { nearMosqueAndBoard } from "./follow-ups/near-mosque-and-board";
import { nearMouAndNightShift } from "./follow-ups/near-mou-and-night-shift";
import { nearNextWeeksAndPlates } from "./follow-ups/near-next-weeks-and-plates";
import { nearOnePlateAndStaircase } from "./follow-ups/near-one-plate-and-staircase";
import { nearPictureAndNumbers } from "./follow-ups/near-picture-and-numbers";
import { nearPrideAndStamp } from "./follow-ups/near-pride-and-stamp";
import { nearShoulderAndSong } from "./follow-ups/near-shoulder-and-song";
import { nearSlippersAndLorry } from "./follow-ups/near-slippers-and-lorry";
import { nearTheStairAndCooking } from "./follow-ups/near-the-stair-and-cooking";
import { nearTilesAndOffice } from "./follow-ups/near-tiles-and-office";
import { nearToolsAndSalary } from "./follow-ups/near-tools-and-salary";
import { nearWallAndThief } from "./follow-ups/near-wall-and-thief";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTimes } from "./follow-ups/of-times";
import { ofTopics } from "./follow-ups/of-topics";
import { optionalTopics } from "./follow-ups/optional-topics";
import { ownTopics } from "./follow-ups/own-topics";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { platesAndAccounts } from "./follow-ups/plates-and-accounts";
import { pondAndCow } from "./follow-ups/pond-and-cow";
import { potsAndEggs } from "./follow-ups/pots-and-eggs";
import { sixDays } from "./follow-ups/six-days";
import { soapAndLetter } from "./follow-ups/soap-and-letter";
import { songAndDuck } from "./follow-ups/song-and-duck";
import { stairsAndLetters } from "./follow-ups/stairs-and-letters";
import { thoseWhoWait } from "./follow-ups/those-who-wait";
import { townAndGuard } from "./follow-ups/town-and-guard";
import { whatElseIsAsked } from "./follow-ups/what-else-is-asked";
import { within } from "./follow-ups/within";
import { wordsAndLeftHand } from "./follow-ups/words-and-left-hand";
import { workAndHours } from "./follow-ups/work-and-hours";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...aloneWithIt,
  ...askedAnew,
  ...askedInOtherWords,
  ...askedOfHiding,
  ...askedOfMouAndJashim,
  ...askedOfNowAndThisTalk,
  ...askedOfStampAndMoney,
  ...bedsAndSundays,
  ...boyAndBoard,
  ...facesAndFridays,
  ...feelingsAsked,
  ...fieldAndStair,
  ...fridayThings,
  ...hensAndBlouses,
  ...howItIsToday,
  ...inTheStory,
  ...jashimAndFilms,
  ...justSaidOfHiding,
  ...justSaidOfHome,
  ...justSaidOfWaiting,
  ...justToldOfDays,
  ...justToldOfHiding,
  ...justToldOfHome,
  ...listsAndThumbs,
  ...mouAtHome,
  ...nearBanksAndGold,
  ...nearBroomAndFullRoom,
  ...nearDoctorAndVillage,
  ...nearEggAndLetter,
  ...nearEldestAndPhone,
  ...nearHelmetAndFace,
  ...nearImamAndJackfruit,
  ...nearMarketAndNumber,
  ...nearMosqueAndBoard,
  ...nearMouAndNightShift,
  ...nearNextWeeksAndPlates,
  ...nearOnePlateAndStaircase,
  ...nearPictureAndNumbers,
  ...nearPrideAndStamp,
  ...nearShoulderAndSong,
  ...nearSlippersAndLorry,
  ...nearTheStairAndCooking,
  ...nearTilesAndOffice,
  ...nearToolsAndSalary,
  ...nearWallAndThief,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTimes,
  ...ofTopics,
  ...optionalTopics,
  ...ownTopics,
  ...plainlyAsked,
  ...platesAndAccounts,
  ...pondAndCow,
  ...potsAndEggs,
  ...sixDays,
  ...soapAndLetter,
  ...songAndDuck,
  ...stairsAndLetters,
  ...thoseWhoWait,
  ...townAndGuard,
  ...whatElseIsAsked,
  ...within,
  ...wordsAndLeftHand,
  ...workAndHours,
];
