import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of the works and of looking for work. */
export const justSaidOfTheWorks: Scenario["topics"] = {
  "who-us": {
    layer: 0,
    asks: [...["who's us", "who is us", "who are us"], ...["who do you mean by us"]],
    answers: [
      "The whole works, four hundred, and my shift with it || All of us at the works. I say us yet, I've not got out of it",
    ],
  },
  "not-talked-since": {
    layer: 0,
    asks: [
      ...["not talked to anyone since", "talked to anyone since", "talked to nobody since"],
      ...["spoken to anyone since"],
    ],
    answers: [
      "{You leave it a week and it's strange to start|shut-down}. Then it's a month || Nobody stood still long enough. {And I didn't stand where they'd find me|shut-down}",
    ],
  },
  "told-them-wrong": {
    layer: 0,
    asks: [
      ...["tell them it's wrong", "tell them it was wrong", "told them it's wrong"],
      ...["get it changed", "send it back", "ask them to change it"],
    ],
    answers: [
      "What for. I'd have had to say it mattered || I never. There's nobody left in that office to tell, it's a number you ring",
    ],
  },
  "saved-furnace": {
    layer: 0,
    asks: [
      ...["save it from going wrong", "ever save it", "stop it going wrong"],
      ...["save the furnace"],
    ],
    answers: [
      "Twice that I'd swear to. I was shouted at both times, till they looked inside || The one Christmas. I had the whole shift out in the yard in the rain, and she'd cracked at the back like an egg",
    ],
  },
  "said-to-him": {
    layer: 0,
    asks: [
      ...["what did you say to him", "you say to him", "did you answer him"],
      ...["tell the lad"],
    ],
    answers: [
      "[after: job centre] I said I'd think about it. {I said it like he'd done me a favour|useless} || Ta, I said. {I'd have sworn at one of my own for less|useless}",
      "[after: lanyard, badge, envelope] Thank you, I told him. Manners is all that came out || I thanked him. It's what you do when you're handed a thing",
    ],
  },
  "called-mate": {
    layer: 0,
    asks: [...["called mate", "being called mate", "calling you mate"], ...["called you mate"]],
    answers: [
      "He meant it friendly. {I'd been gaffer to lads his age|useless} || It was the mate you'd say to a fella blocking a doorway. {I moved, and all|useless}",
    ],
  },
  "took-that-job": {
    layer: 0,
    asks: [
      ...["did you take it", "take that job", "take the job"],
      ...["apply for it", "go for it", "take the warehouse"],
    ],
    answers: [
      "[after: warehouse, lifting boxes] I put in for it and I've not heard. They'd want a younger back || I signed where he showed me. Nobody's ever rung",
    ],
  },
  "wanted-that-job": {
    layer: 0,
    asks: [
      ...["have wanted it", "wanted the job", "wanted that job"],
      ...["would you have wanted"],
    ],
    answers: [
      "[after: warehouse, lifting boxes] I'd take anything with a start time. {It's who'd be showing me how that sticks|useless} || Not wanted. {I'd have gone, and kept my head down|useless}",
    ],
  },
  "made-easier": {
    layer: 0,
    asks: [
      ...["didn't it make it easier", "not make it easier", "wasn't it easier"],
      ...["didn't that make it easier"],
    ],
    answers: [
      "You'd think you'd be in it together. {It's four hundred kitchens with one fella in each|apart} || Because none of them could say a thing to me I'd not thought of. {So we say nothing|apart}",
    ],
  },
  "found-name": {
    layer: 0,
    asks: [...["did he find it", "find your name", "found your name"], ...["find yours"]],
    answers: [
      "Third go. He'd got me in with the contractors || He did. It was under somebody else's, he'd to peel it off",
    ],
  },
  "the-sandwiches": {
    layer: 0,
    asks: [
      ...["eat any", "have a sandwich", "have one of the sandwiches"],
      ...["put on sandwiches", "sandwiches were they", "eat the sandwiches"],
    ],
    answers: [
      "[after: sandwiches] Egg. I'd one in my hand a good while and I put it back || Nobody touched them. There was a whole tray left, and we were men who ate",
    ],
  },
  "angry-with": {
    layer: 1,
    asks: [...["angry with", "angry at", "in a temper with"], ...["in a temper about"]],
    answers: [
      "Head office, mostly. The weather. Gwen the once, for humming || All of them upstairs. It's hard to be angry at a building, and I managed",
    ],
  },
  "anger-went": {
    layer: 1,
    asks: [
      ...["the anger go", "anger gone", "happened to the anger"],
      ...["anger went", "anger now"],
    ],
    answers: [
      "Into the ground with the spuds, I suppose. {I'd sooner have it than this|hollow} || It ran down, like anything does. {There was nothing coming in behind it|hollow}",
    ],
  },
  "line-stopped": {
    layer: 0,
    asks: ["line stop", "line stopped", "stop the line"],
    answers: [
      "That Thursday in March, about noon. You felt it in your feet before you'd missed the noise || The fourteenth of March. Somebody laughed, it was that quiet",
    ],
  },
  "still-hear-it": {
    layer: 0,
    asks: ["still hear it", "still hear the", "you hear it still"],
    answers: [
      "Not it. {I hear the place where it was|hollow} || First thing, half asleep, I do. {Then I'm awake and it's the fridge|hollow}",
    ],
  },
  "on-the-wall": {
    layer: 0,
    asks: [...["used to hang there", "hang there", "hung there"], ...["used to hang"]],
    answers: [
      "It's a manner of speaking. {My mornings, if you want it straight|hollow} || Nothing you'd buy. {A rota, a row of coats, eleven names|hollow}",
    ],
  },
  "how-course-went": {
    layer: 0,
    asks: [...["how did that go", "how did the course", "how was the course"], ...["course go"]],
    answers: [
      "[after: retraining, course] Two weeks of it. They gave me a certificate for that and all, for turning up || It went over my head and out the window. I was never late for it, mind",
    ],
  },
  "finished-course": {
    layer: 0,
    asks: [
      ...["finish the course", "stick it out", "stay to the end"],
      ...["see the course through"],
    ],
    answers: [
      "Every day of it. I've never walked off a job, even that one || To the last biscuit, aye. There was a test, and she did the hard bit for me",
    ],
  },
  "seen-from-road": {
    layer: 0,
    asks: [...["what did you see", "see up there", "see from up there"], ...["see from the road"]],
    answers: [
      "[after: top road, stacks] Two fellas in yellow hats, pointing. I could have told them what they were pointing at || Gulls on the roof of the mill. They'd never have dared",
    ],
  },
  "miss-the-works": {
    layer: 0,
    asks: [
      ...["do you miss it", "miss the works", "miss working"],
      ...["miss the job", "miss your job", "miss your work"],
    ],
    answers: [
      "Every day. My hands more than the rest of me || I'd not have said so while I had it. I miss being tired for a reason",
    ],
  },
  "what-it-is-then": {
    layer: 1,
    asks: ["like to be now", "want to be now", "rather be now"],
    answers: [
      "{Something you could say in one word|useless}. I had one before || I'd settle for a fella with a van and a reason. {It's late in the day to be picking|useless}",
    ],
  },
  "said-to-clipboard": {
    layer: 0,
    asks: ["what would you have said", "have said to him", "liked to say to him"],
    answers: [
      "[after: clipboard, lanyard] That it's Tom, and he might look up when he says it || Ask me what I did here. That's all, I'd have had him stop and ask",
    ],
  },
  "clipboard-lad": {
    layer: 0,
    asks: ["lad with the clipboard", "lad with the lanyard", "youngster with the badge"],
    answers: [
      "Him from head office that gave out the envelopes. He'll be somewhere else with a list by now || The young one in March, with my envelope in his box. I don't blame him, I just keep meeting him",
    ],
  },
  "three-said": {
    layer: 2,
    asks: [
      ...["the three say", "three answers say", "three of them say"],
      ...["what were the answers"],
    ],
    answers: [
      "Unsuccessful on this occasion. {I looked for the other occasion|no-ahead?} || Two of them wished me luck. {The third wanted to know could I drive, after I'd put that I could|no-ahead?}",
    ],
  },
  "neighbour-hinges": {
    layer: 0,
    asks: [...["neighbour mind", "neighbour say", "next door mind"], ...["neighbour think"]],
    answers: [
      "She came to the door to see who it was and asked was I all right. I said it was only the hinge || She'd none. She's had me do the cat flap since",
    ],
  },
};
