import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of Mrs Tamati and of her last night on the ward. */
export const ward: Scenario["topics"] = {
  "that-sunday": {
    layer: 1,
    asks: [
      ...["in that sunday", "to be in that sunday", "what was it like to be in that sunday"],
      ...["that sunday night", "sunday night like", "sunday night be"],
      ...["be there that night", "like to be there"],
    ],
    answers: [
      "Fine till one, and then {it was like running in a pool|mrs}. Everyone moved fast and nothing went quicker. || Ordinary, there was a birthday cake in the office. {And after three it's bright lights and my own voice counting|mrs}.",
    ],
  },
  "back-in-room": {
    layer: 1,
    asks: [
      ...["look at first", "notice first", "back in that room"],
      ...["see first", "you see when you're there", "back there with her"],
    ],
    answers: [
      "Her hands, on top of the sheet. {They were the only things in there not doing anything|mrs}. || The clock over the door. {I can't see it without the second hand going round|mrs}.",
    ],
  },
  "ready-for": {
    layer: 1,
    asks: [
      ...["been ready for", "ready for instead", "in place of kindness"],
      ...["expecting from her", "expected from her"],
    ],
    answers: [
      "A complaint, a raised voice, a form. {I'd got my face ready for all that, and there's no face for a hug|mrs}. || I was set for shouting. {I know where to look when I'm shouted at|mrs}.",
    ],
  },
  "like-about-her": {
    layer: 1,
    asks: [
      ...["like about her", "liked about her", "what did you like"],
      ...["love about her", "special about her"],
    ],
    answers: [
      "She said what she thought and she said it kindly. {I'd look forward to getting told|mrs}. || How she looked at you when you came in, like you'd been missed. {I've been in that doorway since and there's nobody looking|mrs}.",
    ],
  },
  "marked-by-her": {
    layer: 1,
    asks: [
      ...["be marked by her", "marked by her", "like to be corrected"],
      ...["corrected by her"],
    ],
    answers: [
      "Great, weirdly. Everyone else on that ward's frightened of the doctor. || I'd have kept every page. I'm twenty-seven and I wanted the gold star.",
    ],
  },
  "her-young-man": {
    layer: 1,
    asks: [
      ...["being her young man", "her young man", "young man mean"],
      ...["called you young man"],
    ],
    answers: [
      "I wasn't the doctor for a minute, I was just some boy with his shirt out. {Nobody's called me that since|mrs}. || It was like having a nana on the ward. {There's a gap in the round where it used to be|mrs}.",
    ],
  },
  "talked-about": {
    layer: 1,
    asks: [
      ...["talk about with her", "the two of you talk", "you two talk about"],
      ...["talk about at the end", "talk with her about"],
    ],
    answers: [
      "Books, and my mum, and whether a doctor should own an iron. || She told me about her worst pupils, she loved those. And she'd want to know who was cooking for me.",
    ],
  },
  "matter-so-much": {
    layer: 1,
    asks: [
      ...["matter so much", "short time matter", "mean so much to you"],
      ...["why her", "about her that got"],
    ],
    answers: [
      "She was kind when I was rubbish. {And then it was my turn|mrs}. || I don't know that it was long enough to matter this much. {It was every night, I suppose, and she waited up|mrs}.",
    ],
  },
  "carry-last": {
    layer: 1,
    asks: [
      ...["last you have of hers", "carry that the last", "carry her question"],
      ...["carry that question", "carry those words"],
    ],
    answers: [
      "I hear it when I open the fridge. {Have you eaten, young man, and the light comes on|mrs}. || Every time there's toast. {I can't get the lid off the butter without her|mrs}.",
    ],
  },
  "tell-her-rest": {
    layer: 1,
    asks: [
      ...["want to tell her", "say to her now", "like to tell her"],
      ...["if you could tell her", "want her to know", "could say to her"],
    ],
    answers: [
      "'I should've come back sooner.' {And that there wasn't any sandwich|mrs}. || I'd own up about the sandwich. {Then I'd say sorry it took me till ten past|mrs}.",
    ],
  },
  "kindness-from-her": {
    layer: 1,
    asks: [
      ...["kindness came from her", "came from her", "kind of all people"],
      ...["that it was her", "her of all people"],
    ],
    answers: [
      "It should've been the other way about. {I'd got a speech ready, and there she was holding me up|mrs}. || Upside down. {She'd lost her mum and she was patting my sleeve|mrs}.",
    ],
  },
  "one-oclock": {
    layer: 2,
    asks: [
      ...["one o'clock look", "does one o'clock", "at one o'clock"],
      ...["at one in the morning"],
    ],
    answers: [
      "Quiet. There's a mug, and her chart, and {a pen that writes 'recheck three' while I watch it|missed?}. || It's lit like a stage. {I see the back of my own head, bent over, not getting up|missed?}.",
    ],
  },
  "answered-thanks": {
    layer: 1,
    asks: [
      ...["when she thanked you", "wanted to answer", "she thanked you"],
      ...["answered her daughter", "say to ngaire", "say to her daughter"],
      ...["tell her daughter", "her daughter to know"],
    ],
    answers: [
      "'I'm sorry, I was slow.' {I had it in my mouth and it came out as 'no worries'|mrs}. || That I'd sat with her mum, evenings, and I'd liked it. {What I said was 'it's a lovely day out'|mrs}.",
    ],
  },
  "hard-to-bear": {
    layer: 1,
    asks: [
      ...["kindness hard to bear", "makes her kindness", "hard about her kindness"],
      ...["kindness so hard", "kind to you so hard"],
    ],
    answers: [
      "I don't get to argue with it. {If she's kind then it's only me holding the charge sheet|ashamed?}. || It goes straight past the bit I've got guarded. {I've nothing to stand behind|ashamed?}.",
    ],
  },
  "wonder-about": {
    layer: 1,
    asks: [
      ...["do you wonder", "wonder about her", "think of her daughter"],
      ...["think of ngaire", "wonder about when"],
    ],
    answers: [
      "Whether she's got someone doing the evenings with her. {She'd be driving past us to get home|mrs}. || If she still looks at the clock about visiting time. {I do|mrs}.",
    ],
  },
  "wipe-off": {
    layer: 1,
    asks: [
      ...["hard to wipe off", "wipe it off", "word on the board"],
      ...["the board so hard", "couldn't wipe it"],
    ],
    answers: [
      "It was her handwriting. {There wasn't going to be any more of it|mrs}. || She'd pressed so hard you could feel it. {I'd get the cloth out and I'd put it back|mrs}.",
    ],
  },
  "have-her-pen": {
    layer: 1,
    asks: [
      ...["that pen of hers", "have her pen", "carry her pen"],
      ...["why her pen", "having her pen"],
    ],
    answers: [
      "Heavy, for a biro. {If I give it back, that's the end of the conversation|mrs}. || I check for it like my keys. {It's the one thing she'd want returned, and I can't|mrs}.",
    ],
  },
  "shouted-given": {
    layer: 1,
    asks: [
      ...["that have given you", "she'd shouted", "if she had shouted"],
      ...["if she'd yelled", "shouting have given", "yelling have given"],
    ],
    answers: [
      "Somewhere to stand. {I'd have said sorry and there'd have been a reason|mrs}. || A go at saying sorry out loud. {You can't say sorry to ginger crunch|mrs}.",
    ],
  },
  "left-in-between": {
    layer: 1,
    asks: [
      ...["left behind in between", "in between the time", "between the time and"],
      ...["got left behind", "after you said the time", "said the time"],
    ],
    answers: [
      "{Her|mrs}. There wasn't a minute for her, there was a drip. || About one breath. {I'd have liked to say goodnight to her, I'd always said goodnight|mrs}.",
    ],
  },
  "after-cough": {
    layer: 1,
    asks: [
      ...["after that cough", "come back after", "when you came back"],
      ...["back from that minute", "lost a minute", "that lost minute"],
      ...["nurse was holding"],
    ],
    answers: [
      "Cold, and everyone being tactful. {I'd no idea how long I'd been in the other room|mrs}. || I said 'sorry, where were we', like on the phone. {My shirt was stuck to me|mrs}.",
    ],
  },
  "thank-card-in": {
    layer: 1,
    asks: ["is in that card", "in that card", "think is in that"],
    answers: [
      "Her writing, kind words, my name. {I could walk into a fire alarm easier than that envelope|ashamed?}. || 'Dear Dr Ben', I bet. {I've had that sentence in my head all week and it won't go any further|ashamed?}.",
    ],
  },
};
