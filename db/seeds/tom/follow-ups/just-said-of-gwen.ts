import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about what he has just told of Gwen, and of the house with her in it. */
export const justSaidOfGwen: Scenario["topics"] = {
  "left-it-open": {
    layer: 0,
    asks: [
      ...["left it open for you", "she left it open", "leave it open"],
      ...["gwen left it open"],
    ],
    answers: [
      "She's not one to push. {It's how she'd leave a coat out, if it looked like rain|gwen} || So I'd see it and she'd not have had to say. {She's run out of asking|gwen}",
    ],
  },
  "knows-of-writing": {
    layer: 0,
    asks: [
      ...["know you're writing to me", "know you are writing", "you're writing to me now"],
      ...["know about tonight", "know that you're writing"],
    ],
    answers: [
      "She does, she all but sat me down to it. She'd not know what I'd put || Aye, it was her page. She's kept out of the room on purpose, I'd say, she went off early",
    ],
  },
  "wife-thinks-why": {
    layer: 0,
    asks: [
      ...["makes your wife think", "makes gwen think", "why does your wife think"],
      ...["why does gwen think", "why does she think you ought"],
    ],
    answers: [
      "She found me stood at the sink with the tap running. I couldn't tell her how long || I'd stopped finishing my sentences, she said",
    ],
  },
  "else-on-list": {
    layer: 0,
    asks: [
      ...["else is on the list", "what else is on", "what's on the list"],
      ...["what is on the list"],
    ],
    answers: [
      "A shelf, the bathroom tap, the shed roof. She writes them as if they'd just come to her || The fence, and the light in the pantry. There's one says 'look at hoover'",
    ],
  },
  "gives-jobs": {
    layer: 0,
    asks: [
      ...["giving you jobs", "gives you jobs", "giving you things to do"],
      ...["jobs she gives", "giving you a list"],
    ],
    answers: [
      "It's kind. {It's what you give a lad so he'll not feel in the road|useless} || I do them. {I was the one gave out the jobs, that's all it is|useless}",
    ],
  },
  "list-ends": {
    layer: 0,
    asks: [
      ...["list runs out", "run out of jobs", "list is done"],
      ...["finish the list", "list is finished"],
    ],
    answers: [
      "I go slow. I did a hinge yesterday I'd done on Monday || She'll find more, she's good like that. I've seen her looking round for it",
    ],
  },
  "asked-about-nights": {
    layer: 1,
    asks: [
      ...["talk about it before", "talk it over", "discuss it"],
      ...["did she ask you first", "talked about it before"],
    ],
    answers: [
      "She'd it fixed with the home before I heard. {She didn't ask so I'd not have to mind|gwen} || No, {she said it with her back to me, doing the pans|gwen}",
    ],
  },
  "why-the-nights": {
    layer: 1,
    asks: [
      ...["she taken the nights", "she took the nights", "she take extra nights"],
      ...["taken on nights", "wife taken nights", "gwen taken nights"],
      ...["taken the extra nights"],
    ],
    answers: [
      "They pay more, and she's no notion how long I'll be like this. {She's doing my shift, in a way of speaking|gwen} || To be sure of the bills, she says. {I think it's to get out of the house and all|gwen}",
    ],
  },
  "lying-listening": {
    layer: 1,
    asks: [
      ...["lie there listening", "lying there listening", "lie there and listen"],
      ...["when you lie there"],
    ],
    answers: [
      "[after: extra nights, nights as well] {That it should be my boots on them stairs|gwen} || I count her down the steps. {I think, say something, man, and then the door's gone|gwen}",
    ],
  },
  "would-they-say-so": {
    layer: 1,
    asks: [
      ...["would they say that", "they say that do", "would your family say that"],
      ...["they agree with that"],
    ],
    answers: [
      "[after: better off, manage better] They'd go mad at me. {It's not the sort of sum you show anybody|better-off} || No, {they'd say it wasn't so, and I'd go on thinking it|better-off}",
    ],
  },
  "told-family": {
    layer: 1,
    asks: [
      ...["told them you feel", "told them how you feel", "ever told them"],
      ...["told them that", "told any of them"],
    ],
    answers: [
      "No, {they'd start being careful round me, and they're careful enough|gwen} || You don't put that down on a table with a roast on it. {Gwen'd never lift her fork again|gwen}",
    ],
  },
  "like-to-go-stay": {
    layer: 1,
    asks: [
      ...["would you like to go", "do you want to go", "are you going to go"],
      ...["tempted to go", "will you go"],
    ],
    answers: [
      "[after: come and stay, spare room] To see them, I would. {I'd want a return ticket in my pocket|useless} || I've had the bag down off the wardrobe. {I put it back, the dust had a shape to it|useless}",
      "[after: stacks] I've not decided. Gwen's against it. || I can't say yet. Part of me would.",
    ],
  },
  "told-carys-stay": {
    layer: 1,
    asks: [
      ...["what did you tell her", "what did you say to her", "answer her when she offered"],
      ...["say to carys when"],
    ],
    answers: [
      "[after: come and stay, spare room] We'll see. It's what you tell a child || That the dog'd not settle. She'd settle on a bag of spanners, that dog",
    ],
  },
  "looked-after": {
    layer: 1,
    asks: [
      ...["be looked after", "looked after a bit", "being looked after"],
      ...["let them look after"],
    ],
    answers: [
      "I'd not know how it's done. {You'd have to sit there and be brought things|useless} || For a cold, maybe. {Not at fifty-two with nothing the matter you can point to|useless}",
    ],
  },
  "film-was": {
    layer: 0,
    asks: [...["film was it", "what film", "which film"], ...["the film about", "film was about"]],
    answers: [
      "One with a brass band in it. She'd have thought, that's Dad all over || Some fella and a lighthouse. I think he was all right in the end",
    ],
  },
  "told-of-film": {
    layer: 0,
    asks: [
      ...["tell her about the film", "tell her you didn't", "say about the film"],
      ...["tell carys about the film", "tell her you couldn't"],
    ],
    answers: [
      "I said it was champion. She was that pleased || That I'd enjoyed it. It's easier than saying I was sat in front of it",
    ],
  },
  "sat-on-stairs": {
    layer: 0,
    asks: [
      ...["long did you sit", "did you sit there", "sit there long"],
      ...["long were you sat", "sat on the stairs"],
    ],
    answers: [
      "Half an hour. The tea had a skin on it || Twenty minutes, by the hall clock. I wasn't resting, I'd just stopped",
    ],
  },
  "seen-on-stairs": {
    layer: 0,
    asks: [
      ...["did anybody see you", "did anyone see you", "anybody see you"],
      ...["anyone see you there"],
    ],
    answers: [
      "[after: stairs] Only the dog. She sat on the step below and waited on me || No, Gwen was out. I'd have had to say I was looking for something",
    ],
  },
  "eats-noticed": {
    layer: 0,
    asks: [
      ...["notice you're not eating", "notice you don't eat", "notice what you eat"],
      ...["notice you move it about", "notice that you don't eat"],
    ],
    answers: [
      "She looks at the plate and then she looks at the gravy boat. {She'll not say|gwen} || She's started doing me the smaller plate. {That's how I know she knows|gwen}",
    ],
  },
  "came-down": {
    layer: 0,
    asks: [
      ...["she ever come down", "ever come down to you", "come down and find"],
      ...["has she come down", "gwen ever come down"],
    ],
    answers: [
      "The once. She stood there in her dressing gown and said, Tom? {I told her indigestion|gwen} || She got as far as the door, a month back. {I heard her think better of it|gwen}",
    ],
  },
  "keep-clock": {
    layer: 0,
    asks: [
      ...["why do you keep it", "keep the clock", "why keep it"],
      ...["take it down", "take the clock down", "get rid of it"],
      ...["stop the clock"],
    ],
    answers: [
      "I've had it down. {There was a round clean patch on the wall, and that was louder|nights} || It's the one thing they gave me with nothing to spell on it. {And I'd only lie there listening for it|nights}",
    ],
  },
  "doubles-since": {
    layer: 1,
    asks: [
      ...["she been doing that", "been doing doubles", "doing the doubles"],
      ...["working doubles", "been doing double shifts"],
    ],
    answers: [
      "Since May. {It was the one a week, to start|gwen} || From about May. {I notice by her shoes, she's through the second pair|gwen}",
    ],
  },
  "what-she-hides": {
    layer: 1,
    asks: [
      ...["think she's hiding", "she hiding", "she's hiding"],
      ...["hides from you", "hiding from you"],
    ],
    answers: [
      "That she's frightened for me. {She'd sooner I saw teeth|gwen} || How tired she is, for a start. {And whatever she says to herself in the car|gwen}",
    ],
  },
  "asked-of-the-face": {
    layer: 1,
    asks: ["asked her about it", "asked her about that", "ask her about it"],
    answers: [
      "[after: halfway, stairs stopping] No, {she'd say it was her knee, and I'd let her|gwen} || You can't ask a woman why she's smiling. {I say you're late, and take her bag|gwen}",
    ],
  },
  "said-what": {
    layer: 1,
    asks: [
      ...["said what", "never said what", "hasn't she said"],
      ...["what has she never said", "said what exactly"],
    ],
    answers: [
      "That she's carrying me. {She'd be right, I'd only nod|gwen} || That it's hard on her. {Not once, not even about the car|gwen}",
    ],
  },
};
