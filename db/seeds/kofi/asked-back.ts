import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheLayers } from "./asked-back/of-the-layers";
import { ofHisTemperAndNights } from "./asked-back/of-his-temper-and-nights";
import { ofTheRoom } from "./asked-back/of-the-room";
import { ofHisBodyAndFather } from "./asked-back/of-his-body-and-father";
import { ofTheOtherHouse } from "./asked-back/of-the-other-house";
import { ofTheTrouble } from "./asked-back/of-the-trouble";
import { ofSundaysAndTheBody } from "./asked-back/of-sundays-and-the-body";
import { ofHisPeople } from "./asked-back/of-his-people";
import { ofTodayAndHelp } from "./asked-back/of-today-and-help";
import { ofHimselfThenAndLater } from "./asked-back/of-himself-then-and-later";
import { ofThoseAroundHim } from "./asked-back/of-those-around-him";
import { ofThoseOthers } from "./asked-back/of-those-others";
import { ofVividLines } from "./asked-back/of-vivid-lines";
import { ofAnything } from "./asked-back/of-anything";
import { ofPlainDetails } from "./asked-back/of-plain-details";
import { ofEarlyLines } from "./asked-back/of-early-lines";

/** What Kofi answers to a short question back about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheLayers,
  ...ofHisTemperAndNights,
  ...ofTheRoom,
  ...ofHisBodyAndFather,
  ...ofTheOtherHouse,
  ...ofTheTrouble,
  ...ofSundaysAndTheBody,
  ...ofHisPeople,
  ...ofTodayAndHelp,
  ...ofHimselfThenAndLater,
  ...ofThoseAroundHim,
  ...ofThoseOthers,
  ...ofPlainDetails,
  ...ofEarlyLines,
  ...ofVividLines,
  ...ofAnything,
];
