import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { askedOfFlatAndWard } from "./follow-ups/asked-of-flat-and-ward";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedOfTimAndThatNight } from "./follow-ups/asked-of-tim-and-that-night";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { behindTheJoke } from "./follow-ups/behind-the-joke";
import { foodFlatAndRadio } from "./follow-ups/food-flat-and-radio";
import { friendsAndColleagues } from "./follow-ups/friends-and-colleagues";
import { hisDaysInDetail } from "./follow-ups/his-days-in-detail";
import { hisPeopleInDetail } from "./follow-ups/his-people-in-detail";
import { home } from "./follow-ups/home";
import { inPassing } from "./follow-ups/in-passing";
import { justSaid } from "./follow-ups/just-said";
import { justSaidOfOthers } from "./follow-ups/just-said-of-others";
import { life } from "./follow-ups/life";
import { mrsTamati } from "./follow-ups/mrs-tamati";
import { mrsTamatiInDetail } from "./follow-ups/mrs-tamati-in-detail";
import { nearBeingSpent } from "./follow-ups/near-being-spent";
import { nearFloorAndSea } from "./follow-ups/near-floor-and-sea";
import { nearGlassAndCard } from "./follow-ups/near-glass-and-card";
import { nearOldGamesAndNames } from "./follow-ups/near-old-games-and-names";
import { nearStairsAndHome } from "./follow-ups/near-stairs-and-home";
import { nearTheWard } from "./follow-ups/near-the-ward";
import { nearWhatWasSaid } from "./follow-ups/near-what-was-said";
import { nights } from "./follow-ups/nights";
import { noWayOn } from "./follow-ups/no-way-on";
import { ofCues } from "./follow-ups/of-cues";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTopics } from "./follow-ups/of-topics";
import { onTheWardInDetail } from "./follow-ups/on-the-ward-in-detail";
import { optionalTopics } from "./follow-ups/optional-topics";
import { ordinaryDay } from "./follow-ups/ordinary-day";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { runningOnEmpty } from "./follow-ups/running-on-empty";
import { telling } from "./follow-ups/telling";
import { thatNight } from "./follow-ups/that-night";
import { thatNightInDetail } from "./follow-ups/that-night-in-detail";
import { theThoughts } from "./follow-ups/the-thoughts";
import { timInDetail } from "./follow-ups/tim-in-detail";
import { timeOff } from "./follow-ups/time-off";
import { times } from "./follow-ups/times";
import { ward } from "./follow-ups/ward";
import { withHimself } from "./follow-ups/with-himself";
import { within } from "./follow-ups/within";
import { work } from "./follow-ups/work";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...askedOfFlatAndWard,
  ...askedOfNowAndThisTalk,
  ...askedOfTimAndThatNight,
  ...askedStraightBack,
  ...behindTheJoke,
  ...foodFlatAndRadio,
  ...friendsAndColleagues,
  ...hisDaysInDetail,
  ...hisPeopleInDetail,
  ...home,
  ...inPassing,
  ...justSaid,
  ...justSaidOfOthers,
  ...life,
  ...mrsTamati,
  ...mrsTamatiInDetail,
  ...nearBeingSpent,
  ...nearFloorAndSea,
  ...nearGlassAndCard,
  ...nearOldGamesAndNames,
  ...nearStairsAndHome,
  ...nearTheWard,
  ...nearWhatWasSaid,
  ...nights,
  ...noWayOn,
  ...ofCues,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTopics,
  ...onTheWardInDetail,
  ...optionalTopics,
  ...ordinaryDay,
  ...plainlyAsked,
  ...runningOnEmpty,
  ...telling,
  ...thatNight,
  ...thatNightInDetail,
  ...theThoughts,
  ...timInDetail,
  ...timeOff,
  ...times,
  ...ward,
  ...withHimself,
  ...within,
  ...work,
];
