import type { Scenario } from "~/domain/simulator/scenario";
import { daughterAndFather } from "./follow-ups/daughter-and-father";
import { envelope } from "./follow-ups/envelope";
import { family } from "./follow-ups/family";
import { gwen } from "./follow-ups/gwen";
import { himAndGwen } from "./follow-ups/him-and-gwen";
import { home } from "./follow-ups/home";
import { inHisOwnWords } from "./follow-ups/in-his-own-words";
import { justSaidAtLast } from "./follow-ups/just-said-at-last";
import { justSaidAtHome } from "./follow-ups/just-said-at-home";
import { justSaidOfGwen } from "./follow-ups/just-said-of-gwen";
import { justSaidOfHimself } from "./follow-ups/just-said-of-himself";
import { justSaidOfTheDark } from "./follow-ups/just-said-of-the-dark";
import { justSaidOfTheLads } from "./follow-ups/just-said-of-the-lads";
import { justSaidOfTheWorks } from "./follow-ups/just-said-of-the-works";
import { noNext } from "./follow-ups/no-next";
import { ofUse } from "./follow-ups/of-use";
import { oldShift } from "./follow-ups/old-shift";
import { sinceMarch } from "./follow-ups/since-march";
import { smallHours } from "./follow-ups/small-hours";
import { whereToBegin } from "./follow-ups/where-to-begin";
import { words } from "./follow-ups/words";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { gwensShift } from "./follow-ups/gwens-shift";
import { gwensWork } from "./follow-ups/gwens-work";
import { handedOver } from "./follow-ups/handed-over";
import { onTheFurnace } from "./follow-ups/on-the-furnace";
import { dogAndAllotment } from "./follow-ups/dog-and-allotment";
import { houseAndThings } from "./follow-ups/house-and-things";
import { peopleAskedOn } from "./follow-ups/people-asked-on";
import { sundaysAndBreakfast } from "./follow-ups/sundays-and-breakfast";
import { askedOfPlainThings } from "./follow-ups/asked-of-plain-things";
import { papersAndSandwiches } from "./follow-ups/papers-and-sandwiches";
import { foodAndDoctor } from "./follow-ups/food-and-doctor";
import { parentsAndNeighbour } from "./follow-ups/parents-and-neighbour";
import { allotmentAndGate } from "./follow-ups/allotment-and-gate";
import { lockerAndStacks } from "./follow-ups/locker-and-stacks";
import { askedOfPlainThingsAtHome } from "./follow-ups/asked-of-plain-things-at-home";
import { lastTimeLikeThat } from "./follow-ups/last-time-like-that";
import { askedEarlyOfWork } from "./follow-ups/asked-early-of-work";
import { askedEarlyOfHome } from "./follow-ups/asked-early-of-home";
import { askedEarlyOfTheLads } from "./follow-ups/asked-early-of-the-lads";
import { askedEarlyOfAnything } from "./follow-ups/asked-early-of-anything";
import { askedOnOfDaysOut } from "./follow-ups/asked-on-of-days-out";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { nearRoadAndEnvelope } from "./follow-ups/near-road-and-envelope";
import { nearFamilyAndTelly } from "./follow-ups/near-family-and-telly";
import { nearTescoAndDog } from "./follow-ups/near-tesco-and-dog";
import { nearFurnaceAndMoney } from "./follow-ups/near-furnace-and-money";
import { nearSlippersAndPint } from "./follow-ups/near-slippers-and-pint";
import { nearClockAndJobs } from "./follow-ups/near-clock-and-jobs";
import { nearBreakfastAndStairs } from "./follow-ups/near-breakfast-and-stairs";
import { nearGateAndCertificate } from "./follow-ups/near-gate-and-certificate";
import { nearFatherAndDai } from "./follow-ups/near-father-and-dai";
import { nearYearsAndCoat } from "./follow-ups/near-years-and-coat";
import { nearCourseAndChair } from "./follow-ups/near-course-and-chair";
import { nearChemistAndLeeks } from "./follow-ups/near-chemist-and-leeks";
import { nearSpareRoomAndPage } from "./follow-ups/near-spare-room-and-page";
import { nearSuitAndSandwiches } from "./follow-ups/near-suit-and-sandwiches";
import { nearFurnaceFourAndEmptyShed } from "./follow-ups/near-furnace-four-and-empty-shed";
import { nearLatesAndWaitingIn } from "./follow-ups/near-lates-and-waiting-in";
import { nearClipboardAndHeat } from "./follow-ups/near-clipboard-and-heat";
import { nearChapelAndBarrow } from "./follow-ups/near-chapel-and-barrow";
import { nearWindowAndGauge } from "./follow-ups/near-window-and-gauge";
import { nearQuietHouseAndSpoon } from "./follow-ups/near-quiet-house-and-spoon";
import { nearMortgageAndCarPark } from "./follow-ups/near-mortgage-and-car-park";

/** What Tom answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...envelope,
  ...sinceMarch,
  ...home,
  ...gwen,
  ...family,
  ...words,
  ...ofUse,
  ...smallHours,
  ...oldShift,
  ...himAndGwen,
  ...noNext,
  ...daughterAndFather,
  ...whereToBegin,
  ...inHisOwnWords,
  ...plainlyAsked,
  ...justSaidAtLast,
  ...justSaidAtHome,
  ...justSaidOfGwen,
  ...justSaidOfHimself,
  ...justSaidOfTheDark,
  ...justSaidOfTheLads,
  ...justSaidOfTheWorks,
  ...gwensShift,
  ...gwensWork,
  ...handedOver,
  ...onTheFurnace,
  ...dogAndAllotment,
  ...houseAndThings,
  ...peopleAskedOn,
  ...sundaysAndBreakfast,
  ...askedOfPlainThings,
  ...papersAndSandwiches,
  ...foodAndDoctor,
  ...parentsAndNeighbour,
  ...allotmentAndGate,
  ...lockerAndStacks,
  ...askedOfPlainThingsAtHome,
  ...lastTimeLikeThat,
  ...askedEarlyOfWork,
  ...askedEarlyOfHome,
  ...askedEarlyOfTheLads,
  ...askedEarlyOfAnything,
  ...askedOnOfDaysOut,
  ...askedInOtherWords,
  ...nearRoadAndEnvelope,
  ...nearFamilyAndTelly,
  ...nearTescoAndDog,
  ...nearFurnaceAndMoney,
  ...nearSlippersAndPint,
  ...nearClockAndJobs,
  ...nearBreakfastAndStairs,
  ...nearGateAndCertificate,
  ...nearFatherAndDai,
  ...nearYearsAndCoat,
  ...nearCourseAndChair,
  ...nearChemistAndLeeks,
  ...nearSpareRoomAndPage,
  ...nearSuitAndSandwiches,
  ...nearFurnaceFourAndEmptyShed,
  ...nearLatesAndWaitingIn,
  ...nearClipboardAndHeat,
  ...nearChapelAndBarrow,
  ...nearWindowAndGauge,
  ...nearQuietHouseAndSpoon,
  ...nearMortgageAndCarPark,
};
