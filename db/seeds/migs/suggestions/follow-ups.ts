import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { askedEarlyOfPlainThings } from "./follow-ups/asked-early-of-plain-things";
import { askedEarlyOfTheAct } from "./follow-ups/asked-early-of-the-act";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { beingSeen } from "./follow-ups/being-seen";
import { betweenTwoJokes } from "./follow-ups/between-two-jokes";
import { courtAndStreet } from "./follow-ups/court-and-street";
import { downTheStreet } from "./follow-ups/down-the-street";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { homeAndTable } from "./follow-ups/home-and-table";
import { inPassing } from "./follow-ups/in-passing";
import { inTheSeaPart } from "./follow-ups/in-the-sea-part";
import { inTheStory } from "./follow-ups/in-the-story";
import { justSaidOfBeingOff } from "./follow-ups/just-said-of-being-off";
import { justSaidOfHim } from "./follow-ups/just-said-of-him";
import { justSaidOfHome } from "./follow-ups/just-said-of-home";
import { justSaidOfTheTeam } from "./follow-ups/just-said-of-the-team";
import { justToldOfHiding } from "./follow-ups/just-told-of-hiding";
import { justToldOfHome } from "./follow-ups/just-told-of-home";
import { justToldOfSchool } from "./follow-ups/just-told-of-school";
import { littleQuestions } from "./follow-ups/little-questions";
import { mamasHouse } from "./follow-ups/mamas-house";
import { nearDeskAndPlaylist } from "./follow-ups/near-desk-and-playlist";
import { nearHomeAndPhone } from "./follow-ups/near-home-and-phone";
import { nearMassAndSong } from "./follow-ups/near-mass-and-song";
import { nearScarfAndGoat } from "./follow-ups/near-scarf-and-goat";
import { nearTheLockerRoom } from "./follow-ups/near-the-locker-room";
import { nearThoseHeLoves } from "./follow-ups/near-those-he-loves";
import { nearWhatWasSaid } from "./follow-ups/near-what-was-said";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTimes } from "./follow-ups/of-times";
import { ofTopics } from "./follow-ups/of-topics";
import { ofVividLines } from "./follow-ups/of-vivid-lines";
import { onTheCourtAndFloor } from "./follow-ups/on-the-court-and-floor";
import { optionalTopics } from "./follow-ups/optional-topics";
import { plainDays } from "./follow-ups/plain-days";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { sayingIt } from "./follow-ups/saying-it";
import { schoolAndSongs } from "./follow-ups/school-and-songs";
import { seenByWhom } from "./follow-ups/seen-by-whom";
import { theGoodVersion } from "./follow-ups/the-good-version";
import { theLaughAndTheList } from "./follow-ups/the-laugh-and-the-list";
import { whenItMissed } from "./follow-ups/when-it-missed";
import { within } from "./follow-ups/within";
import { withoutAnAudience } from "./follow-ups/without-an-audience";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...askedEarlyOfPlainThings,
  ...askedEarlyOfTheAct,
  ...askedOnOfSmallThings,
  ...askedStraightBack,
  ...beingSeen,
  ...betweenTwoJokes,
  ...courtAndStreet,
  ...downTheStreet,
  ...familyAndChurch,
  ...feelingsAsked,
  ...homeAndTable,
  ...inPassing,
  ...inTheSeaPart,
  ...inTheStory,
  ...justSaidOfBeingOff,
  ...justSaidOfHim,
  ...justSaidOfHome,
  ...justSaidOfTheTeam,
  ...justToldOfHiding,
  ...justToldOfHome,
  ...justToldOfSchool,
  ...littleQuestions,
  ...mamasHouse,
  ...nearDeskAndPlaylist,
  ...nearHomeAndPhone,
  ...nearMassAndSong,
  ...nearScarfAndGoat,
  ...nearTheLockerRoom,
  ...nearThoseHeLoves,
  ...nearWhatWasSaid,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTimes,
  ...ofTopics,
  ...ofVividLines,
  ...onTheCourtAndFloor,
  ...optionalTopics,
  ...plainDays,
  ...plainlyAsked,
  ...sayingIt,
  ...schoolAndSongs,
  ...seenByWhom,
  ...theGoodVersion,
  ...theLaughAndTheList,
  ...whenItMissed,
  ...within,
  ...withoutAnAudience,
];
