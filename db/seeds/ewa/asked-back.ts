import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayers } from "./asked-back/of-the-first-layers";
import { ofTheDeepLayers } from "./asked-back/of-the-deep-layers";
import { ofTheQuietAndTheCups } from "./asked-back/of-the-quiet-and-the-cups";
import { ofManagingAndGrief } from "./asked-back/of-managing-and-grief";
import { ofFriendsAndAnger } from "./asked-back/of-friends-and-anger";
import { ofHandsAndTheLastNight } from "./asked-back/of-hands-and-the-last-night";
import { ofHerDays } from "./asked-back/of-her-days";
import { ofHerNights } from "./asked-back/of-her-nights";
import { ofHerFamilyAndFriends } from "./asked-back/of-her-family-and-friends";
import { ofWhatHelps } from "./asked-back/of-what-helps";
import { ofWhatIsNear } from "./asked-back/of-what-is-near";
import { ofThePeople } from "./asked-back/of-the-people";
import { ofTheNeighbors } from "./asked-back/of-the-neighbors";
import { ofAnything } from "./asked-back/of-anything";
import { ofEarlyLines } from "./asked-back/of-early-lines";
import { ofPlainQuestions } from "./asked-back/of-plain-questions";

/** What Ewa answers to who asks back about words just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayers,
  ...ofTheDeepLayers,
  ...ofTheQuietAndTheCups,
  ...ofManagingAndGrief,
  ...ofFriendsAndAnger,
  ...ofHandsAndTheLastNight,
  ...ofHerDays,
  ...ofHerNights,
  ...ofHerFamilyAndFriends,
  ...ofWhatHelps,
  ...ofWhatIsNear,
  ...ofThePeople,
  ...ofTheNeighbors,
  ...ofEarlyLines,
  ...ofPlainQuestions,
  ...ofAnything,
];
