import type { Scenario } from "~/domain/simulator/scenario";
import { aloneWithIt } from "./follow-ups/alone-with-it";
import { askedAnew } from "./follow-ups/asked-anew";
import { askedOfArm } from "./follow-ups/asked-of-arm";
import { askedOfHiding } from "./follow-ups/asked-of-hiding";
import { askedOfHome } from "./follow-ups/asked-of-home";
import { askedOfMoney } from "./follow-ups/asked-of-money";
import { askedOfPapers } from "./follow-ups/asked-of-papers";
import { askedOfWaiting } from "./follow-ups/asked-of-waiting";
import { askedOfYears } from "./follow-ups/asked-of-years";
import { days } from "./follow-ups/days";
import { facesAndFridays } from "./follow-ups/faces-and-fridays";
import { fieldAndStair } from "./follow-ups/field-and-stair";
import { home } from "./follow-ups/home";
import { howItIsToday } from "./follow-ups/how-it-is-today";
import { listsAndThumbs } from "./follow-ups/lists-and-thumbs";
import { papers } from "./follow-ups/papers";
import { platesAndAccounts } from "./follow-ups/plates-and-accounts";
import { room } from "./follow-ups/room";
import { shirin } from "./follow-ups/shirin";
import { sixDays } from "./follow-ups/six-days";
import { soapAndLetter } from "./follow-ups/soap-and-letter";
import { stairsAndLetters } from "./follow-ups/stairs-and-letters";
import { thoseWhoWait } from "./follow-ups/those-who-wait";
import { workAndHours } from "./follow-ups/work-and-hours";
import { justSaidOfHome } from "./follow-ups/just-said-of-home";
import { justSaidOfWaiting } from "./follow-ups/just-said-of-waiting";
import { justSaidOfHiding } from "./follow-ups/just-said-of-hiding";
import { justToldOfHome } from "./follow-ups/just-told-of-home";
import { justToldOfHiding } from "./follow-ups/just-told-of-hiding";
import { justToldOfDays } from "./follow-ups/just-told-of-days";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { boyAndBoard } from "./follow-ups/boy-and-board";
import { fridayThings } from "./follow-ups/friday-things";
import { whatElseIsAsked } from "./follow-ups/what-else-is-asked";
import { potsAndEggs } from "./follow-ups/pots-and-eggs";
import { jashimAndFilms } from "./follow-ups/jashim-and-films";
import { bedsAndSundays } from "./follow-ups/beds-and-sundays";
import { mouAtHome } from "./follow-ups/mou-at-home";
import { hensAndBlouses } from "./follow-ups/hens-and-blouses";
import { pondAndCow } from "./follow-ups/pond-and-cow";
import { songAndDuck } from "./follow-ups/song-and-duck";
import { townAndGuard } from "./follow-ups/town-and-guard";
import { wordsAndLeftHand } from "./follow-ups/words-and-left-hand";
import { askedOfStampAndMoney } from "./follow-ups/asked-of-stamp-and-money";
import { askedOfMouAndJashim } from "./follow-ups/asked-of-mou-and-jashim";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { nearNextWeeksAndPlates } from "./follow-ups/near-next-weeks-and-plates";
import { nearTheStairAndCooking } from "./follow-ups/near-the-stair-and-cooking";
import { nearHelmetAndFace } from "./follow-ups/near-helmet-and-face";
import { nearMouAndNightShift } from "./follow-ups/near-mou-and-night-shift";
import { nearShoulderAndSong } from "./follow-ups/near-shoulder-and-song";
import { nearSlippersAndLorry } from "./follow-ups/near-slippers-and-lorry";
import { nearBanksAndGold } from "./follow-ups/near-banks-and-gold";
import { nearPrideAndStamp } from "./follow-ups/near-pride-and-stamp";
import { nearTilesAndOffice } from "./follow-ups/near-tiles-and-office";
import { nearEggAndLetter } from "./follow-ups/near-egg-and-letter";
import { nearDoctorAndVillage } from "./follow-ups/near-doctor-and-village";
import { nearToolsAndSalary } from "./follow-ups/near-tools-and-salary";
import { nearPictureAndNumbers } from "./follow-ups/near-picture-and-numbers";
import { nearMosqueAndBoard } from "./follow-ups/near-mosque-and-board";
import { nearImamAndJackfruit } from "./follow-ups/near-imam-and-jackfruit";
import { nearMarketAndNumber } from "./follow-ups/near-market-and-number";
import { nearWallAndThief } from "./follow-ups/near-wall-and-thief";
import { nearEldestAndPhone } from "./follow-ups/near-eldest-and-phone";
import { nearBroomAndFullRoom } from "./follow-ups/near-broom-and-full-room";
import { nearOnePlateAndStaircase } from "./follow-ups/near-one-plate-and-staircase";

/** What Rahim answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...days,
  ...papers,
  ...askedOfHome,
  ...askedOfPapers,
  ...askedOfArm,
  ...askedOfMoney,
  ...askedOfHiding,
  ...askedOfYears,
  ...askedOfWaiting,
  ...room,
  ...home,
  ...shirin,
  ...aloneWithIt,
  ...platesAndAccounts,
  ...thoseWhoWait,
  ...listsAndThumbs,
  ...fieldAndStair,
  ...soapAndLetter,
  ...askedAnew,
  ...workAndHours,
  ...sixDays,
  ...facesAndFridays,
  ...stairsAndLetters,
  ...howItIsToday,
  ...plainlyAsked,
  ...justToldOfDays,
  ...justToldOfHiding,
  ...justToldOfHome,
  ...justSaidOfHiding,
  ...justSaidOfWaiting,
  ...justSaidOfHome,
  ...boyAndBoard,
  ...fridayThings,
  ...whatElseIsAsked,
  ...potsAndEggs,
  ...jashimAndFilms,
  ...bedsAndSundays,
  ...mouAtHome,
  ...hensAndBlouses,
  ...pondAndCow,
  ...songAndDuck,
  ...townAndGuard,
  ...wordsAndLeftHand,
  ...askedOfStampAndMoney,
  ...askedOfMouAndJashim,
  ...askedOfNowAndThisTalk,
  ...askedInOtherWords,
  ...nearNextWeeksAndPlates,
  ...nearTheStairAndCooking,
  ...nearHelmetAndFace,
  ...nearMouAndNightShift,
  ...nearShoulderAndSong,
  ...nearSlippersAndLorry,
  ...nearBanksAndGold,
  ...nearPrideAndStamp,
  ...nearTilesAndOffice,
  ...nearEggAndLetter,
  ...nearDoctorAndVillage,
  ...nearToolsAndSalary,
  ...nearPictureAndNumbers,
  ...nearMosqueAndBoard,
  ...nearImamAndJackfruit,
  ...nearMarketAndNumber,
  ...nearWallAndThief,
  ...nearEldestAndPhone,
  ...nearBroomAndFullRoom,
  ...nearOnePlateAndStaircase,
};
