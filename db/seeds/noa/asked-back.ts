import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayer } from "./asked-back/of-the-first-layer";
import { ofTheDeeperLayers } from "./asked-back/of-the-deeper-layers";
import { ofRage } from "./asked-back/of-rage";
import { ofNights } from "./asked-back/of-nights";
import { ofHerAndTheGroup } from "./asked-back/of-her-and-the-group";
import { ofMissingAndShame } from "./asked-back/of-missing-and-shame";
import { ofTheStoneAndALot } from "./asked-back/of-the-stone-and-a-lot";
import { ofTheDayItself } from "./asked-back/of-the-day-itself";
import { ofNightsFoodAndFloor } from "./asked-back/of-nights-food-and-floor";
import { ofThoseNear } from "./asked-back/of-those-near";
import { ofWhatHelps } from "./asked-back/of-what-helps";
import { ofThenAndLater } from "./asked-back/of-then-and-later";
import { ofWhatCouldBeSaid } from "./asked-back/of-what-could-be-said";
import { ofPeopleGone } from "./asked-back/of-people-gone";
import { ofPeopleNear } from "./asked-back/of-people-near";
import { ofAnything } from "./asked-back/of-anything";
import { ofThingsAndPlaces } from "./asked-back/of-things-and-places";
import { ofSmallEarlyThings } from "./asked-back/of-small-early-things";

/** What Noa answers to a short question back about what she has just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayer,
  ...ofTheDeeperLayers,
  ...ofRage,
  ...ofNights,
  ...ofHerAndTheGroup,
  ...ofMissingAndShame,
  ...ofTheStoneAndALot,
  ...ofTheDayItself,
  ...ofNightsFoodAndFloor,
  ...ofThoseNear,
  ...ofWhatHelps,
  ...ofThenAndLater,
  ...ofWhatCouldBeSaid,
  ...ofPeopleGone,
  ...ofPeopleNear,
  ...ofThingsAndPlaces,
  ...ofAnything,
  ...ofSmallEarlyThings,
];
