import type { Scenario } from "~/domain/simulator/scenario";
import { beliefs } from "./suggestions/beliefs";
import { closest } from "./suggestions/closest";
import { feelings } from "./suggestions/feelings";
import { life } from "./suggestions/life";
import { others } from "./suggestions/others";
import { presenting } from "./suggestions/presenting";
import { rage } from "./suggestions/rage";
import { retorts } from "./suggestions/retorts";
import { retortsOfTalk } from "./suggestions/retorts-of-talk";
import { trouble } from "./suggestions/trouble";
import { wayOn } from "./suggestions/way-on";
import { plainThings } from "./suggestions/plain-things";
import { plainThingsAtHome } from "./suggestions/plain-things-at-home";
import { oftenAskedChange } from "./suggestions/often-asked-change";
import { oftenAskedDays } from "./suggestions/often-asked-days";
import { oftenAskedOneself } from "./suggestions/often-asked-oneself";
import { oftenAskedPeople } from "./suggestions/often-asked-people";
import { oftenAskedTrouble } from "./suggestions/often-asked-trouble";
import { askedForSomebody } from "./suggestions/asked-for-somebody";
import { followUps } from "./suggestions/follow-ups";
import { themes } from "./suggestions/themes";

/** Replies written for moments of Noa's story. Of those that fit alike, the first in this order. */
export const suggestions: Scenario["suggestions"] = [
  ...rage,
  ...presenting,
  ...feelings,
  ...beliefs,
  ...trouble,
  ...life,
  ...wayOn,
  ...closest,
  ...others,
  ...retorts,
  ...retortsOfTalk,
  ...plainThings,
  ...plainThingsAtHome,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...askedForSomebody,
  ...followUps,
  ...themes,
];
