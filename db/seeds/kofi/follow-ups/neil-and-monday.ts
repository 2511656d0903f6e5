import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of his manager, and of what he would say on Monday. */
export const neilAndMonday: Scenario["topics"] = {
  "letter-could-sign": {
    layer: 0,
    asks: ["could put your name to", "put your name to", "letter would you sign"],
    answers: [
      "'I was loud, and he'd taken my kids' Saturday.' {Both halves, on the one line|fury}. || {'Sorry for the noise, now ask him about the text'|fury}. I'd date it and everything.",
    ],
  },
  "past-monday": {
    layer: 0,
    asks: ["look past monday", "frightens you most", "past monday what"],
    answers: [
      "Telling Ama I've not got a bus. {She's told her whole class|monday}. || {That word comes up on a screen every time I go for a job|monday}. I'm thirty-eight, I only know how to do the one thing.",
    ],
  },
  "round-right-now": {
    layer: 0,
    asks: ["whats going round in you", "round in you right now", "monday coming whats"],
    answers: [
      "{That room on the second floor, and where I put my hands|monday}. Under the table looks shifty, on top looks big. || {Him saying my name slow, and me not answering fast enough|monday}. It goes round like a jingle.",
    ],
  },
  "heard-first": {
    layer: 0,
    asks: ["would you want heard first", "want heard first", "heard before the sorry"],
    answers: [
      "I'd asked. {I went up them stairs in January and I asked nicely, for those exact weekends|fury}. || {There's a five-year-old had his trunks packed since the Tuesday|fury}. Put that at the top, and then we'll do sorry.",
    ],
  },
  "never-get-to-say": {
    layer: 0,
    asks: ["you never get to say", "never get to say", "all those rehearsals"],
    answers: [
      "That he used to laugh at my jokes. {It's not evidence, is it|monday}? || {'You could've rung me'|monday}. I get stopped before that one every time.",
    ],
  },
  "nine-weeks": {
    layer: 0,
    asks: ["did that number do", "number do to you", "nine weeks feel"],
    answers: [
      "I put the pen down and put in for a double. {It's like being told how long you can hold your breath|monday}. || {I do everything in weeks now|monday}. A new tyre, that's four days of being their dad.",
    ],
  },
  "want-monday-to-be": {
    layer: 0,
    asks: ["you want monday to be", "want monday to be", "look at that shirt"],
    answers: [
      "Over by eleven. {And me still a driver when I button my coat|monday}. || {One of them asks what happened, and looks up|monday}. That'd do, for a Monday.",
    ],
  },
  "want-them-to-hear": {
    layer: 0,
    asks: ["most want them to hear", "want them to hear", "them to hear on monday"],
    answers: [
      "I was loud and I was right, and it's one at a time. {Do the right first|monday}. || {It was a Saturday with my kids in it|monday}. I'd want that read out before they read me my own shouting.",
    ],
  },
  "on-hold": {
    layer: 0,
    asks: ["that time on the phone", "all that time on", "while you were on hold"],
    answers: [
      "Two pounds, five pounds, eight. {I could've had Kwame's shoes for that tune|fury}. || {They've not even picked up, and it's me saying thanks for holding|fury}.",
    ],
  },
  "before-any-course": {
    layer: 0,
    asks: ["before any course", "course on anger", "anger management would"],
    answers: [
      "What I was shouting about! {Everyone's got the volume and nobody's got the words|fury}. || {There's nothing wrong with it, it was pointing the right way|fury}. You move a man's kids, he gets loud. What should I have done, hummed?",
    ],
  },
  "neil-knew": {
    layer: 0,
    asks: [
      ...["you wish neil knew", "day in your shoes", "wish neil knew"],
      ...["wish your manager knew"],
    ],
    answers: [
      "I've said good morning to two hundred people before he's found his lanyard. {I'm somebody, by then|fury}. || {You can't just move a bit of it|fury}. It's stacked, shift and call and kids, and he pulled one out from the bottom.",
    ],
  },
  "had-him-laughing": {
    layer: 0,
    asks: ["you had him laughing", "had him laughing", "before with neil"],
    answers: [
      "Lovely, as it goes. He'd be wiping his eyes before I'd got to the end. So he knows what my face does when it's nice. || Mates, I'd have said. I did his old boss for him once and he'd to hold on to the table.",
    ],
  },
  "through-hr": {
    layer: 0,
    asks: ["all go through hr", "go through hr", "through hr"],
    answers: [
      "Like writing to the council about your own leg. {Dear Mr, with reference to|fury}. || {You shout into it, and it says thank you for your email|fury}. I've got a folder now. I've never owned a folder.",
    ],
  },
  "hope-hed-understand": {
    layer: 0,
    asks: ["hope hed understand", "you hope hed understand", "hoped he would understand"],
    answers: [
      "It isn't a favour, it's the court. {You don't ask me, you leave them four squares alone|fury}. || {I'd hoped he'd say, course, Kofi|fury}. Bloke to bloke. He made a note.",
    ],
  },
  "word-threatened": {
    layer: 0,
    asks: ["that word threatened", "word threatened", "threatened land with you"],
    answers: [
      "I read it three times for my own name. {I thought they'd put some other fella's sheet in|fury}. || {It went in cold|fury}. Next thing I thought was, my mum's going to ask what it says.",
    ],
  },
  "no-box": {
    layer: 0,
    asks: ["no box to put it", "box to put it in", "if nobody wrote it down"],
    answers: [
      "That was my kids, Neil. {Then I'd shut up, there's nothing comes after that|fury}. || {You took a step back and I've not slept since|fury}. I reckon that'd surprise him.",
    ],
  },
  "sorry-be-about": {
    layer: 0,
    asks: ["if sorry were safe", "sorry were safe to", "what would yours be about"],
    answers: [
      "That he was scared. {I'd be sorry for that, no one should be scared at work|monday}. || {For his face, when I came in|monday}. He looked about twelve, for a second.",
    ],
  },
  "left-you-while": {
    layer: 0,
    asks: ["it left you while", "has it left you", "while he gets on with"],
    answers: [
      "Going round the one-way. He's parked. || Sat in a bus with the lights off, talking to you. No offence.",
    ],
  },
};
