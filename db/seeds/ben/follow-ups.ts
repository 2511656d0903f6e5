import type { Scenario } from "~/domain/simulator/scenario";
import { mrsTamatiInDetail } from "./follow-ups/mrs-tamati-in-detail";
import { thatNightInDetail } from "./follow-ups/that-night-in-detail";
import { hisPeopleInDetail } from "./follow-ups/his-people-in-detail";
import { timInDetail } from "./follow-ups/tim-in-detail";
import { hisDaysInDetail } from "./follow-ups/his-days-in-detail";
import { onTheWardInDetail } from "./follow-ups/on-the-ward-in-detail";
import { foodFlatAndRadio } from "./follow-ups/food-flat-and-radio";
import { justSaidOfOthers } from "./follow-ups/just-said-of-others";
import { justSaid } from "./follow-ups/just-said";
import { behindTheJoke } from "./follow-ups/behind-the-joke";
import { friendsAndColleagues } from "./follow-ups/friends-and-colleagues";
import { home } from "./follow-ups/home";
import { inPassing } from "./follow-ups/in-passing";
import { life } from "./follow-ups/life";
import { mrsTamati } from "./follow-ups/mrs-tamati";
import { nights } from "./follow-ups/nights";
import { noWayOn } from "./follow-ups/no-way-on";
import { ordinaryDay } from "./follow-ups/ordinary-day";
import { runningOnEmpty } from "./follow-ups/running-on-empty";
import { telling } from "./follow-ups/telling";
import { thatNight } from "./follow-ups/that-night";
import { theThoughts } from "./follow-ups/the-thoughts";
import { timeOff } from "./follow-ups/time-off";
import { ward } from "./follow-ups/ward";
import { withHimself } from "./follow-ups/with-himself";
import { work } from "./follow-ups/work";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { askedOfTimAndThatNight } from "./follow-ups/asked-of-tim-and-that-night";
import { askedOfFlatAndWard } from "./follow-ups/asked-of-flat-and-ward";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { nearWhatWasSaid } from "./follow-ups/near-what-was-said";
import { nearFloorAndSea } from "./follow-ups/near-floor-and-sea";
import { nearTheWard } from "./follow-ups/near-the-ward";
import { nearBeingSpent } from "./follow-ups/near-being-spent";
import { nearGlassAndCard } from "./follow-ups/near-glass-and-card";
import { nearStairsAndHome } from "./follow-ups/near-stairs-and-home";
import { nearOldGamesAndNames } from "./follow-ups/near-old-games-and-names";

/** What Ben answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...thatNight,
  ...mrsTamati,
  ...life,
  ...telling,
  ...timeOff,
  ...work,
  ...inPassing,
  ...runningOnEmpty,
  ...nights,
  ...behindTheJoke,
  ...noWayOn,
  ...home,
  ...friendsAndColleagues,
  ...ward,
  ...theThoughts,
  ...ordinaryDay,
  ...withHimself,
  ...plainlyAsked,
  ...justSaid,
  ...justSaidOfOthers,
  ...mrsTamatiInDetail,
  ...thatNightInDetail,
  ...hisPeopleInDetail,
  ...timInDetail,
  ...hisDaysInDetail,
  ...onTheWardInDetail,
  ...foodFlatAndRadio,
  ...askedOfTimAndThatNight,
  ...askedOfFlatAndWard,
  ...askedOfNowAndThisTalk,
  ...askedStraightBack,
  ...nearWhatWasSaid,
  ...nearFloorAndSea,
  ...nearTheWard,
  ...nearBeingSpent,
  ...nearGlassAndCard,
  ...nearStairsAndHome,
  ...nearOldGamesAndNames,
};
