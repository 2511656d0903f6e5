import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of the ward and of her, asked right after he speaks of them. */
export const ward: Scenario["topics"] = {
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
  "that-night-laughing": {
    layer: 1,
    asks: [
      ...["night sit with you", "in among all the laughing", "all the laughing"],
      ...["among the laughing", "while they laugh"],
    ],
    answers: [
      "Like a coat on a hook that nobody says is mine. {I go home in it|handover}. || It just stands there with a drink. {I do a bit so nobody introduces us|handover}.",
    ],
  },
  "know-about-you": {
    layer: 1,
    asks: [
      ...["someone there to know", "them to know about you", "besides your coffee"],
      ...["know about you", "want the team to know"],
    ],
    answers: [
      "That I liked her. {Nobody on that ward knows I liked her|handover}. || I'd want one of them to know I can't do fourteen by myself yet. {I've been swapping it for other people's discharges|handover}.",
    ],
  },
  "keep-from-showing": {
    layer: 1,
    asks: [
      ...["keep that from showing", "take out of you", "take to keep"],
      ...["hide it all day", "keeping it hidden"],
    ],
    answers: [
      "About a whole other shift. {I'm good till the car park and then I can't lift a bag|handover}. || It's the smiling, it's manual. {I come off the ward and everything lets go at once|handover}.",
    ],
  },
  "along-with-pie": {
    layer: 1,
    asks: [
      ...["along with the pie", "with the pie", "come with a question"],
      ...["pie had come", "liked to hear from sanjay"],
    ],
    answers: [
      "'You liked her, eh.' {I'd have been no use for an hour, and I'd have been all right|handover}. || If he'd said 'come and sit', I'd have sat. {I'd have told him about the glasses|handover}.",
    ],
  },
  "words-for-sanjay": {
    layer: 1,
    asks: [
      ...["sanjay's door", "if sanjay's door", "words would you use"],
      ...["say to sanjay", "tell sanjay", "want to say to sanjay"],
    ],
    answers: [
      "'I'm not safe to be cheerful any more.' {It's a daft sentence, it's the one I've got|empty-tank}. || I'd say 'I need you to take the phone off me for a week, {I'm not right|empty-tank}'.",
    ],
  },
  "instead-of-careful": {
    layer: 1,
    asks: [
      ...["in place of careful", "instead of careful", "want from them"],
      ...["want from the team", "need from them"],
    ],
    answers: [
      "Normal, with one extra question in it. || I'd like them to take the mickey and then sit down next to me.",
    ],
  },
  "in-the-others": {
    layer: 0,
    asks: [
      ...["in the others as well", "see it in the others", "others as well"],
      ...["everyone else cooked", "see that in them"],
    ],
    answers: [
      "It should help, and it doesn't. {I look down the corridor and we're all holding two coffees|empty-tank?}. || {It's like a whole team swimming with their shoes on|empty-tank?}. Nobody wants to be the one to say it's deep.",
    ],
  },
  "hoping-hear": {
    layer: 1,
    asks: [
      ...["hoping he'd hear", "hoping he would hear", "want your flatmate to"],
      ...["wanted him to hear"],
    ],
    answers: [
      "The 'rough', I think. {I'd put it quite near the front|handover}. || I was hoping he'd stop chewing. {I'd leaned on the word as hard as I could|handover}.",
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
  "he-knew": {
    layer: 1,
    asks: [
      ...["wish he knew", "before he copies", "want him to know"],
      ...["tell the first-year", "say to the first-year", "tell the new one"],
    ],
    answers: [
      "That you can say 'I need a minute'. {Nobody told me and now I'm the one he's copying|ashamed?}. || To ask for help with his face and not only with his pager. {I can't teach that one, I'm failing it|ashamed?}.",
    ],
  },
  "checking-for": {
    layer: 0,
    asks: [
      ...["checking for", "what are you checking", "when you go past"],
      ...["drive past the hospital"],
    ],
    answers: [
      "That it's still got its lights on. {I think I want somebody to come out and say I'm not needed|empty-tank?}. || If there's an ambulance in the bay I count it. {I can't be off till I've seen it manage|empty-tank?}.",
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
  "what-it-misses": {
    layer: 0,
    asks: [
      ...["what does it miss", "doesn't fit up there", "what do they miss"],
      ...["poster leave out", "doesn't the poster"],
    ],
    answers: [
      "That I know all of it already. {It's not the what, it's that there's nobody left over to do it|empty-tank?}. || The bit where you're the person. {I can read a poster, I'm out of the stuff you'd do it with|empty-tank?}.",
    ],
  },
  "gets-between": {
    layer: 0,
    asks: [
      ...["gets in between", "get in between", "what's the bottleneck"],
      ...["is the bottleneck"],
    ],
    answers: [
      "Tiredness, and about a foot of embarrassment. {I can't lift the phone, it's that basic|empty-tank?}. || {I'm all out of push|empty-tank?}. I can see the thing I'd do, it's across the room.",
    ],
  },
  "roster-life": {
    layer: 0,
    asks: [...["live by your roster", "live by the roster", "so little room"], ...["room in it"]],
    answers: [
      "I've missed three birthdays and a christening, and I've been very good about it. {I don't think I've been anywhere on purpose since May|empty-tank?}. || You stop saying 'see you then' to people. {It's like living in the gaps of somebody else's diary|empty-tank?}.",
    ],
  },
  "come-in-with": {
    layer: 0,
    asks: [
      ...["have you come in with", "come in with", "presenting with"],
      ...["what's the history", "history then"],
    ],
    answers: [
      "Not sleeping, hands, {can't feel much till I'm on my own|empty-tank?}. Onset, five weeks. || Male, twenty-seven. {Worn through, and it started with a lady in fourteen|empty-tank?}.",
    ],
  },
  "wanted-person": {
    layer: 1,
    asks: [
      ...["wanted from a person", "want from a person", "need from a person"],
      ...["wanted from somebody"],
    ],
    answers: [
      "A chair pulled up. {I've not had one since that night|handover}. || Eye contact and no laptop. {Nobody's had both at once|handover}.",
    ],
  },
  "hands-say": {
    layer: 1,
    asks: [
      ...["your hands say", "hands would say", "put the coffees down"],
      ...["coffees down", "without the coffees"],
    ],
    answers: [
      "'Not in there.' {They're ahead of me on that|body?}, I just carry them in. || They'd say they've had enough of being steady. {I've seen them in the lift, they look like somebody else's, older|body?}.",
    ],
  },
  "missing-it-means": {
    layer: 1,
    asks: [
      ...["missing it mean", "mean to you to miss", "missed the cannula"],
      ...["missed the line", "miss a line", "missing that line"],
    ],
    answers: [
      "That it's got into my hands. {I'd thought it was only in my head|body?}. || It's the one thing I was always good for. {If the hands go, there's not a lot left to roster|body?}.",
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
