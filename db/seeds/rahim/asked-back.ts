import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayer } from "./asked-back/of-the-first-layer";
import { ofTheSecondLayer } from "./asked-back/of-the-second-layer";
import { ofWhatLiesDeep } from "./asked-back/of-what-lies-deep";
import { ofWaitingAndTheArm } from "./asked-back/of-waiting-and-the-arm";
import { ofNightAndTheOffice } from "./asked-back/of-night-and-the-office";
import { ofMouAndTheHelmet } from "./asked-back/of-mou-and-the-helmet";
import { ofDebtAndThePillar } from "./asked-back/of-debt-and-the-pillar";
import { ofTheAccidentAndFeeling } from "./asked-back/of-the-accident-and-feeling";
import { ofSleepFoodAndBody } from "./asked-back/of-sleep-food-and-body";
import { ofThoseNearAndWork } from "./asked-back/of-those-near-and-work";
import { ofWhatWasTried } from "./asked-back/of-what-was-tried";
import { ofWhatMayCome } from "./asked-back/of-what-may-come";
import { ofPeopleAtHome } from "./asked-back/of-people-at-home";
import { ofPeopleHere } from "./asked-back/of-people-here";
import { ofAnything } from "./asked-back/of-anything";
import { ofSongsAndStairs } from "./asked-back/of-songs-and-stairs";
import { ofEarlyLines } from "./asked-back/of-early-lines";
import { ofWhatComesNext } from "./asked-back/of-what-comes-next";

/** What Rahim answers to a short question back about what he has just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayer,
  ...ofTheSecondLayer,
  ...ofWhatLiesDeep,
  ...ofWaitingAndTheArm,
  ...ofNightAndTheOffice,
  ...ofMouAndTheHelmet,
  ...ofDebtAndThePillar,
  ...ofTheAccidentAndFeeling,
  ...ofSleepFoodAndBody,
  ...ofThoseNearAndWork,
  ...ofWhatWasTried,
  ...ofWhatMayCome,
  ...ofPeopleAtHome,
  ...ofPeopleHere,
  ...ofSongsAndStairs,
  ...ofEarlyLines,
  ...ofAnything,
  ...ofWhatComesNext,
];
