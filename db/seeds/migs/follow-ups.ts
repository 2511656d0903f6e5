import type { Scenario } from "~/domain/simulator/scenario";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { littleQuestions } from "./follow-ups/little-questions";
import { plainDays } from "./follow-ups/plain-days";
import { homeAndTable } from "./follow-ups/home-and-table";
import { mamasHouse } from "./follow-ups/mamas-house";
import { courtAndStreet } from "./follow-ups/court-and-street";
import { downTheStreet } from "./follow-ups/down-the-street";
import { schoolAndSongs } from "./follow-ups/school-and-songs";
import { askedFurther } from "./follow-ups/asked-further";
import { askedOfGio } from "./follow-ups/asked-of-gio";
import { askedOfHome } from "./follow-ups/asked-of-home";
import { askedOfTheShow } from "./follow-ups/asked-of-the-show";
import { askedOutright } from "./follow-ups/asked-outright";
import { beingSeen } from "./follow-ups/being-seen";
import { betweenTwoJokes } from "./follow-ups/between-two-jokes";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { ifItWasSafe } from "./follow-ups/if-it-was-safe";
import { inPassing } from "./follow-ups/in-passing";
import { inTheSeaPart } from "./follow-ups/in-the-sea-part";
import { onTheCourtAndFloor } from "./follow-ups/on-the-court-and-floor";
import { sayingIt } from "./follow-ups/saying-it";
import { seenByWhom } from "./follow-ups/seen-by-whom";
import { theGoodVersion } from "./follow-ups/the-good-version";
import { theLaughAndTheList } from "./follow-ups/the-laugh-and-the-list";
import { whenItMissed } from "./follow-ups/when-it-missed";
import { withoutAnAudience } from "./follow-ups/without-an-audience";
import { justSaidOfTheTeam } from "./follow-ups/just-said-of-the-team";
import { justSaidOfHome } from "./follow-ups/just-said-of-home";
import { justSaidOfHim } from "./follow-ups/just-said-of-him";
import { justSaidOfBeingOff } from "./follow-ups/just-said-of-being-off";
import { justToldOfHome } from "./follow-ups/just-told-of-home";
import { justToldOfSchool } from "./follow-ups/just-told-of-school";
import { justToldOfHiding } from "./follow-ups/just-told-of-hiding";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { askedEarlyOfTheAct } from "./follow-ups/asked-early-of-the-act";
import { askedEarlyOfPlainThings } from "./follow-ups/asked-early-of-plain-things";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { nearWhatWasSaid } from "./follow-ups/near-what-was-said";
import { nearTheLockerRoom } from "./follow-ups/near-the-locker-room";
import { nearDeskAndPlaylist } from "./follow-ups/near-desk-and-playlist";
import { nearMassAndSong } from "./follow-ups/near-mass-and-song";
import { nearThoseHeLoves } from "./follow-ups/near-those-he-loves";
import { nearHomeAndPhone } from "./follow-ups/near-home-and-phone";
import { nearScarfAndGoat } from "./follow-ups/near-scarf-and-goat";

/** What Migs answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...beingSeen,
  ...sayingIt,
  ...familyAndChurch,
  ...ifItWasSafe,
  ...askedOutright,
  ...askedOfTheShow,
  ...askedOfGio,
  ...askedOfHome,
  ...askedFurther,
  ...betweenTwoJokes,
  ...inPassing,
  ...inTheSeaPart,
  ...onTheCourtAndFloor,
  ...theGoodVersion,
  ...whenItMissed,
  ...theLaughAndTheList,
  ...seenByWhom,
  ...withoutAnAudience,
  ...plainlyAsked,
  ...justToldOfHiding,
  ...justToldOfSchool,
  ...justToldOfHome,
  ...justSaidOfBeingOff,
  ...justSaidOfHim,
  ...justSaidOfHome,
  ...justSaidOfTheTeam,
  ...homeAndTable,
  ...mamasHouse,
  ...courtAndStreet,
  ...downTheStreet,
  ...schoolAndSongs,
  ...plainDays,
  ...littleQuestions,
  ...askedEarlyOfTheAct,
  ...askedEarlyOfPlainThings,
  ...askedOnOfSmallThings,
  ...askedStraightBack,
  ...nearWhatWasSaid,
  ...nearTheLockerRoom,
  ...nearDeskAndPlaylist,
  ...nearMassAndSong,
  ...nearThoseHeLoves,
  ...nearHomeAndPhone,
  ...nearScarfAndGoat,
};
