import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of how she holds herself before others, and of what it costs her. */
export const bearingUp: Scenario["topics"] = {
  "nobody-listening": {
    layer: 0,
    asks: [
      ...["when nobody is listening", "nobody is listening", "you sound like"],
      ...["really sound", "sound when you are alone"],
    ],
    answers: [
      "Like a woman who has not used her voice since Tuesday. {I cough first, before I answer the telephone|managing}. || Hoarse. {I practice the hello, so that it comes out with a little polish on it|managing}.",
    ],
  },
  "conversation-over": {
    layer: 0,
    asks: [
      ...["conversation is over", "remains with you", "once the call is over"],
      ...["after the call", "after you hang up", "after they hang up"],
      ...["minute after", "hang up the phone", "put down the receiver"],
      ...["put the phone down", "put down the telephone", "the receiver"],
    ],
    answers: [
      "I keep the receiver until it begins to complain. {Then I have to put my face somewhere|managing}. || It is warm from my ear, the receiver. {I sit with it in my lap until it has gone cold|managing}.",
    ],
  },
  "dressed-to-go": {
    layer: 0,
    asks: [
      ...["mind when you sit", "sit there dressed", "dressed to go"],
      ...["sitting on the bench", "on the bench", "sitting in your coat"],
    ],
    answers: [
      "That I have forgotten something, and I go through my pockets. {It is not in the pockets|managing}. || I check the stove, and the keys. {And I think, whom was I going to be late for|managing}.",
    ],
  },
  "learned-weeping": {
    layer: 0,
    asks: [
      ...["learned at home", "learned about weeping", "serve you now"],
      ...["raised by that", "brought up like that", "raised like that"],
    ],
    answers: [
      "It served very well on the ward. {In an empty kitchen it is only a habit, I am hiding from the plates|managing}. || One gets through a funeral on it. {At home it turns out that there is nobody to hide it from, and I do so all the same|managing}.",
    ],
  },
  "has-taken": {
    layer: 0,
    asks: [
      ...["what has it taken", "has it taken", "keep everything going"],
      ...["take to keep going", "cost you to", "cost you"],
    ],
    answers: [
      "A great many lists. {I cross out the last line and then I sit, and it is not yet three|managing}. || Sleep, I suppose, and a certain amount of starch. {I am tired in the way of a person who carries a tray all day and may not put it down|managing}.",
    ],
  },
  "report-left-out": {
    layer: 0,
    asks: [
      ...["dont you tell them", "not tell them", "you dont tell them"],
      ...["dont tell anyone"],
      ...["report that you don't", "report you don't give", "left out of the report"],
      ...["not in the bulletin", "in the bulletin", "don't tell them"],
      ...["report at the end"],
    ],
    answers: [
      "That {I speak aloud to the furniture|managing}, and that the afternoons have no floor to them. || Four o'clock, chiefly. {Nobody has had a word from me about four o'clock|managing}.",
    ],
  },
  "hold-on-to": {
    layer: 0,
    asks: [
      ...["hold on to", "holds you when", "sways like that"],
      ...["when it sways", "when everything moves", "keeps you upright"],
    ],
    answers: [
      "The edge of the sink, and the timetable. || The days of the week, I take them in order, like a banister.",
    ],
  },
  "writing-good": {
    layer: 0,
    asks: [
      ...["about the writing", "about writing that", "does you good"],
      ...["good about writing", "why does it help", "help you to write"],
    ],
    answers: [
      "One must choose. Speaking, I would say that I am quite well before I knew it. || The page does not tilt its head. One can look a sentence over before one lets it out.",
    ],
  },
  "understand-first": {
    layer: 0,
    asks: [
      ...["understand about you first", "want me to know", "ought i to know"],
      ...["known about you", "me to know of it", "need to know about you"],
      ...["me to understand"],
    ],
    answers: [
      "That I am in order, and that {it is all for nobody|quiet-home}. People see the order. || I can do everything that one does. {It is only that nobody comes in at the door any more, and one should know that first|quiet-home}.",
    ],
  },
  "in-mind-writing": {
    layer: 0,
    asks: [
      ...["in mind when you wrote", "made you write", "why did you write"],
      ...["decided to write", "decide to write", "brings you here"],
      ...["brought you here", "have wished to begin", "wished to begin"],
    ],
    answers: [
      "Zosia said that one may. {I wished to see if it would look any smaller, written down|quiet-home}. || It was ten past four and {I had spoken to nobody since the butcher|quiet-home}. One presses a letter, and then the next.",
    ],
  },
  "hold-your-week": {
    layer: 0,
    asks: [
      ...["hold your week", "hold the week", "holds your week"],
      ...["things like that", "your week", "structure your week"],
      ...["keep the week"],
    ],
    answers: [
      "Mondays the caps, Thursdays the hair, Fridays I used to make herring. {Fridays have come loose|friends?}. || The iron on a Tuesday, and Mass. {It stands up quite well until the Friday, that one was for the eight of us|friends?}.",
    ],
  },
  "she-of-all": {
    layer: 0,
    asks: [
      ...["she of all people", "that she noticed", "zosia noticed"],
      ...["somebody so direct", "so direct", "saw to it"],
    ],
    answers: [
      "Found out, and relieved, as when a child points at your odd stockings. || I was cross for an hour. Then I thought, well, somebody has been reading me.",
    ],
  },
  "confirmed-it": {
    layer: 0,
    asks: [
      ...["confirmed it to her", "if you confirmed", "tell zosia"],
      ...["told zosia", "say to zosia", "want zosia to know"],
      ...["say yes to her"],
    ],
    answers: [
      "I should have to let her be kind to me. {It is the wrong way round, I tied her shoes|managing}. || She would put her laundry down. {I could not go on being excellent at her after that|managing}.",
    ],
  },
  "instead-of-tissues": {
    layer: 0,
    asks: [
      ...["instead of tissues", "wished for there", "at the parish group"],
      ...["the parish group", "the tissues", "go to the group"],
    ],
    answers: [
      "A table with something to do on it, beans to shell. One talks better to beans. || I should have liked one of them to ask what he did for a living. They asked only how long ago.",
    ],
  },
  "good-question": {
    layer: 0,
    asks: [
      ...["good question have", "instead of a list", "better question"],
      ...["she have asked", "doctor ask you", "doctor have asked"],
    ],
    answers: [
      "What do you do at four. {It is not on the form, and it is the only one I could not have answered politely|managing}. || Who makes your tea. {I should have had to say it|managing}.",
    ],
  },
  "more-time-priest": {
    layer: 0,
    asks: [
      ...["had there been more time", "been more time", "told him if there"],
      ...["been more time what would", "told the priest", "tell the priest"],
      ...["tell father marek", "told father marek", "more time what"],
    ],
    answers: [
      "That I am not resigned, and I do not care for the word. {He was already in his gloves|grief}. || I had a question for him, about where a voice goes. {One does not ask that of a man with one arm in his coat|grief}.",
    ],
  },
  "between-sentences": {
    layer: 0,
    asks: [
      ...["between your sentences", "that she notices", "what does she notice"],
      ...["too many full stops", "your full stops", "full stops"],
    ],
    answers: [
      "That I stop before the thing itself. {One can hear the door being closed, she says|managing}. || The full stops. {She told me, you write as though somebody were standing behind you|managing}.",
    ],
  },
  "answer-sentence": {
    layer: 1,
    asks: [
      ...["hear that sentence", "what do you answer", "answer it"],
      ...["answer that sentence", "say to that sentence", "say back"],
    ],
    answers: [
      "I say, well, then put the kettle on. {It is not much of an answer, it has been the same one since October|no-use-hope?}. || Nothing, I rinse something. {One cannot argue with it, it has very good grammar|no-use-hope?}.",
    ],
  },
  "unseen-hours": {
    layer: 0,
    asks: [
      ...["when nobody sees", "nobody sees you", "hours like when"],
      ...["hours like", "nobody is watching", "when you are alone"],
    ],
    answers: [
      "I let my face down, like a blind. {It is heavier than one would think|managing}. || I talk, I stop in doorways, {I sit on the edges of things|managing}.",
    ],
  },
  "be-well-for": {
    layer: 0,
    asks: [
      ...["be well for anyone", "didn't have to be well", "not have to be well"],
      ...["didn't have to be strong", "stop managing", "without managing"],
      ...["didn't have to manage"],
    ],
    answers: [
      "{Lying down, I expect, in the middle of the day, with my shoes on|managing}. It has never been done in this family. || {I would howl like a dog for an afternoon|managing}, and then I would make potato pancakes.",
    ],
  },
  "my-health": {
    layer: 0,
    asks: [
      ...["your health", "are you healthy", "your own health"],
      ...["are you ill", "look after yourself", "looking after yourself"],
      ...["take care of yourself"],
    ],
    answers: [
      "The heart is a good one. {The rest of me keeps regular hours and has no appetite for them|grief}. || I eat by the clock and I go to my appointments. {I look after her quite properly, this widow, and am not fond of her|grief}.",
    ],
  },
};
