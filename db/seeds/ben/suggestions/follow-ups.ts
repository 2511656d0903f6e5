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
import { within } from "./follow-ups/within";

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
  ...within,
];
