import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom tells of the years at the works, of the place as it stands now, and of the lads. */
export const sinceMarch: Scenario["topics"] = {
  "years-there": {
    layer: 0,
    asks: [
      "your position",
      "position at the works",
      "your job title",
      "what was your role",
      ...["long were you there", "long did you work", "long at the works", "you work there"],
      ...["many years", "long had you been there", "long have you worked", "long were you at"],
      "was the work",
    ],
    answers: [
      "Thirty-one years, man and boy. Furnaces all through, and the last nine I had a shift to mind. || Since I was twenty-one, so thirty-one years. All of it on the furnaces, and I was over a shift by the end.",
    ],
  },
  "top-road": {
    layer: 0,
    asks: [
      ...["stand up there", "walk up there", "look at the works", "the top road", "go up there"],
      ...["get up there", "through you up there", "look for up there", "are the stacks"],
      "stacks the works",
    ],
    answers: [
      "{I still look for steam|hollow}. There's none, and I've walked a mile to see there's none. || I go up to see is she breathing. {She's not, and I stand there as if she might|hollow}.",
    ],
  },
  "listening-for": {
    layer: 0,
    asks: ["listening for", "you listen for", "listening out for"],
    answers: [
      "The hooter, I suppose. {My ears go looking for it and there's nothing there|hollow}. || Anything with a rhythm to it, a pump or a fan. {Thirty-one years there was always something going|hollow}.",
    ],
  },
  "two-of-them": {
    layer: 0,
    asks: [
      ...["were you afraid they'd ask", "you afraid they would ask", "afraid they'd ask you"],
      ...["theyd ask you", "would they ask you", "they would ask you", "which lads did you"],
      ...["had to say to them", "have to say to them", "to the two of them"],
      ...["cross over", "crossed over", "read a shop window", "the shop window"],
    ],
    answers: [
      "How's it going, they'd say. {I'd have to find a lie or tell them the truth|apart}. || They'd only want to know what I'm up to. {There's no answer to that I could give in the street|apart}.",
    ],
  },
  "how-many": {
    layer: 0,
    asks: [
      "others lost their jobs",
      "lost their jobs",
      "else was let go",
      "else lost their",
      "others were let go",
      "how many of you",
      "many people lost",
      "many were laid off",
      "many lost their",
    ],
    answers: [
      "Four hundred, give or take, and that's not counting the contractors. || It was four hundred on the books, and then there's the canteen.",
    ],
  },
  "who-handed": {
    layer: 0,
    asks: [
      ...["who was he", "who was that lad"],
      ...[
        "who handed",
        "who handed you the envelope",
        "who gave you",
        "who told you",
        "who finished you",
        "who let you go",
      ],
      "who laid you off",
    ],
    answers: [
      "A lad from head office. I'd never set eyes on him, {and he had me off a list|useless}. || Some young fella, up for the day. {He'd to ask me which one I was|useless}.",
    ],
  },
  "works-since": {
    layer: 0,
    asks: [
      ...["works get in touch", "works been in touch", "heard from the works", "works ever ring"],
      ...["anyone from the works", "anybody from the works", "works ring you"],
    ],
    answers: [
      "One letter, about the pension. {I'd thought they might ring and ask where a thing was, and nobody has|useless}. || Only the pension people. {I'd half an idea I'd be wanted for advice|useless}.",
    ],
  },
  "in-the-gate": {
    layer: 0,
    asks: ["in the gate", "in at the gate", "through the gate", "the works gate", "gate like"],
    answers: [
      "Fifty men and the one joke, every day for thirty years. You went in as Tom and there was no more asked. || You'd hear your name three times before you'd got your card out.",
    ],
  },
  "watch-stacks": {
    layer: 0,
    asks: [
      "watch the stacks",
      "go and watch",
      "you be there when",
      "will you watch",
      "when the stacks go",
      "when the stacks come down",
      "spring when the stacks",
    ],
    answers: [
      "I've not made my mind up. {I'd want to see her off, and I'd not want anybody to see me|hollow}. || Gwen says don't. {Somebody off my shift should stand there, and I don't know that I can|hollow}.",
    ],
  },
  "in-the-car": {
    layer: 0,
    asks: [
      ...["stopped you going in", "stop you going in", "not go in", "didn't you go in"],
      ...["stay in the car", "stayed in the car", "sitting in the car", "out of the car"],
      "in the car outside",
      "sat outside that breakfast",
    ],
    answers: [
      "I could see them laughing. {I thought, I'll only bring it down|apart}. || They'd their backs to me, shoulders going. {I didn't want to be the one they'd to stop for|apart}.",
    ],
  },
  "locker-key": {
    layer: 0,
    asks: ["locker key", "the key", "that key"],
    answers: [
      "Keep it. {It'd be like handing in the last of me|hollow}. || It can stop where it is. {There's nothing else I've got that's from there|hollow}.",
    ],
  },
  useful: {
    layer: 0,
    asks: [
      ...["use mean to you", "mean by use", "does use mean"],
      "useful mean",
      "being useful",
      "being needed",
      "feel needed",
      "feel useful",
    ],
    answers: [
      "Somebody comes in with a thing that's stopped, and it's going when they leave. {I've had nobody come in|useless}. || Being the one they'd send for. {I've not been sent for since March|useless}.",
    ],
  },
  choose: {
    layer: 0,
    asks: [
      ...["if you could choose", "like to do next", "want to do next", "want to do if"],
      ...["would you like to do", "would you want to do"],
    ],
    answers: [
      "Teach some young one to listen to a machine. {There's a screen does that now|useless}. || I'd have a lad to show things to. {There's no lad, and no thing to show him|useless}.",
    ],
  },
};
