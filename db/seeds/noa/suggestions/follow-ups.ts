import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { afterHim } from "./follow-ups/after-him";
import { askedEarlyOfTheEnd } from "./follow-ups/asked-early-of-the-end";
import { askedEarlyOfWhatSheDid } from "./follow-ups/asked-early-of-what-she-did";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { askedOfPlainThings } from "./follow-ups/asked-of-plain-things";
import { askedOfPlainThingsSince } from "./follow-ups/asked-of-plain-things-since";
import { askedOfTheOthers } from "./follow-ups/asked-of-the-others";
import { askedOnOfTheMessages } from "./follow-ups/asked-on-of-the-messages";
import { askedRightAfter } from "./follow-ups/asked-right-after";
import { bedAndChat } from "./follow-ups/bed-and-chat";
import { cupAndSilence } from "./follow-ups/cup-and-silence";
import { danaAndTali } from "./follow-ups/dana-and-tali";
import { danaYaelAndParents } from "./follow-ups/dana-yael-and-parents";
import { geraldMugAndNotes } from "./follow-ups/gerald-mug-and-notes";
import { herAndHim } from "./follow-ups/her-and-him";
import { herAndTheFour } from "./follow-ups/her-and-the-four";
import { herTownAndDays } from "./follow-ups/her-town-and-days";
import { herself } from "./follow-ups/herself";
import { him } from "./follow-ups/him";
import { himAndHowWeMet } from "./follow-ups/him-and-how-we-met";
import { hisText } from "./follow-ups/his-text";
import { homeAndYael } from "./follow-ups/home-and-yael";
import { landingAndScarf } from "./follow-ups/landing-and-scarf";
import { letterAndNote } from "./follow-ups/letter-and-note";
import { mugAndFee } from "./follow-ups/mug-and-fee";
import { nearAcheAndBlocking } from "./follow-ups/near-ache-and-blocking";
import { nearBedFreezerAndDrawing } from "./follow-ups/near-bed-freezer-and-drawing";
import { nearBeingAngry } from "./follow-ups/near-being-angry";
import { nearCushionsRentAndLove } from "./follow-ups/near-cushions-rent-and-love";
import { nearDanaAndThatLot } from "./follow-ups/near-dana-and-that-lot";
import { nearFaultCeilingAndKid } from "./follow-ups/near-fault-ceiling-and-kid";
import { nearFeeMumAndSorry } from "./follow-ups/near-fee-mum-and-sorry";
import { nearFloorAndReruns } from "./follow-ups/near-floor-and-reruns";
import { nearHerNightsAndFloor } from "./follow-ups/near-her-nights-and-floor";
import { nearHerPeople } from "./follow-ups/near-her-people";
import { nearHisMugAndHisVoice } from "./follow-ups/near-his-mug-and-his-voice";
import { nearKnockSummerAndWindow } from "./follow-ups/near-knock-summer-and-window";
import { nearLetterTeaAndKnock } from "./follow-ups/near-letter-tea-and-knock";
import { nearMumAndBothSides } from "./follow-ups/near-mum-and-both-sides";
import { nearRaccoonScarfAndLease } from "./follow-ups/near-raccoon-scarf-and-lease";
import { nearRageAndPlug } from "./follow-ups/near-rage-and-plug";
import { nearSaidAlongTheWay } from "./follow-ups/near-said-along-the-way";
import { nearShameAndThatSentence } from "./follow-ups/near-shame-and-that-sentence";
import { nearTeaJawAndCroissant } from "./follow-ups/near-tea-jaw-and-croissant";
import { nearThatChat } from "./follow-ups/near-that-chat";
import { nearThatTuesday } from "./follow-ups/near-that-tuesday";
import { nearTheSilence } from "./follow-ups/near-the-silence";
import { nearTramAndWardrobe } from "./follow-ups/near-tram-and-wardrobe";
import { nearWaitingAndBeingFine } from "./follow-ups/near-waiting-and-being-fine";
import { nearWhatHeUsedToDo } from "./follow-ups/near-what-he-used-to-do";
import { nearWrungAndWriting } from "./follow-ups/near-wrung-and-writing";
import { ofCues } from "./follow-ups/of-cues";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTopics } from "./follow-ups/of-topics";
import { optionalTopics } from "./follow-ups/optional-topics";
import { otherSelf } from "./follow-ups/other-self";
import { people } from "./follow-ups/people";
import { peopleAndThings } from "./follow-ups/people-and-things";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { putRight } from "./follow-ups/put-right";
import { rightHere } from "./follow-ups/right-here";
import { saidPlainly } from "./follow-ups/said-plainly";
import { shopAndTram } from "./follow-ups/shop-and-tram";
import { smallMoments } from "./follow-ups/small-moments";
import { theAnger } from "./follow-ups/the-anger";
import { theCharge } from "./follow-ups/the-charge";
import { thenAndTali } from "./follow-ups/then-and-tali";
import { theseDays } from "./follow-ups/these-days";
import { thoseNearHer } from "./follow-ups/those-near-her";
import { times } from "./follow-ups/times";
import { tooMuch } from "./follow-ups/too-much";
import { tramsAndMint } from "./follow-ups/trams-and-mint";
import { whatComesUp } from "./follow-ups/what-comes-up";
import { within } from "./follow-ups/within";
import { workAndMum } from "./follow-ups/work-and-mum";
import { workRunsAndDrawings } from "./follow-ups/work-runs-and-drawings";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...afterHim,
  ...askedEarlyOfTheEnd,
  ...askedEarlyOfWhatSheDid,
  ...askedInSimpleWords,
  ...askedOfPlainThings,
  ...askedOfPlainThingsSince,
  ...askedOfTheOthers,
  ...askedOnOfTheMessages,
  ...askedRightAfter,
  ...bedAndChat,
  ...cupAndSilence,
  ...danaAndTali,
  ...danaYaelAndParents,
  ...geraldMugAndNotes,
  ...herAndHim,
  ...herAndTheFour,
  ...herTownAndDays,
  ...herself,
  ...him,
  ...himAndHowWeMet,
  ...hisText,
  ...homeAndYael,
  ...landingAndScarf,
  ...letterAndNote,
  ...mugAndFee,
  ...nearAcheAndBlocking,
  ...nearBedFreezerAndDrawing,
  ...nearBeingAngry,
  ...nearCushionsRentAndLove,
  ...nearDanaAndThatLot,
  ...nearFaultCeilingAndKid,
  ...nearFeeMumAndSorry,
  ...nearFloorAndReruns,
  ...nearHerNightsAndFloor,
  ...nearHerPeople,
  ...nearHisMugAndHisVoice,
  ...nearKnockSummerAndWindow,
  ...nearLetterTeaAndKnock,
  ...nearMumAndBothSides,
  ...nearRaccoonScarfAndLease,
  ...nearRageAndPlug,
  ...nearSaidAlongTheWay,
  ...nearShameAndThatSentence,
  ...nearTeaJawAndCroissant,
  ...nearThatChat,
  ...nearThatTuesday,
  ...nearTheSilence,
  ...nearTramAndWardrobe,
  ...nearWaitingAndBeingFine,
  ...nearWhatHeUsedToDo,
  ...nearWrungAndWriting,
  ...ofCues,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTopics,
  ...optionalTopics,
  ...otherSelf,
  ...people,
  ...peopleAndThings,
  ...plainlyAsked,
  ...putRight,
  ...rightHere,
  ...saidPlainly,
  ...shopAndTram,
  ...smallMoments,
  ...theAnger,
  ...theCharge,
  ...thenAndTali,
  ...theseDays,
  ...thoseNearHer,
  ...times,
  ...tooMuch,
  ...tramsAndMint,
  ...whatComesUp,
  ...within,
  ...workAndMum,
  ...workRunsAndDrawings,
];
