import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheEmptyDays } from "./asked-back/of-the-empty-days";
import { ofBeingNoUse } from "./asked-back/of-being-no-use";
import { ofNightsAndTiredness } from "./asked-back/of-nights-and-tiredness";
import { ofTheLadsTold } from "./asked-back/of-the-lads-told";
import { ofGwenTold } from "./asked-back/of-gwen-told";
import { ofTheWayAhead } from "./asked-back/of-the-way-ahead";
import { ofAnything } from "./asked-back/of-anything";
import { ofEverydayWork } from "./asked-back/of-everyday-work";
import { ofEverydayNightsAndBody } from "./asked-back/of-everyday-nights-and-body";
import { ofEverydayPeople } from "./asked-back/of-everyday-people";
import { ofEverydaySelf } from "./asked-back/of-everyday-self";
import { ofEverydayHimself } from "./asked-back/of-everyday-himself";
import { ofThoseHeNames } from "./asked-back/of-those-he-names";
import { ofThingsHeKeeps } from "./asked-back/of-things-he-keeps";
import { ofSmallEarlyThings } from "./asked-back/of-small-early-things";
import { askedOnOfTheSurgery } from "./asked-back/asked-on-of-the-surgery";
import { ofWhatComesNext } from "./asked-back/of-what-comes-next";

/** What Tom answers to a short question that asks back about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheEmptyDays,
  ...ofBeingNoUse,
  ...ofNightsAndTiredness,
  ...ofTheLadsTold,
  ...ofGwenTold,
  ...ofTheWayAhead,
  ...ofAnything,
  ...ofEverydayWork,
  ...ofEverydayNightsAndBody,
  ...ofEverydayPeople,
  ...ofEverydaySelf,
  ...ofEverydayHimself,
  ...ofThoseHeNames,
  ...ofThingsHeKeeps,
  ...ofSmallEarlyThings,
  ...askedOnOfTheSurgery,
  ...ofWhatComesNext,
];
