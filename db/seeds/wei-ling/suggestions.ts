import type { Scenario } from "~/domain/simulator/scenario";
import { askedAfter } from "./suggestions/asked-after";
import { beliefs } from "./suggestions/beliefs";
import { closest } from "./suggestions/closest";
import { feelings } from "./suggestions/feelings";
import { askedForSomebody } from "./suggestions/asked-for-somebody";
import { followUps } from "./suggestions/follow-ups";
import { life } from "./suggestions/life";
import { oftenAskedChange } from "./suggestions/often-asked-change";
import { oftenAskedDays } from "./suggestions/often-asked-days";
import { oftenAskedOneself } from "./suggestions/often-asked-oneself";
import { oftenAskedPeople } from "./suggestions/often-asked-people";
import { oftenAskedTrouble } from "./suggestions/often-asked-trouble";
import { others } from "./suggestions/others";
import { presenting } from "./suggestions/presenting";
import { retorts } from "./suggestions/retorts";
import { retortsOfComfort } from "./suggestions/retorts-of-comfort";
import { retortsOfTalk } from "./suggestions/retorts-of-talk";
import { smallThings } from "./suggestions/small-things";
import { story } from "./suggestions/story";
import { trouble } from "./suggestions/trouble";
import { wayOn } from "./suggestions/way-on";
import { themes } from "./suggestions/themes";

/** Replies written for moments of Wei Ling's story. Of those that fit alike, the first in this order. */
export const suggestions: Scenario["suggestions"] = [
  ...story,
  ...smallThings,
  ...presenting,
  ...feelings,
  ...beliefs,
  ...trouble,
  ...life,
  ...wayOn,
  ...closest,
  ...askedAfter,
  ...others,
  ...retorts,
  ...retortsOfComfort,
  ...retortsOfTalk,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...askedForSomebody,
  ...followUps,
  ...themes,
];
