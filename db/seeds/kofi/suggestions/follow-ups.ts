import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { abena } from "./follow-ups/abena";
import { amaAndKwame } from "./follow-ups/ama-and-kwame";
import { askedAtOnce } from "./follow-ups/asked-at-once";
import { askedOfDepotAndRoom } from "./follow-ups/asked-of-depot-and-room";
import { askedOfKidsAndAbena } from "./follow-ups/asked-of-kids-and-abena";
import { askedOfNowAndThisTalk } from "./follow-ups/asked-of-now-and-this-talk";
import { askedOfThatSaturday } from "./follow-ups/asked-of-that-saturday";
import { askedStraightBack } from "./follow-ups/asked-straight-back";
import { children } from "./follow-ups/children";
import { depot } from "./follow-ups/depot";
import { desmond } from "./follow-ups/desmond";
import { fatherAndBoy } from "./follow-ups/father-and-boy";
import { fatherAndFriday } from "./follow-ups/father-and-friday";
import { handover } from "./follow-ups/handover";
import { himself } from "./follow-ups/himself";
import { inBetween } from "./follow-ups/in-between";
import { inTheStory } from "./follow-ups/in-the-story";
import { justSaidOfDays } from "./follow-ups/just-said-of-days";
import { justSaidOfFamily } from "./follow-ups/just-said-of-family";
import { justSaidOfHimself } from "./follow-ups/just-said-of-himself";
import { justSaidOfTheKids } from "./follow-ups/just-said-of-the-kids";
import { justSaidOfTheRoom } from "./follow-ups/just-said-of-the-room";
import { justSaidOfWork } from "./follow-ups/just-said-of-work";
import { kitchenAndTea } from "./follow-ups/kitchen-and-tea";
import { missingThem } from "./follow-ups/missing-them";
import { mondayAndCourt } from "./follow-ups/monday-and-court";
import { nearAbenaSocksAndDrawing } from "./follow-ups/near-abena-socks-and-drawing";
import { nearAngerAndMissing } from "./follow-ups/near-anger-and-missing";
import { nearAppCourtAndLeftOut } from "./follow-ups/near-app-court-and-left-out";
import { nearAugustWeekendsAndQuiet } from "./follow-ups/near-august-weekends-and-quiet";
import { nearCabAndBunks } from "./follow-ups/near-cab-and-bunks";
import { nearChurchAndLeeds } from "./follow-ups/near-church-and-leeds";
import { nearCourtAndMum } from "./follow-ups/near-court-and-mum";
import { nearDadAndBeer } from "./follow-ups/near-dad-and-beer";
import { nearDoorAndButton } from "./follow-ups/near-door-and-button";
import { nearDrivingOffAndPlates } from "./follow-ups/near-driving-off-and-plates";
import { nearFilmKwameAndNeil } from "./follow-ups/near-film-kwame-and-neil";
import { nearFistAndJaw } from "./follow-ups/near-fist-and-jaw";
import { nearHisBeingLoud } from "./follow-ups/near-his-being-loud";
import { nearHisNightsAndHands } from "./follow-ups/near-his-nights-and-hands";
import { nearHouseAndEvenings } from "./follow-ups/near-house-and-evenings";
import { nearKwameAndHisBike } from "./follow-ups/near-kwame-and-his-bike";
import { nearMondayInTheCab } from "./follow-ups/near-monday-in-the-cab";
import { nearOtherHouseAndDad } from "./follow-ups/near-other-house-and-dad";
import { nearPlainAndLater } from "./follow-ups/near-plain-and-later";
import { nearTellyAndEarlyRun } from "./follow-ups/near-telly-and-early-run";
import { nearThatTextAndForm } from "./follow-ups/near-that-text-and-form";
import { nearTheStepAndAma } from "./follow-ups/near-the-step-and-ama";
import { nearWeekendsAndCalls } from "./follow-ups/near-weekends-and-calls";
import { neilAndMonday } from "./follow-ups/neil-and-monday";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTimes } from "./follow-ups/of-times";
import { ofTopics } from "./follow-ups/of-topics";
import { oneRoom } from "./follow-ups/one-room";
import { optionalTopics } from "./follow-ups/optional-topics";
import { ownTopics } from "./follow-ups/own-topics";
import { plainDetails } from "./follow-ups/plain-details";
import { plainWords } from "./follow-ups/plain-words";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { simon } from "./follow-ups/simon";
import { sinceTheForm } from "./follow-ups/since-the-form";
import { talkedPast } from "./follow-ups/talked-past";
import { thingsHeHas } from "./follow-ups/things-he-has";
import { whatTheyLike } from "./follow-ups/what-they-like";
import { within } from "./follow-ups/within";
import { woundUp } from "./follow-ups/wound-up";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...abena,
  ...amaAndKwame,
  ...askedAtOnce,
  ...askedOfDepotAndRoom,
  ...askedOfKidsAndAbena,
  ...askedOfNowAndThisTalk,
  ...askedOfThatSaturday,
  ...askedStraightBack,
  ...children,
  ...depot,
  ...desmond,
  ...fatherAndBoy,
  ...fatherAndFriday,
  ...handover,
  ...himself,
  ...inBetween,
  ...inTheStory,
  ...justSaidOfDays,
  ...justSaidOfFamily,
  ...justSaidOfHimself,
  ...justSaidOfTheKids,
  ...justSaidOfTheRoom,
  ...justSaidOfWork,
  ...kitchenAndTea,
  ...missingThem,
  ...mondayAndCourt,
  ...nearAbenaSocksAndDrawing,
  ...nearAngerAndMissing,
  ...nearAppCourtAndLeftOut,
  ...nearAugustWeekendsAndQuiet,
  ...nearCabAndBunks,
  ...nearChurchAndLeeds,
  ...nearCourtAndMum,
  ...nearDadAndBeer,
  ...nearDoorAndButton,
  ...nearDrivingOffAndPlates,
  ...nearFilmKwameAndNeil,
  ...nearFistAndJaw,
  ...nearHisBeingLoud,
  ...nearHisNightsAndHands,
  ...nearHouseAndEvenings,
  ...nearKwameAndHisBike,
  ...nearMondayInTheCab,
  ...nearOtherHouseAndDad,
  ...nearPlainAndLater,
  ...nearTellyAndEarlyRun,
  ...nearThatTextAndForm,
  ...nearTheStepAndAma,
  ...nearWeekendsAndCalls,
  ...neilAndMonday,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTimes,
  ...ofTopics,
  ...oneRoom,
  ...optionalTopics,
  ...ownTopics,
  ...plainDetails,
  ...plainWords,
  ...plainlyAsked,
  ...simon,
  ...sinceTheForm,
  ...talkedPast,
  ...thingsHeHas,
  ...whatTheyLike,
  ...within,
  ...woundUp,
];
