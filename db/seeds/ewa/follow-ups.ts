import type { Scenario } from "~/domain/simulator/scenario";
import { familyAndStreet } from "./follow-ups/family-and-street";
import { kinAndNeighbors } from "./follow-ups/kin-and-neighbors";
import { whatHeHadAndDid } from "./follow-ups/what-he-had-and-did";
import { whenItWas } from "./follow-ups/when-it-was";
import { hisSmallThings } from "./follow-ups/his-small-things";
import { theDanceAndAfter } from "./follow-ups/the-dance-and-after";
import { theClocks } from "./follow-ups/the-clocks";
import { herPeopleInDetail } from "./follow-ups/her-people-in-detail";
import { herHouseInDetail } from "./follow-ups/her-house-in-detail";
import { whatSheWearsAndDrinks } from "./follow-ups/what-she-wears-and-drinks";
import { inTheRooms } from "./follow-ups/in-the-rooms";
import { whatWasHeldIn } from "./follow-ups/what-was-held-in";
import { cupsAndClocks } from "./follow-ups/cups-and-clocks";
import { coatAndFolder } from "./follow-ups/coat-and-folder";
import { cardsAndCalls } from "./follow-ups/cards-and-calls";
import { handsAndCalendar } from "./follow-ups/hands-and-calendar";
import { umbrellaAndHania } from "./follow-ups/umbrella-and-hania";
import { hourAtFour } from "./follow-ups/hour-at-four";
import { foundOutAndKept } from "./follow-ups/found-out-and-kept";
import { anger } from "./follow-ups/anger";
import { annaAndZosia } from "./follow-ups/anna-and-zosia";
import { bearingUp } from "./follow-ups/bearing-up";
import { beingNeeded } from "./follow-ups/being-needed";
import { days } from "./follow-ups/days";
import { friendsAndNeighbors } from "./follow-ups/friends-and-neighbors";
import { hospital } from "./follow-ups/hospital";
import { missingHim } from "./follow-ups/missing-him";
import { people } from "./follow-ups/people";
import { quietApartment } from "./follow-ups/quiet-apartment";
import { stefan } from "./follow-ups/stefan";
import { thatNight } from "./follow-ups/that-night";
import { whatHeWasLike } from "./follow-ups/what-he-was-like";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { askedOfHimPlainly } from "./follow-ups/asked-of-him-plainly";
import { askedOfHerDaysPlainly } from "./follow-ups/asked-of-her-days-plainly";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { nearTheQuietAndThePost } from "./follow-ups/near-the-quiet-and-the-post";
import { nearTheLakeAndTheBulletin } from "./follow-ups/near-the-lake-and-the-bulletin";
import { nearTheTripAndTheHours } from "./follow-ups/near-the-trip-and-the-hours";
import { nearSleepAndTheCaller } from "./follow-ups/near-sleep-and-the-caller";
import { nearTheCircleAndHisName } from "./follow-ups/near-the-circle-and-his-name";
import { nearTheHairdresserAndTheCups } from "./follow-ups/near-the-hairdresser-and-the-cups";
import { nearHerAfternoonsAndMornings } from "./follow-ups/near-her-afternoons-and-mornings";
import { nearHerPeopleAndWhatHeLeft } from "./follow-ups/near-her-people-and-what-he-left";
import { nearTheKeysAndThePickles } from "./follow-ups/near-the-keys-and-the-pickles";
import { nearWhatWasToldAfter } from "./follow-ups/near-what-was-told-after";
import { nearTheTrayAndTheSuitcase } from "./follow-ups/near-the-tray-and-the-suitcase";
import { nearHerEveningsAndHisFaults } from "./follow-ups/near-her-evenings-and-his-faults";
import { nearHerJourneysAndLosses } from "./follow-ups/near-her-journeys-and-losses";
import { nearTheMessagesAndTheFears } from "./follow-ups/near-the-messages-and-the-fears";
import { nearTheDanceAndTheLamp } from "./follow-ups/near-the-dance-and-the-lamp";
import { nearTheHawkAndTheTowels } from "./follow-ups/near-the-hawk-and-the-towels";
import { nearTheSecondCupAndIrena } from "./follow-ups/near-the-second-cup-and-irena";

/** What Ewa answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...stefan,
  ...days,
  ...people,
  ...quietApartment,
  ...missingHim,
  ...whatHeWasLike,
  ...hospital,
  ...bearingUp,
  ...anger,
  ...beingNeeded,
  ...friendsAndNeighbors,
  ...annaAndZosia,
  ...thatNight,
  ...plainlyAsked,
  ...cupsAndClocks,
  ...coatAndFolder,
  ...cardsAndCalls,
  ...handsAndCalendar,
  ...umbrellaAndHania,
  ...hourAtFour,
  ...foundOutAndKept,
  ...inTheRooms,
  ...whatWasHeldIn,
  ...whenItWas,
  ...hisSmallThings,
  ...theDanceAndAfter,
  ...theClocks,
  ...familyAndStreet,
  ...kinAndNeighbors,
  ...whatHeHadAndDid,
  ...herPeopleInDetail,
  ...herHouseInDetail,
  ...whatSheWearsAndDrinks,
  ...askedOfHimPlainly,
  ...askedOfHerDaysPlainly,
  ...askedOfNowAndThisTalk,
  ...askedInSimpleWords,
  ...nearTheQuietAndThePost,
  ...nearTheLakeAndTheBulletin,
  ...nearTheTripAndTheHours,
  ...nearSleepAndTheCaller,
  ...nearTheCircleAndHisName,
  ...nearTheHairdresserAndTheCups,
  ...nearHerAfternoonsAndMornings,
  ...nearHerPeopleAndWhatHeLeft,
  ...nearTheKeysAndThePickles,
  ...nearWhatWasToldAfter,
  ...nearTheTrayAndTheSuitcase,
  ...nearHerEveningsAndHisFaults,
  ...nearHerJourneysAndLosses,
  ...nearTheMessagesAndTheFears,
  ...nearTheDanceAndTheLamp,
  ...nearTheHawkAndTheTowels,
  ...nearTheSecondCupAndIrena,
};
