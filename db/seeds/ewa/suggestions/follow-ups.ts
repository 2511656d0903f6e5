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
import { ofWhatIsNear } from "./follow-ups/of-what-is-near";

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
  ...ofWhatIsNear,
];
