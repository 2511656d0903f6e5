import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks about the nights, the empty days and his body. */
export const smallHours: Scenario["topics"] = {
  "hours-early": {
    layer: 0,
    asks: [
      ...["those hours like", "before anybody stirs", "before anyone is up"],
      ...["hours before its light"],
    ],
    answers: [
      "Slow. {I've had the whole day out with myself before the paper's come|nights}. || I lay the breakfast. {Then there's nothing to do but wait for somebody to eat it|nights}.",
    ],
  },
  "goes-round": {
    layer: 0,
    asks: ["goes round in you", "round in your head", "picture on and nobody"],
    answers: [
      "The same two or three things. {What I should have said that day, and who'd want me now|useless}. || {That last morning, I go through it and I say something different to the lad|useless}. Then the film's over and I've not seen it.",
    ],
  },
  "clock-thinking": {
    layer: 0,
    asks: ["with that clock going", "thinking about with that", "when the clock is going"],
    answers: [
      "That it's counting, and I'm on nobody's time. {I get to wondering how many more nights of it there are|nights}. || The rota, daft as it is. {I'll be working out who's on with who at half three in the morning|nights}.",
    ],
  },
  "nights-drew": {
    layer: 0,
    asks: ["since the nights drew", "nights drew in", "changed in you since"],
    answers: [
      "I've got slower. {I've stopped thinking I'll sleep, I get up at three as if it was a shift|nights}. || In summer I could be out of doors. {Now it's dark at both ends and I'm sat in it|nights}.",
    ],
  },
  "day-sleep": {
    layer: 0,
    asks: ["lets you drop off", "about the daytime", "sleep in the daytime"],
    answers: [
      "There's buses going by, and next door's wireless. {It's the dark I can't lie down in|nights}. || Nobody's lying next to me being quiet. {At night I can hear her not sleeping because I'm not|nights}.",
    ],
  },
  "trousers-loose": {
    layer: 0,
    asks: [
      ...["notice the trousers", "notice your trousers", "trousers have gone loose"],
      ...["trousers getting loose"],
    ],
    answers: [
      "I put the button over myself, so Gwen wouldn't ask. {I thought, well, there's less of you, boy|nights}. || {I caught the back of me in the wardrobe glass, and it was my father's trousers|nights}. I've pulled my jumper down over it.",
    ],
  },
  "plate-front": {
    layer: 0,
    asks: ["plate in front of you", "like at the table", "sat with that plate"],
    answers: [
      "She's watching the fork, {so I keep it moving|nights}. || {It's a job to get it down|nights}. I say it's lovely, and I look for the dog.",
    ],
  },
  "plate-left": {
    layer: 0,
    asks: [
      ...["left the plate as", "knew about the plate", "stopped hiding the plate"],
      ...["plate as it was"],
    ],
    answers: [
      "She'd say nothing, and do me smaller ones. {I'd feel that more than shouting|gwen}. || {She'd worry, and she's enough to be going on with|gwen}. So the dog's getting fat.",
    ],
  },
  "had-to-stop": {
    layer: 0,
    asks: ["find you had to stop", "you had to stop", "having to stop like"],
    answers: [
      "It frightened me a bit. {I've carried men down ladders, and that was one cup|worn}. || I looked about to see had anybody noticed. {My arms had just gone|worn}.",
    ],
  },
  "walked-through": {
    layer: 0,
    asks: ["get a day walked through", "day walked through", "get through the day with that"],
    answers: [
      "In bits. {As far as the bench, and a sit, and as far as the chapel|worn}. || The dog pulls, so that's half of it. {I've to sit down to do my shoes|worn}.",
    ],
  },
  "house-morning": {
    layer: 0,
    asks: [
      ...["house like of a morning", "once gwens gone", "house once shes gone"],
      ...["house like once"],
    ],
    answers: [
      "{Too tidy|hollow}. I move a cup so it looks as if somebody lives here. || You hear her car go off down the hill. {Then it's the fridge and me|hollow}.",
    ],
  },
  "while-played": {
    layer: 0,
    asks: ["through you while it played", "while it played", "while it was playing"],
    answers: [
      "Nothing. {I noticed the tea was cold, that's how I knew an hour had gone|hollow}. || {I was looking past it at the wall|hollow}. I could tell you about the wall.",
    ],
  },
  "list-done": {
    layer: 0,
    asks: [
      ...["nothing left on gwen", "left on gwens list", "once the list is finished"],
      ...["nothing left on the list"],
    ],
    answers: [
      "{A sort of panic, by eleven o'clock|hollow}. So I oil something. || I look round for what might be loose. {I've stood in the hall with a screwdriver and nothing to put it in|hollow}.",
    ],
  },
  "anger-gave": {
    layer: 1,
    asks: [
      ...["did the anger give", "anger give you", "miss about the anger"],
      ...["miss about being angry"],
    ],
    answers: [
      "Sleep, for one. You dig till you drop. {There's nothing in me to dig with now|hollow}. || Somebody to blame. I'd a name for every one of that board, and {I've not even got that now|hollow}.",
    ],
  },
  "nothing-left": {
    layer: 0,
    asks: [
      ...["nothing left to do", "when the jobs ran out", "ran out of walls"],
      ...["ran out of jobs"],
    ],
    answers: [
      "{The middle of the afternoon|hollow}. I'd never met it before, I'd always been at work or in bed. || {A house that smelt of paint and nobody in it|hollow}. I sat on the bottom stair with the brush.",
    ],
  },
  "notice-quiet": {
    layer: 0,
    asks: ["notice most now", "now its gone quiet", "notice in the quiet"],
    answers: [
      "Everybody else's noise. {A door goes up the street, and I know whose, and where he's off to|hollow}. || My own feet. {I go from room to room and they're the only ones|hollow}.",
    ],
  },
  "used-to-be-there": {
    layer: 0,
    asks: [
      ...["used to be there where", "there where its empty", "where its empty now"],
      ...["what used to fill it"],
    ],
    answers: [
      "Lads, a rota, somebody's birthday cake on the filing cabinet. {I'd not known how much of me was that|hollow}. || Tomorrow, I suppose. {I always knew what I'd be doing and who'd be moaning about it|hollow}.",
    ],
  },
  "gate-hands": {
    layer: 0,
    asks: [
      ...["gate in your hands", "that gate in your", "feel to fix the gate"],
      ...["feel to mend the gate"],
    ],
    answers: [
      "Right. {I knew what to do, and I went slow so it would last|hollow}. || Good, while I'd the hinge off. {I was sorry when it shut|hollow}.",
    ],
  },
  "the-rest": {
    layer: 0,
    asks: [
      ...["didnt get to say", "rest that you didnt", "not get to say"],
      ...["rest you didnt tell"],
    ],
    answers: [
      "{That I don't sleep, and what I think about while I'm not|nights}. You get six minutes with him. || {The nights, and how long they've got|nights}. He'd his hand on the next fella's notes by then.",
    ],
  },
  "night-after-night": {
    layer: 0,
    asks: ["come round night after night", "night after night", "every single night like"],
    answers: [
      "I start to dread it about the time the kettle goes on for tea. {It'll be there, same as the telly|nights}. || {You'd think I'd get used to it, and I don't|nights}. I hear the last bus and my heart sinks.",
    ],
  },
  "understand-now": {
    layer: 1,
    asks: ["understand about it now", "understand now that you", "you understand about it"],
    answers: [
      "That he wasn't being soft, that lad. {It comes down on you whether you're a grafter or no|hollow}. || {That you can be sat in your own house and not able to get up and fill the kettle|hollow}. I'd told him to keep busy, God forgive me.",
    ],
  },
  "this-hour": {
    layer: 0,
    asks: ["whats this hour like", "this hour like", "hour like where you"],
    answers: [
      "Still. I can hear the dog breathing. {It's the hours after this I don't care for|nights}. || Not so bad, this one. {It gets bad when the street lights go off|nights}.",
    ],
  },
  "catch-sight": {
    layer: 0,
    asks: ["catch sight of it", "catch sight of the works", "when you see the works"],
    answers: [
      "{I look away first|hollow}. You'd think it had done something to me. || I check is there steam, just for half a second. {Then my stomach goes|hollow}.",
    ],
  },
};
