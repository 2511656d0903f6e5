import type { Scenario } from "~/domain/simulator/scenario";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { abena } from "./follow-ups/abena";
import { amaAndKwame } from "./follow-ups/ama-and-kwame";
import { children } from "./follow-ups/children";
import { depot } from "./follow-ups/depot";
import { desmond } from "./follow-ups/desmond";
import { fatherAndBoy } from "./follow-ups/father-and-boy";
import { fatherAndFriday } from "./follow-ups/father-and-friday";
import { handover } from "./follow-ups/handover";
import { himself } from "./follow-ups/himself";
import { inBetween } from "./follow-ups/in-between";
import { justSaidOfDays } from "./follow-ups/just-said-of-days";
import { justSaidOfFamily } from "./follow-ups/just-said-of-family";
import { justSaidOfHimself } from "./follow-ups/just-said-of-himself";
import { justSaidOfTheKids } from "./follow-ups/just-said-of-the-kids";
import { justSaidOfTheRoom } from "./follow-ups/just-said-of-the-room";
import { justSaidOfWork } from "./follow-ups/just-said-of-work";
import { missingThem } from "./follow-ups/missing-them";
import { mondayAndCourt } from "./follow-ups/monday-and-court";
import { neilAndMonday } from "./follow-ups/neil-and-monday";
import { oneRoom } from "./follow-ups/one-room";
import { plainWords } from "./follow-ups/plain-words";
import { simon } from "./follow-ups/simon";
import { sinceTheForm } from "./follow-ups/since-the-form";
import { talkedPast } from "./follow-ups/talked-past";
import { woundUp } from "./follow-ups/wound-up";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { askedAtOnce } from "./follow-ups/asked-at-once";
import { plainDetails } from "./follow-ups/plain-details";
import { whatTheyLike } from "./follow-ups/what-they-like";
import { thingsHeHas } from "./follow-ups/things-he-has";
import { kitchenAndTea } from "./follow-ups/kitchen-and-tea";
import { askedOfKidsAndAbena } from "./follow-ups/asked-of-kids-and-abena";
import { askedOfDepotAndRoom } from "./follow-ups/asked-of-depot-and-room";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedOfThatSaturday } from "./follow-ups/asked-of-that-saturday";
import { nearThatTextAndForm } from "./follow-ups/near-that-text-and-form";
import { nearHisBeingLoud } from "./follow-ups/near-his-being-loud";
import { nearKwameAndHisBike } from "./follow-ups/near-kwame-and-his-bike";
import { nearTheStepAndAma } from "./follow-ups/near-the-step-and-ama";
import { nearWeekendsAndCalls } from "./follow-ups/near-weekends-and-calls";
import { nearCabAndBunks } from "./follow-ups/near-cab-and-bunks";
import { nearHisNightsAndHands } from "./follow-ups/near-his-nights-and-hands";
import { nearTellyAndEarlyRun } from "./follow-ups/near-telly-and-early-run";
import { nearCourtAndMum } from "./follow-ups/near-court-and-mum";
import { nearFistAndJaw } from "./follow-ups/near-fist-and-jaw";
import { nearOtherHouseAndDad } from "./follow-ups/near-other-house-and-dad";
import { nearPlainAndLater } from "./follow-ups/near-plain-and-later";
import { nearMondayInTheCab } from "./follow-ups/near-monday-in-the-cab";
import { nearAngerAndMissing } from "./follow-ups/near-anger-and-missing";
import { nearDoorAndButton } from "./follow-ups/near-door-and-button";
import { nearChurchAndLeeds } from "./follow-ups/near-church-and-leeds";
import { nearDadAndBeer } from "./follow-ups/near-dad-and-beer";
import { nearHouseAndEvenings } from "./follow-ups/near-house-and-evenings";
import { nearAbenaSocksAndDrawing } from "./follow-ups/near-abena-socks-and-drawing";
import { nearDrivingOffAndPlates } from "./follow-ups/near-driving-off-and-plates";
import { nearFilmKwameAndNeil } from "./follow-ups/near-film-kwame-and-neil";
import { nearAugustWeekendsAndQuiet } from "./follow-ups/near-august-weekends-and-quiet";
import { nearAppCourtAndLeftOut } from "./follow-ups/near-app-court-and-left-out";

/** What Kofi answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...depot,
  ...mondayAndCourt,
  ...fatherAndBoy,
  ...sinceTheForm,
  ...children,
  ...handover,
  ...himself,
  ...inBetween,
  ...woundUp,
  ...neilAndMonday,
  ...oneRoom,
  ...desmond,
  ...missingThem,
  ...amaAndKwame,
  ...abena,
  ...simon,
  ...fatherAndFriday,
  ...talkedPast,
  ...plainWords,
  ...plainlyAsked,
  ...justSaidOfDays,
  ...justSaidOfFamily,
  ...justSaidOfHimself,
  ...justSaidOfWork,
  ...justSaidOfTheRoom,
  ...justSaidOfTheKids,
  ...askedAtOnce,
  ...plainDetails,
  ...whatTheyLike,
  ...thingsHeHas,
  ...kitchenAndTea,
  ...askedOfKidsAndAbena,
  ...askedOfDepotAndRoom,
  ...askedOfNowAndThisTalk,
  ...askedOfThatSaturday,
  ...askedStraightBack,
  ...nearThatTextAndForm,
  ...nearHisBeingLoud,
  ...nearKwameAndHisBike,
  ...nearTheStepAndAma,
  ...nearWeekendsAndCalls,
  ...nearCabAndBunks,
  ...nearHisNightsAndHands,
  ...nearTellyAndEarlyRun,
  ...nearCourtAndMum,
  ...nearFistAndJaw,
  ...nearOtherHouseAndDad,
  ...nearPlainAndLater,
  ...nearMondayInTheCab,
  ...nearAngerAndMissing,
  ...nearDoorAndButton,
  ...nearChurchAndLeeds,
  ...nearDadAndBeer,
  ...nearHouseAndEvenings,
  ...nearAbenaSocksAndDrawing,
  ...nearDrivingOffAndPlates,
  ...nearFilmKwameAndNeil,
  ...nearAugustWeekendsAndQuiet,
  ...nearAppCourtAndLeftOut,
};
