import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayers } from "./asked-back/of-the-first-layers";
import { ofTheHallAndTheCalls } from "./asked-back/of-the-hall-and-the-calls";
import { ofTheDeepLayers } from "./asked-back/of-the-deep-layers";
import { ofThePileAndTheNights } from "./asked-back/of-the-pile-and-the-nights";
import { ofTheDoorAndThePhone } from "./asked-back/of-the-door-and-the-phone";
import { ofBeingTheSmartOne } from "./asked-back/of-being-the-smart-one";
import { ofHowItIs } from "./asked-back/of-how-it-is";
import { ofTheHardestOfIt } from "./asked-back/of-the-hardest-of-it";
import { ofHerNightsAndMeals } from "./asked-back/of-her-nights-and-meals";
import { ofHomeAndSchool } from "./asked-back/of-home-and-school";
import { ofWhatSheTries } from "./asked-back/of-what-she-tries";
import { ofWhatMayCome } from "./asked-back/of-what-may-come";
import { ofThePeople } from "./asked-back/of-the-people";
import { ofFriends } from "./asked-back/of-friends";
import { ofSmallThings } from "./asked-back/of-small-things";
import { ofAnything } from "./asked-back/of-anything";
import { ofSmallEarlyThings } from "./asked-back/of-small-early-things";
import { askedOnOfTheBread } from "./asked-back/asked-on-of-the-bread";
import { ofWhatComesNext } from "./asked-back/of-what-comes-next";

/** What Wei Ling answers to who asks back about words just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayers,
  ...ofTheHallAndTheCalls,
  ...ofTheDeepLayers,
  ...ofThePileAndTheNights,
  ...ofTheDoorAndThePhone,
  ...ofBeingTheSmartOne,
  ...ofHowItIs,
  ...ofTheHardestOfIt,
  ...ofHerNightsAndMeals,
  ...ofHomeAndSchool,
  ...ofWhatSheTries,
  ...ofWhatMayCome,
  ...ofThePeople,
  ...ofFriends,
  ...ofSmallThings,
  ...ofAnything,
  ...ofSmallEarlyThings,
  ...askedOnOfTheBread,
  ...ofWhatComesNext,
];
