import type { StoryMoment } from "~/domain/simulator/story-moment";
import { askedEarlyOfPlainThings } from "./follow-ups/asked-early-of-plain-things";
import { askedEarlyOfTheAct } from "./follow-ups/asked-early-of-the-act";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { beingSeen } from "./follow-ups/being-seen";
import { betweenTwoJokes } from "./follow-ups/between-two-jokes";
import { courtAndStreet } from "./follow-ups/court-and-street";
import { downTheStreet } from "./follow-ups/down-the-street";
import { familyAndChurch } from "./follow-ups/family-and-church";
import { feelingsAsked } from "./follow-ups/feelings-asked";
import { homeAndTable } from "./follow-ups/home-and-table";
import { inPassing } from "./follow-ups/in-passing";
import { ofVividLines } from "./follow-ups/of-vivid-lines";
import { within } from "./follow-ups/within";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...askedEarlyOfPlainThings,
  ...askedEarlyOfTheAct,
  ...askedOnOfSmallThings,
  ...askedStraightBack,
  ...beingSeen,
  ...betweenTwoJokes,
  ...courtAndStreet,
  ...downTheStreet,
  ...familyAndChurch,
  ...feelingsAsked,
  ...homeAndTable,
  ...inPassing,
  ...ofVividLines,
  ...within,
];
