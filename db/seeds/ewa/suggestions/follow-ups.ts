import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { anger } from "./follow-ups/anger";
import { annaAndZosia } from "./follow-ups/anna-and-zosia";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { askedOfHerDaysPlainly } from "./follow-ups/asked-of-her-days-plainly";
import { askedOfHimPlainly } from "./follow-ups/asked-of-him-plainly";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { bearingUp } from "./follow-ups/bearing-up";
import { beingNeeded } from "./follow-ups/being-needed";
import { cardsAndCalls } from "./follow-ups/cards-and-calls";
import { coatAndFolder } from "./follow-ups/coat-and-folder";
import { cupsAndClocks } from "./follow-ups/cups-and-clocks";
import { days } from "./follow-ups/days";
import { familyAndStreet } from "./follow-ups/family-and-street";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { foundOutAndKept } from "./follow-ups/found-out-and-kept";
import { friendsAndNeighbors } from "./follow-ups/friends-and-neighbors";
import { handsAndCalendar } from "./follow-ups/hands-and-calendar";
import { herHouseInDetail } from "./follow-ups/her-house-in-detail";
import { herPeopleInDetail } from "./follow-ups/her-people-in-detail";
import { hisSmallThings } from "./follow-ups/his-small-things";
import { hospital } from "./follow-ups/hospital";
import { hourAtFour } from "./follow-ups/hour-at-four";
import { inTheRooms } from "./follow-ups/in-the-rooms";
import { kinAndNeighbors } from "./follow-ups/kin-and-neighbors";
import { missingHim } from "./follow-ups/missing-him";
import { nearHerAfternoonsAndMornings } from "./follow-ups/near-her-afternoons-and-mornings";
import { nearHerEveningsAndHisFaults } from "./follow-ups/near-her-evenings-and-his-faults";
import { nearHerJourneysAndLosses } from "./follow-ups/near-her-journeys-and-losses";
import { nearHerPeopleAndWhatHeLeft } from "./follow-ups/near-her-people-and-what-he-left";
import { nearSleepAndTheCaller } from "./follow-ups/near-sleep-and-the-caller";
import { nearTheCircleAndHisName } from "./follow-ups/near-the-circle-and-his-name";
import { nearTheDanceAndTheLamp } from "./follow-ups/near-the-dance-and-the-lamp";
import { nearTheHairdresserAndTheCups } from "./follow-ups/near-the-hairdresser-and-the-cups";
import { nearTheHawkAndTheTowels } from "./follow-ups/near-the-hawk-and-the-towels";
import { nearTheKeysAndThePickles } from "./follow-ups/near-the-keys-and-the-pickles";
import { nearTheLakeAndTheBulletin } from "./follow-ups/near-the-lake-and-the-bulletin";
import { nearTheMessagesAndTheFears } from "./follow-ups/near-the-messages-and-the-fears";
import { nearTheQuietAndThePost } from "./follow-ups/near-the-quiet-and-the-post";
import { nearTheSecondCupAndIrena } from "./follow-ups/near-the-second-cup-and-irena";
import { nearTheTrayAndTheSuitcase } from "./follow-ups/near-the-tray-and-the-suitcase";
import { nearTheTripAndTheHours } from "./follow-ups/near-the-trip-and-the-hours";
import { nearWhatWasToldAfter } from "./follow-ups/near-what-was-told-after";
import { ofCues } from "./follow-ups/of-cues";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTopics } from "./follow-ups/of-topics";
import { ofWhatIsNear } from "./follow-ups/of-what-is-near";
import { optionalTopics } from "./follow-ups/optional-topics";
import { people } from "./follow-ups/people";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { quietApartment } from "./follow-ups/quiet-apartment";
import { stefan } from "./follow-ups/stefan";
import { thatNight } from "./follow-ups/that-night";
import { theClocks } from "./follow-ups/the-clocks";
import { theDanceAndAfter } from "./follow-ups/the-dance-and-after";
import { times } from "./follow-ups/times";
import { umbrellaAndHania } from "./follow-ups/umbrella-and-hania";
import { whatHeHadAndDid } from "./follow-ups/what-he-had-and-did";
import { whatHeWasLike } from "./follow-ups/what-he-was-like";
import { whatSheWearsAndDrinks } from "./follow-ups/what-she-wears-and-drinks";
import { whatWasHeldIn } from "./follow-ups/what-was-held-in";
import { whenItWas } from "./follow-ups/when-it-was";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...anger,
  ...annaAndZosia,
  ...askedInSimpleWords,
  ...askedOfHerDaysPlainly,
  ...askedOfHimPlainly,
  ...askedOfNowAndThisTalk,
  ...bearingUp,
  ...beingNeeded,
  ...cardsAndCalls,
  ...coatAndFolder,
  ...cupsAndClocks,
  ...days,
  ...familyAndStreet,
  ...feelingsAsked,
  ...foundOutAndKept,
  ...friendsAndNeighbors,
  ...handsAndCalendar,
  ...herHouseInDetail,
  ...herPeopleInDetail,
  ...hisSmallThings,
  ...hospital,
  ...hourAtFour,
  ...inTheRooms,
  ...kinAndNeighbors,
  ...missingHim,
  ...nearHerAfternoonsAndMornings,
  ...nearHerEveningsAndHisFaults,
  ...nearHerJourneysAndLosses,
  ...nearHerPeopleAndWhatHeLeft,
  ...nearSleepAndTheCaller,
  ...nearTheCircleAndHisName,
  ...nearTheDanceAndTheLamp,
  ...nearTheHairdresserAndTheCups,
  ...nearTheHawkAndTheTowels,
  ...nearTheKeysAndThePickles,
  ...nearTheLakeAndTheBulletin,
  ...nearTheMessagesAndTheFears,
  ...nearTheQuietAndThePost,
  ...nearTheSecondCupAndIrena,
  ...nearTheTrayAndTheSuitcase,
  ...nearTheTripAndTheHours,
  ...nearWhatWasToldAfter,
  ...ofCues,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTopics,
  ...ofWhatIsNear,
  ...optionalTopics,
  ...people,
  ...plainlyAsked,
  ...quietApartment,
  ...stefan,
  ...thatNight,
  ...theClocks,
  ...theDanceAndAfter,
  ...times,
  ...umbrellaAndHania,
  ...whatHeHadAndDid,
  ...whatHeWasLike,
  ...whatSheWearsAndDrinks,
  ...whatWasHeldIn,
  ...whenItWas,
];
