import type { DisclosureLayer } from "./cue";

/**
 * Every number of the simulated client in one place, with where it comes from. "Design choice" means
 * that no study gives the number; the direction of each effect does have a source:
 * - credit for meeting content: person-centred comfort (Jones 2004, doi 10.1093/hcr/30.3.484) and
 *   emotional reactions, interpretations and explorations (Sharma et al. 2020, EPITOME).
 * - advice only after support and inquiry: Feng 2009, doi 10.1080/03637750802684005.
 * - harm by MI-inconsistent talk: Magill et al. 2014, 2018 (doi 10.1037/a0036833, 10.1037/ccp0000250).
 * - trust, thresholds and deflection, styles: PATIENT-Psi (Wang et al. 2024), Roleplay-doh (Louie et al. 2024).
 */
export interface Effect {
  trust: number;
  valence: number;
  arousal: number;
}

const effect = (trust: number, valence: number, arousal: number): Effect => ({
  trust,
  valence,
  arousal,
});

/** What each thing that a supporter does is worth. Sizes: design choice. */
export const effects = {
  met: effect(0.25, 0.1, -0.1),
  /** Content met in the form of a closed question: understood, but it leaves less room. */
  metByClosedQuestion: effect(0.1, 0.04, -0.04),
  /** Staying with what the client went on about, where no new cue waits. */
  stayedWith: effect(0.1, 0.04, -0.05),
  /** Something that was said comes back from another angle than what waits: heard, though not there. */
  gaveBack: effect(0.08, 0.04, -0.04),
  /** A reflection with content that is not what the cue was about: an honest attempt. */
  attempted: effect(0.03, 0.03, 0),
  firstStock: effect(0, 0.03, -0.03),
  laterStock: effect(0, 0, 0),
  /** From the third on, a stock phrase tells the client that nobody is listening. */
  wornStock: effect(-0.05, -0.03, 0),
  openOnCue: effect(0.1, 0.01, 0),
  openElsewhere: effect(0.03, 0, 0),
  closedRun: effect(-0.15, -0.05, 0.05),
  earlyAdvice: effect(-0.25, -0.1, 0.1),
  timelyAdvice: effect(0.05, 0.04, 0),
  permission: effect(0.05, 0.01, 0),
  minimised: effect(-0.5, -0.2, 0.2),
  confronted: effect(-0.5, -0.2, 0.2),
  doubted: effect(-0.05, -0.03, 0.02),
  missed: effect(-0.15, -0.08, 0.08),
  riskAsked: effect(0.25, 0.02, -0.1),
  riskAskedUnprompted: effect(0.05, 0.01, 0),
  safety: effect(0.05, 0.03, -0.03),
  affirmed: effect(0.08, 0.05, 0),
  repair: effect(0.2, 0.06, -0.06),
  selfTalk: effect(-0.05, -0.02, 0),
} as const satisfies Record<string, Effect>;

/**
 * How far one turn can take the client, whoever writes the turn: the largest single effect above for
 * valence, arousal and trust; openness by `opennessPerTrust` of the larger change of trust.
 */
export const largestStep = {
  valence: 0.2,
  arousal: 0.2,
  trustGained: 0.25,
  trustLost: 0.5,
  openness: 0.25,
} as const;

/**
 * Share of the distance that is kept per turn when mood improves (Kuppens et al. 2010: inertia; size: design choice).
 * A message that takes nothing from the client never lowers what is shown, whatever lags behind.
 */
export const inertia = 0.7;
/** The same when mood worsens: harm shows sooner than repair. Design choice. */
export const inertiaOfHarm = 0.45;
/** What is left of a gain in trust: trust repairs slower than it breaks. Design choice. */
export const trustGainShare = 0.6;
/** Trust is hard to gain near the top. Design choice. */
export const trustGainRoom = 1.2;
/** Share of a content credit that nearly the client's own words earn, the first time. Design choice. */
export const echoShare = 0.5;
/** Overlap of content stems with the client's last message from which a reply is an echo. Design choice. */
export const echoOverlap = 0.75;
/** How a cue passed over weighs by how often it was: doubles on repeat. Design choice. */
export const missedRepeatFactor = 2;
/** How far below and above its start one session can take valence and arousal by harm. Design choice. */
export const lowestValence = -0.95;
export const worstFall = 0.42;
export const worstRise = 0.4;
/** Trust is harder to lose when little is left. Design choice. */
export const trustLossRoom = 1;
/** Share of the cost of passing over when the message was already costly for another reason. Design choice. */
export const furtherMissShare = 0.4;
/**
 * Share of the cost of passing over again when the reply at least tried, or asked about something that only this
 * story has; the first time is free. Design choice.
 */
export const attemptedMissShare = 0.25;
/** The same for a nod ("mm-hm", "okay") right after another: the first leaves the floor and is free. Design choice. */
export const nodMissShare = 0.3;
/**
 * The same for what merely interrupts ("sorry, my cat"): nobody's fault, so it shows, and a reply that then takes up
 * what waits makes more than good for it. Design choice.
 */
export const interruptedMissShare = 0.4;
/** The same for an open question about something else: they ask, though not about what waits. Design choice. */
export const openMissShare = 0.4;
/** Longest nod, in words. Design choice. */
export const nodWords = 3;
/** Share of the way back to its own start that mood goes each turn (attractor: Kuppens et al. 2010; size: design choice). */
export const homeward = 0.05;
/** Closed questions in a row that feel like an interrogation (codebook: question_run). */
export const closedRunLimit = 3;
/** Explorations that have to come before advice (Feng 2009: support and inquiry first; count: design choice). */
export const gateExplorations = 2;
/** How far mood may rise while a told thought of suicide waits for a step towards safety. Design choice. */
export const riskWaitsCeiling = -0.2;
/** Calming does not go below this: a calm client, not a numb one. Design choice. */
export const calmArousal = -0.15;
/** Reserved clients shut down when hurt, so harm lowers their arousal by this share. Design choice. */
export const shutDownShare = -0.6;
/** Change of openness per unit of trust gained or lost. Design choice. */
export const opennessPerTrust = 0.5;

/** Trust from which each layer may be spoken of. Design choice (thresholds as in PATIENT-Psi's guarded styles). */
export const layerTrust: Record<DisclosureLayer, number> = { 0: 1, 1: 2.1, 2: 2.75, 3: 3.15 };
/** Client turns before each layer may be spoken of. Design choice. */
export const layerTurns: Record<DisclosureLayer, number> = { 0: 0, 1: 1, 2: 4, 3: 7 };
/** Trust below which the client mostly goes quiet. Design choice. */
export const quietTrust = 1.7;
/** Trust below which messages are a sentence shorter, and quiet where nothing else is left. Design choice. */
export const guardedTrust = 2.2;
/** Trust from which a sparse style says a sentence more. Design choice. */
export const openTrust = 3;
/** Trust from which risk, once asked about directly, is spoken of frankly. Design choice. */
export const frankTrust = 2.2;
/** Deep turns in a row after which the client may step back, and how likely. Design choice. */
export const deepRunLimit = 2;
export const pullBackChance = 0.35;

/** When coping begins: explorations, trust and client turns. Design choice. */
export const copingFrom = {
  explorations: 5,
  trust: 3.1,
  turns: 9,
  turnsWithoutTheHardest: 13,
} as const;
/** Client turns within which a question may be one by which somebody is met. Design choice. */
export const firstTurns = 1;
/** Client turns after which a cue that nobody took up no longer waits. Design choice. */
export const staleTurns = 4;
/** Live cues that are kept; older ones are let go. Design choice. */
export const liveCueLimit = 2;

/** How much a line has to weigh to count as an answer to what a question names (log of rarity). Design choice. */
export const factWeight = 3.4;
/** Lines about one cue after which the client goes on to what lies under it, where that is open. Design choice. */
export const linesBeforeFurther = 2;
/** How likely something new is offered where nothing called for it, or where the answer went deep already. Design choice. */
export const unaskedOfferChance = 0.5;

/** How likely something from one layer above is offered instead of the deepest open one. Design choice. */
export const higherLayerChance = 0.3;
/** How likely advice after the gate is considered, and not declined. Design choice. */
export const considersAdviceChance = 0.65;
/** How likely an interrogation is named again after the first time. Design choice. */
export const namesInterrogationChance = 0.4;
/** How likely it shows that a reflection landed; else it is plainly agreed with. Design choice. */
export const showsItLandedChance = 0.7;
/** How likely, in coping, a means of it is named, and not that it is lighter. Design choice. */
export const namesCopingChance = 0.5;

/** How likely the client comes back to something mentioned before, where there is room. Design choice. */
export const comeBackChance = 0.25;

/** Sentences in a message: never more than this (design choice), by style the usual number. */
export const sentenceLimit = 5;
export const usualSentences = {
  plain: 3,
  upset: 3,
  verbose: 5,
  reserved: 2,
  tangential: 4,
  pleasing: 4,
} as const;
/** High arousal with valence below zero makes messages short; so does low arousal with low trust. Design choice. */
export const shortFrom = { arousal: 0.45, valence: -0.2 } as const;
/** How likely the style shows in a turn at trust 1. Design choice. */
export const styleChance = 0.3;
/** The share of it that is gone at trust 4: the style softens with trust. Design choice. */
export const styleSoftens = 0.75;
