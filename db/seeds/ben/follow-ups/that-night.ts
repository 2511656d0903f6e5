import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of that night and what came of it. */
export const thatNight: Scenario["topics"] = {
  "there-then": {
    layer: 1,
    asks: [
      "were you there",
      "who else was there",
      "who was there",
      "anyone else there",
      "anybody else there",
      ...["the one with her", "you the one with her", "you with her"],
      "were you there when",
      "you there when she",
      "you were there when",
      "were you with her",
      "who was with her",
      "anyone with her",
      ...["with you when she died", "with you when he died", "there when she died"],
      ...["there when he died", "who was there when", "in the room when"],
      "somebody with her",
      "was she alone",
    ],
    answers: [
      "I was there, me and two nurses. {I was the one who said stop|mrs}. || Three of us were, two nurses and me. {It was me who said we'd stop|mrs}.",
      "Her family weren't, it was too quick for that. {She had us, and I'd known her ten days|mrs}. || There wasn't time to get her family in. {She got me instead, after ten days' acquaintance|mrs}.",
    ],
  },
  "how-died": {
    layer: 1,
    asks: [
      "why did she die",
      "what killed her",
      "what did she die of",
      ...["how did it happen"],
      "how did she die",
      "how she died",
      "did she die of",
      "cause of death",
      "wrong with her",
      "why was she in",
      "was she in for",
    ],
    answers: [
      "An infection got into her blood. It looked like nothing much, and {an hour later there was no catching it|mrs}. || Sepsis, out of a chest infection. She was a bit off and then {she was going, as quick as I can type it|mrs}.",
    ],
  },
  "called-time": {
    layer: 1,
    asks: [
      "did you do after",
      "happened after that",
      "happened after she",
      "after you called it",
      "called the time",
      "after she died",
    ],
    answers: [
      "I wrote it up, I washed my hands, and {I did the next three jobs on the list|handover}. Then it was light. || After that, the notes. My hands, twice. {And there were three more jobs on the list, so I did those|handover} till the sun came up.",
    ],
  },
  "told-family": {
    layer: 1,
    asks: [
      "tell her family",
      "tell the family",
      "told the family",
      "told her family",
      "tell her daughter",
      "told her daughter",
      "told ngaire",
      "tell ngaire",
      "rang her daughter",
      "ring her daughter",
    ],
    answers: [
      "Sanjay rang her daughter, he's my registrar. I stood beside the phone, and {I could hear her going quiet|mrs}. || My registrar made the call to her daughter. I was next to him, and {you could hear the silence down the line|mrs}.",
    ],
  },
  "on-the-telly": {
    layer: 1,
    asks: ["on the telly", "on telly", "on tv", "on the tv", "quiz show"],
    answers: [
      "A repeat, some quiz with the sound off. {A man was hugging a boat|mrs} while we worked on her. || It was one of those quizzes, on mute. {Somebody'd won a boat, behind us, and he was kissing it|mrs}.",
    ],
  },
  "the-number": {
    layer: 2,
    asks: [
      "number in the",
      "the number you",
      "what was the number",
      "number was it",
      "what number",
      "which number",
      "see in the notes",
      "saw in the notes",
      "was in the notes",
      "what did you miss",
      "did you miss",
      "you missed",
      "what was off",
    ],
    answers: [
      "Her blood pressure, it was down a bit. {Not enough to wake anyone up, enough to go and look|missed?}. || It was her pressure, and it had slipped. {I'd have let it go for anybody, and that night I let it go for her|missed?}.",
    ],
  },
  "at-three": {
    layer: 2,
    asks: [
      "recheck",
      "happened at three",
      "got to three",
      "did you go back",
      "go back to her",
      "those two hours",
      "between one and three",
      "at half past two",
    ],
    answers: [
      "I got to her at ten past three. By then it was bad enough to ring people, and {I'd been typing|missed?}. || Ten past three, I was back at the bed. I rang everyone there was. {For the hour before it I'd been on a computer|missed?}.",
    ],
  },
  "same-again": {
    layer: 1,
    asks: [
      "do the same again",
      "do it again",
      "do differently",
      "done differently",
      "have changed it",
      "made a difference",
      "have saved her",
    ],
    answers: [
      "On what I knew at the time I'd probably do the same. {That's the part that won't lie down|mrs}. || Knowing what I knew, I reckon I'd have done it the same way, and {I can't get that to settle|mrs}.",
    ],
  },
  debrief: {
    layer: 1,
    asks: [
      "the slides",
      "on the slides",
      "the debrief",
      "at the debrief",
      "go to the debrief",
      "say at the debrief",
    ],
    answers: [
      "I only know it from the slides. She's 'the patient' in them and I'm 'the junior', and {there's a heading that says communication|handover}. || All I've got of it is the slides. {We're 'patient' and 'junior', there's a timeline|handover}, and a heading about communication.",
    ],
  },
  "wanted-said": {
    layer: 1,
    asks: [
      "have wanted someone to",
      "have wanted somebody to",
      "have wanted them to",
      "wanted them to say",
      "wanted to hear",
      "have liked them to",
      "have liked someone to",
      "have needed to hear",
      "have helped that morning",
      "could they have said",
      "should they have said",
      "wish they'd",
      "wish they had",
      "wish someone had",
      "wish someone'd",
      "wish somebody had",
    ],
    answers: [
      "'Sit down a minute.' {I'd have taken that from anyone, from the cleaner|handover}. || Just 'have a seat, mate'. {It wouldn't have mattered who said it|handover}.",
    ],
  },
  "if-asked": {
    layer: 1,
    asks: [
      "if they'd asked",
      "if they had asked",
      "if someone had asked",
      "if somebody had asked",
      "if someone asked",
      "if anyone had asked",
      "if he'd asked",
      "you have told them",
      "have said if",
      "would you have said",
    ],
    answers: [
      "'All good', probably, and then {I'd have gone and cried in the linen room|mrs}. That'd have been an improvement. || I'd have said I was right as rain, and {then I'd have howled into the towels|mrs}. It would've been something.",
    ],
  },
  "debrief-missed": {
    layer: 1,
    asks: [
      ...["held it", "ran the debrief", "held the debrief", "set the time", "chose the time"],
      ...["another debrief", "ask for another", "ask them for another", "ask for one of your own"],
      ...[
        "tell them you couldn't",
        "say you couldn't come",
        "know you were asleep",
        "who was at the debrief",
      ],
      ...["wanted from that debrief", "want from that debrief", "wanted from the debrief"],
    ],
    answers: [
      "It was the quality team, they're nice, there were muffins. {I didn't ask for another one, I'd have been the person who needed it|handover}. || Someone from quality ran it, with a clicker. {Asking for a second go would've meant saying out loud that I wanted one|handover}.",
    ],
  },
  "bed-made": {
    layer: 1,
    asks: [
      ...[
        "saw the bed",
        "see the bed",
        "the made bed",
        "made up bed",
        "made up the bed",
        "the fresh sheets",
      ],
      ...[
        "need from somebody on that round",
        "needed from somebody",
        "need from them",
        "need on that round",
      ],
      ...[
        "needed in that moment",
        "needed at that moment",
        "needed that morning",
        "need that morning",
      ],
    ],
    answers: [
      "I needed one person to stop at that bed. {We went straight past, and I read out somebody's potassium|handover}. || If anybody'd said 'that was fourteen', I'd have been all right. {They were on to thirteen and fifteen, and so was I|handover}.",
    ],
  },
  "others-see-it": {
    layer: 2,
    asks: [
      ...["someone else have seen", "somebody else have seen", "anyone else have seen"],
      ...["anybody else have seen", "anyone else have caught", "someone else have caught"],
      ...["another doctor have", "sanjay have seen", "sanjay have caught", "others have seen it"],
      ...["would anyone have", "would sanjay have", "everyone have missed", "anyone have missed"],
    ],
    answers: [
      "Sanjay says he'd have written 'recheck three' too. {I think he's being kind to me|missed?}. || I've asked Sanjay that, sideways, and he reckons nobody runs for that number. {I'd have liked him to look up when he said it|missed?}.",
    ],
  },
  "to-a-colleague": {
    layer: 1,
    asks: [
      ...[
        "to a colleague",
        "a colleague who",
        "a colleague said",
        "colleague told you",
        "to a friend",
      ],
      ...["a friend who", "to a junior", "to another doctor", "someone else in your shoes"],
      ...["if it were a colleague", "if it was a colleague", "if hana had"],
    ],
    answers: [
      "'You had thirty patients and one pair of eyes, go home.' {I'd mean every word, and it doesn't take on me|ashamed?}. || I'd tell them it was the roster that did it and put the kettle on. {It works on everyone but me|ashamed?}.",
    ],
  },
};
