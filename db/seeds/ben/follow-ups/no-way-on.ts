import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of seeing no way on, and of what he reproaches himself with. */
export const noWayOn: Scenario["topics"] = {
  "stopped-running": {
    layer: 0,
    asks: [
      ...["you stopped running", "waiting for you when", "stopped running what"],
      ...["after the run"],
    ],
    answers: [
      "Same kitchen, same bloke. {I'd got a bag of ice on my knee and I still couldn't see a way out of it|no-road?}. || My front door. {I'd run twenty-one kilometres to get to my own front door|no-road?}.",
    ],
  },
  "curve-for": {
    layer: 1,
    asks: [
      ...["looking for in", "curve in front", "see in the graph"],
      ...["see in the curve", "looking for when", "that curve"],
      ...["the graph"],
    ],
    answers: [
      "The point where I could've turned round. {There's one every ten minutes|mrs}, I've got them numbered. || The bit where it was still all right. {It's further left each time I draw it|mrs}.",
    ],
  },
  "count-yourself": {
    layer: 1,
    asks: [
      ...["counted yourself", "count yourself in", "if you counted yourself"],
      ...["include yourself"],
    ],
    answers: [
      "Then it's three people it's bad for. {I always leave one off, it makes it come out|no-road?}. || I'd have to put me in the doubles column. {I've never once done the sum that way|no-road?}.",
    ],
  },
  "nineteen-days": {
    layer: 0,
    asks: [
      ...["those nineteen days", "nineteen days", "do with nineteen days"],
      ...["with the days"],
    ],
    answers: [
      "Taupō, toast, a book with a murder in it. I get as far as who'd cover and I close the tab. || There's a bach in it, and no shoes. I look at it like you'd look at a boat.",
    ],
  },
  "got-through-then": {
    layer: 1,
    asks: [
      ...["got you through back", "got you through then", "through back then"],
      ...["helped you back then", "through fifth year", "get through it then"],
      ...["nervous one", "the nervous kid"],
    ],
    answers: [
      "Dates. {You can do anything to a date, and this hasn't got one|no-road?}. || There was always an exam with a Friday on it. {I've looked, and there's no Friday on this|no-road?}.",
    ],
  },
  "they-find": {
    layer: 2,
    asks: [
      ...["fear they'd find", "afraid they'd find", "fear they would find"],
      ...["people who ring you", "people ring you", "find out about you"],
      ...["a fraud about"],
    ],
    answers: [
      "A kid with a lanyard who {sat typing while somebody got worse|missed?}. || They'd find that {when it counted I didn't get up|missed?}.",
    ],
  },
  "junior-is-you": {
    layer: 1,
    asks: [
      ...["the junior is you", "harder when it's you", "when it's you"],
      ...["same for yourself", "take your own advice", "do that for yourself"],
      ...["kind to yourself", "easy on yourself"],
    ],
    answers: [
      "Because I know what he knew. {I can't be kind to somebody when I've read his notes|ashamed?}. || A junior gets the benefit of the doubt off me. {I was there, so there isn't any|ashamed?}.",
    ],
  },
  "day-there": {
    layer: 2,
    asks: [
      ...["day there be like", "that practice", "in that practice"],
      ...["country gp", "the country practice", "a practice like"],
      ...["wee practice"],
    ],
    answers: [
      "One street, a bell on the door, and you'd see them again next week. {I shut it off about there, it's like looking in a warm window|no-road?}. || There'd be farmers lying to me about their backs, and scones. {I can get to the gate of it and no further|no-road?}.",
    ],
  },
  "two-doors": {
    layer: 2,
    asks: [
      ...["behind each of them", "behind each door", "behind the doors you"],
      ...["which door", "either door", "pick a door"],
      ...["like to stand there", "stuck in both"],
    ],
    answers: [
      "Behind one there's a file with my name on. {Behind the other there's me at fifty, still hearing the bleep|no-road?}. || A meeting with tissues in it, behind the first. {And the second's just that ward, on and on|no-road?}.",
    ],
  },
  "live-with-sentence": {
    layer: 2,
    asks: [
      ...["live with that sentence", "live with that", "that sentence day to day"],
      ...["live with it"],
    ],
    answers: [
      "Like a stone in a shoe, {I've learned to walk so it doesn't show|missed?}. || I say it with my toothbrush in. {Then I spit, and go and be trusted with people|missed?}.",
    ],
  },
  "hear-yourself-say": {
    layer: 2,
    asks: [
      ...["hear yourself say", "you say to yourself", "tell yourself about it"],
      ...["say to yourself"],
    ],
    answers: [
      "'You looked and you sat back down.' {Word for word, every time|missed?}. || It's 'two hours, Ben'. {Just that, like a bill|missed?}.",
    ],
  },
  "reach-you": {
    layer: 2,
    asks: [
      ...["needed to read", "for it to reach", "have to read"],
      ...["review to say", "wanted the review to say"],
    ],
    answers: [
      "'We know you liked her.' {They don't put that in reviews|missed?}. || Something with my name in it. {'No individual' is a funny thing to be|missed?}.",
    ],
  },
  "cannot-look": {
    layer: 1,
    asks: [
      ...["you can't look at", "can't look at when", "when he says that"],
      ...["when dad says that", "my son the doctor", "son the doctor"],
    ],
    answers: [
      "{His face|ashamed?}, it's so pleased. I find something on the carpet. || {How sure he is|ashamed?}. I check my laces, they've never been so well tied.",
    ],
  },
};
