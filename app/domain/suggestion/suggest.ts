import { adviceGateOpen } from "../simulator/appraisal";
import { makesGood } from "../simulator/makes-good";
import { randomAt } from "../simulator/random";
import type { Random } from "../simulator/random";
import { saidOutright } from "../simulator/said-outright";
import type { Scenario } from "../simulator/scenario";
import type { StoryMoment } from "../simulator/story-moment";
import { latestOf } from "../simulator/state";
import { remembered } from "../wording/remembered";
import { afterDisclosure } from "./after-disclosure";
import { asksAgain, asksWhoThereIs, repliesAfterDisclosure } from "./after-disclosure-lines";
import { repliesToAnswer } from "./asked-replies";
import { candidates } from "./candidates";
import { suggestionCategories } from "./category";
import type { Suggestion, SuggestionCategory } from "./category";
import { choose, pool } from "./choose";
import { comesBack } from "./comes-back";
import type { Beside, Pool } from "./choose";
import type { Candidate } from "./filled-template";
import { materialFor } from "./material";
import { feelingOf } from "./feeling";
import { lastingFor } from "./lasting-templates";
import { hurtsWith, needOf, reasonFor } from "./need";
import type { LastTurn, Occasion, SuggestionNeed } from "./need";
import { checkingTemplates, unaskedTemplates } from "./risk-templates";
import { isSpent, offer, offeredIn, wordingOf } from "./sameness";
import type { Wording } from "./sameness";
import { repliesOfPerson } from "./person-replies";
import { sourcesFor, takesBack } from "./sources";
import type { Source, TemplateSource } from "./sources";
import { saysWhatIsNew } from "./says-what-is-new";
import { repliesToSmallAnswer } from "./small-answers";
import { leaningWords, wasTold } from "./untold-words";
import { momentsNow, momentsOfTheme, retortsIn, writtenCandidates } from "./written";

/** What is met by going back to what the client said: its words may be taken up once more. */
const goesBack: ReadonlySet<Occasion> = new Set<Occasion>([
  "passed",
  "minimised",
  "advised",
  "hurt",
  "questioned",
  "phrase",
]);

/** The same pools with what makes good for a hurt before all else of them. */
const makingGoodFirst = (pools: readonly Pool[]): Pool[] => [
  ...pools.map((each) => pool(() => each().filter(({ text }) => makesGood(text)))),
  ...pools,
];

const pick = <Value>(all: readonly Value[], random: Random): Value | undefined =>
  all[Math.floor(random() * all.length)];

/** Why a reply asks about suicide where the moment asks for something else; empty for any other reply. */
const askedSince: ReadonlyMap<string, string> = new Map([
  ...checkingTemplates.support.map(
    (text) => [text, "hopelessness said outright, asks about suicide; "] as const,
  ),
  ...unaskedTemplates.support.map(
    (text) => [text, "risk was shown and not asked about, asks about suicide; "] as const,
  ),
]);
const checks: ReadonlySet<string> = new Set(checkingTemplates.support);

/** Whether the last message itself shows the cue that is spoken of: only then is what is written of it a reply to that message. */
const showsNow = ({ focus }: SuggestionNeed, { state, text }: LastTurn) =>
  focus !== null && latestOf(state).told.length > 0 && text.includes(focus.quote);

/** The same need, without asking about suicide unprompted once that was offered in this session. */
function onlyOnce(need: SuggestionNeed, shown: readonly string[]): SuggestionNeed {
  const worthAsking = need.worthAsking && !shown.some((text) => checks.has(text));
  return { ...need, worthAsking };
}

/**
 * Three replies to the client's last turn, one per category in the fixed order, made from what it said and
 * from the state after it: those that the scenario has written for the moment, else made of the client's words, of
 * what was said earlier then, and stock lines last.
 * `shown` are the texts of this session so far; none of them comes again, also not when all that fits the moment was
 * used: what is left then (lasting-templates.ts) outlasts any talk. Deterministic by seed.
 */
export function suggest(
  turn: LastTurn,
  scenario: Scenario,
  seed: number,
  shown: readonly string[],
): Suggestion[] {
  const { state } = turn;
  const need = onlyOnce(needOf(turn, scenario), shown);
  const material = materialFor(need, turn, scenario);
  const spec = need.focus ? scenario.cues[need.focus.id] : undefined;
  const feeling =
    spec && need.focus
      ? feelingOf(spec, need.focus.quote, saidOutright(scenario, need.focus))
      : "heavy";
  const lately = shown.slice(-2 * suggestionCategories.length).map(wordingOf);
  const now: Wording[] = [];
  const offeredNow: string[] = [];
  const gateOpen = adviceGateOpen(state);
  const reason = reasonFor(need, state, scenario);
  const offered = offeredIn(shown);
  const refused = new Map<string, number>();
  const moments = momentsNow(need, state, scenario);
  const themes = showsNow(need, turn) ? momentsOfTheme(need.focus, state, scenario) : [];
  const isNews = remembered(saysWhatIsNew(turn, scenario));
  const isTold = wasTold([...state.said, turn.text, scenario.clientName]);
  const retorted = retortsIn(turn.text, scenario);
  const after = afterDisclosure(turn, scenario, shown);
  const allyNamed = after?.ally?.now ?? false;
  const reader = pick(suggestionCategories, randomAt(seed, state.turns, "suggestion/reading"));
  const once = goesBack.has(need.occasion) ? 1 : 0;
  const isUsable = (words: string | null) => words !== null && !isSpent(words, offered, once);
  const lasting = (category: SuggestionCategory) =>
    pool(() => {
      const random = randomAt(seed, state.turns, `suggestion/lasting/${category}`);
      return lastingFor(need.occasion)
        [category].map((text) => ({ text, idea: null, key: random() }))
        .sort((a, b) => a.key - b.key);
    });
  return suggestionCategories.flatMap((category) => {
    const random = randomAt(seed, state.turns, `suggestion/${category}`);
    const moment = { random, offered, isUsable, mayRead: category === reader };
    const asFarAsTold = (moments: readonly StoryMoment[]) =>
      moments.flatMap((each) =>
        writtenCandidates(each, category).map((one) => ({
          ...one,
          leansOn: () => leaningWords(one.text, each, scenario),
        })),
      );
    const made: Record<Exclude<Source, TemplateSource>, () => Candidate[]> = {
      written: () => asFarAsTold(moments),
      theme: () => asFarAsTold(themes),
      small: () => repliesToSmallAnswer(turn, category, random),
      retort: () => retorted.flatMap((each) => writtenCandidates(each, category)),
      asked: () => repliesToAnswer(turn, scenario, category, random),
      person: () => repliesOfPerson(turn, scenario, category),
      answer: () =>
        after ? repliesAfterDisclosure(after, category, need.occasion === "step", shown) : [],
    };
    const pools = sourcesFor(need, feeling, category, allyNamed).map((source) =>
      pool(
        typeof source === "string"
          ? made[source]
          : () =>
              candidates(category, source, material[source.of](), moment).filter(
                ({ text, idea }) =>
                  !(source.worded && idea === null) &&
                  !(comesBack(text) && [...shown, ...offeredNow].some(comesBack)) &&
                  !(allyNamed && asksWhoThereIs.test(text)) &&
                  !(after && asksAgain(text, after)),
              ),
      ),
    );
    const hurt = category === takesBack && hurtsWith(need);
    const beside: Beside = { offered, gateOpen, lately, now, once, refused, isNews, isTold };
    const found =
      choose(hurt ? makingGoodFirst(pools) : pools, beside) ?? choose([lasting(category)], beside);
    if (found === undefined) return [];
    now.push(wordingOf(found.text));
    offeredNow.push(found.text);
    offer(offered, found.text);
    const written = found.written ? "; written for this moment" : "";
    const asked = askedSince.get(found.text) ?? "";
    return [{ category, text: found.text, reason: `${asked}${reason}${written}` }];
  });
}
