import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Priya says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: [
    "I'd like that, if it's no trouble! || Yes please. If there's a slot, I don't want to take someone's.",
  ],
  wrongSaid: [
    "No, no! You've been lovely. I go quiet when he stirs. || Oh no, not at all, sorry. I was only thinking.",
  ],
  makesSense: [
    "Yes, it does, thank you! || It does, yes. I'm only slow because he's lying on my arm.",
  ],
  ofTalk: [
    "It's nice, actually. Strange, but nice. I keep waiting for somebody to need me. || It's all right, really. A bit like talking in a library.",
    "I feel guilty and lighter, in that order. || Easier than out loud. I can stop if he wakes.",
  ],
  interrupted: [
    "Oh, please don't worry! || That's alright, it's chaos here as well.",
    "No, no, that's quite alright. || Don't mind me, I'm used to interruptions!",
  ],
  ...rebuffs,
  chooses: [
    "A bit of both, I think, if that's allowed. || Both, sorry, that's no help to you.",
    "I couldn't choose between them. || I can't tell the two apart any more.",
  ],
  nobodyInMind: [
    "Nobody comes to mind, and everyone's been so kind. || I've tried to think of somebody and I can't, isn't that awful?",
  ],
  saysFine: [
    "I say we're doing really well, thank you! Then I hold him up. || I tell them he's feeding beautifully. It isn't even a lie.",
  ],
  whichOne: [
    "Sorry, tried what? || Which time do you mean? The days are all one.",
    "I'm not sure which one you mean. || You'll have to say which, I've no memory left at all.",
  ],
  keptSilent: [
    "Because they'd all just told me how well I was doing. || I had it ready, and then everyone wanted to hold him.",
    "I'd have had to explain it, and I can't. || I said I was tired. It's always true.",
  ],
  onPurpose: [
    "No, I was pushing the pram and I looked up. || Not on purpose. I just went wherever he stayed asleep.",
  ],
  askedAlong: [
    "People do ask. I say when he's a bit bigger. || They're very good, they ask. I always find a reason.",
  ],
  undated: [
    "I honestly couldn't say when. It's all feeds. || I couldn't put a day to it. It's one long night here.",
    "I'm not sure what time that was. || I didn't see what the time was, sorry.",
  ],
  unnamed: [
    "I'd rather not put a name to that here, sorry. || Would you mind if I kept the name out of it?",
  ],
  lastWell: [
    "On the train to work, I think, with a coffee. Before. || It'd be before he came, with a coffee, on my way to work.",
    "I can't remember, isn't that silly? || It's gone. I'd only be making one up for you.",
  ],
  helpline: [
    "Would they come to the house? I'd rather they didn't, at first. || Do they turn up at the door? I'd like that to come later.",
    "Maybe, if Rohan rings with me. I'd like him to dial. || If Rohan dialled, and sat there. Then I might.",
  ],
  name: [
    "Priya! Sorry, I should have said. || Oh, I never said, did I! I'm Priya.",
    "It's Priya. Most people say Arjun's mum now. || Priya, though at the clinic I'm just called mum.",
  ],
  age: [
    "I'm 29. || 29, since March.",
    "Twenty-nine. I thought I'd be better at things by now. || I'm twenty-nine, and I'd expected to be good at this by then.",
  ],
  place: [
    "Near Birmingham, by the canal. My family's in Pune. || Just outside Birmingham, we've got the canal at the end of the road. I'm from Pune.",
    "In England, about seven years. Home is Pune, I still say home. || I've been in England seven years now. If I say home, though, I still mean Pune.",
  ],
  clock: [
    "Ten past something. I go by bottles. || Two bottles past lunch, that's how I tell the time.",
    "It's dark, but it's been dark since four. || Dark already. I couldn't say more than that.",
  ],
  hour: [
    "Four in the afternoon, till he sleeps. || From four o'clock until he's down.",
    "The four o'clock bit, sorry, it's very regular. || It comes at four, every day, you could set a watch by it.",
  ],
  siblings: [
    "An older brother, in Pune with my parents. He's the one who visits them. || I've a big brother. He's near my parents, so he does the visiting.",
    "One brother, he sends voice notes to the baby. || Just one, older than me. Arjun gets his voice messages.",
  ],
  said: [
    "They were very nice about it. It's just that nice was the end of it. || It was all very kind. They were kind and then we had tea.",
    "Oh, only that I should enjoy it. Everyone says that. || They said to make the most of it, as people do.",
  ],
  unharmed: [
    "Nobody here would hurt me. They're all so kind, that's nearly worse. || Everyone's gentle with me, it's nothing like that, sorry, I know you have to ask.",
    "Nobody's ever frightened me here. || I'm not afraid of anybody in this house.",
  ],
  safe: [
    "Yes, I'm safe, and he is, he's asleep on me. || Yes, I'm safe, and he's safe, he's snoring on me.",
    "Yes, we're both safe, honestly. Just tired. || Yes, we're safe, the pair of us. Tiredness is all it is.",
  ],
  harmless: [
    "No. Never. I'd put him down and walk out of the room before I was rough with him. || No, never that. If I'm at my end I lay him in the cot and stand on the landing till it passes.",
    "I do get pictures of something going wrong, him slipping off the bed. They frighten me. I'd never do it. || I see accidents that haven't happened, him rolling off the bed. It scares me stiff. It's nothing I'd do.",
  ],
  harmFeared: [
    "Of wanting to, no, never. {It's an accident I'm frightened of, me being too tired to see it|evenings!}. || Not of doing it, no. {I'm scared that I'll be too tired and miss something|evenings!}.",
    "No. When I'm at my end I lay him in the cot and go and stand on the landing. || No, not of that. I put him down safely and walk out for a minute, every time.",
  ],
  othersSafe: [
    "He's safe with me, yes. I put him down before I run out, always. || Yes, he's safe. When I'm at my end he's in his cot and I'm on the landing, and nothing's ever happened to him.",
  ],
  company: [
    "My mother-in-law's downstairs. So not alone, exactly. || There's my mother-in-law, on the floor below. You couldn't call it alone.",
    "The baby. Does that count? And the telly through the floor. || Arjun's here, if he counts. And somebody's quiz show downstairs.",
  ],
  mayAsk: [
    "Of course! || Yes, anything!",
    "Yes, please do. I might be slow, he stirs. || You can, only I may stop halfway if he wakes.",
  ],
  rephrases: [
    "That's all right, go on. || Take another run at it, I do that with everything.",
    "Of course, no rush. || Please do, I'm listening.",
  ],
  soothed: [
    "That's good to hear, actually. || I'm going to read that twice.",
    "Oh. || Right. I needed that.",
    "I don't get told that here. || It's kind of you, I'm not used to it.",
  ],
  goOnOrRest: [
    "A bit longer, if you've got it in you. || I can keep going for now.",
    "Let's carry on, it's easier than stopping. || A few more minutes, please.",
  ],
  confidential: ["That's fine. I'd hoped so. || Good. I'd not want it on a form."],
  justTalk: [
    "Just to talk, if that's not a nuisance. || A chat, really, if you've the time for that.",
    "Talking, I think. I've got so many tips already, I'm sorry. || To talk, please. I've a drawer full of leaflets.",
  ],
  clarify: [
    "Sorry, I'm not making sense. I mean {I'm fine on paper and not in the kitchen|not-doing-well}. || I've muddled that, sorry. {I look alright and I'm not|not-doing-well}, that's all I meant.",
    "I said that badly. I just mean {I'm not who I was|not-doing-well}. || What I mean is, there was a me before this and {I can't find her|not-doing-well}.",
  ],
  there: [
    "Yes! Sorry, I had to swap arms. || I haven't gone! He needed the other shoulder.",
    "I'm here, I was only winding him. || Here, sorry, he had some wind.",
  ],
  away: [
    "Of course, no problem at all. || Go on, of course, don't rush for me.",
    "Take whatever time you need, I'm under a baby. || I'm pinned down anyway, so whenever suits you.",
  ],
  back: [
    "Hello! He slept through it. || Oh good, he didn't even wake.",
    "Welcome back, that was no time at all. || There you are, I'd barely blinked.",
  ],
  unhurried: [
    "That's kind. I keep thinking I have to be quick. || I'm so used to hurrying up for people.",
    "Okay. I'll try not to rush to the nice version. || I'll try to give you the slow version, then, and not the nice one.",
  ],
  thanked: [
    "Oh, not at all. You asked so nicely. || It was easier to say than I'd thought.",
    "It's alright, I hope it wasn't a lot to take. || You're good to say so. I worry about what I land on people.",
  ],
  nodded: [
    "So, yes. || So there we are.",
    "That's more or less it, sorry. || That's the most of it, I'm afraid.",
    "Yes. That's how the days go. || And round it goes like that.",
  ],
  greetedAgain: ["Hello again! || Hi again!", "Hi, yes, still me. || Hello, it's me still."],
  lost: [
    "Please don't worry, I wouldn't know either. || I'd be the same, please don't fret.",
    "You don't have to say a good thing. It's enough that you're not telling me to nap. || It needn't be anything good. You haven't said nap when the baby naps, I'm grateful for that.",
  ],
  noApology: [
    "No, no, don't be sorry, it's fine. || Oh, nothing to be sorry about!",
    "Please, it's nothing. || It didn't bother me at all.",
  ],
  foreign: [
    "Could we use English? Sorry. I'm too tired to translate. || In English, would that be ok? My other languages are asleep.",
    "Sorry, English would be easier for me just now. || I'd be better in English tonight, sorry.",
  ],
  unclear: [
    "Sorry, I couldn't read that one. || I couldn't quite make that out, sorry.",
    "I think that's what Arjun types as well. || Arjun sends messages like that when he gets hold of it.",
  ],
  silence: [
    "Are you still there? Sorry if I said too much. || Is anyone there? I hope I haven't put you off.",
    "It only shows dots on mine. || There's only dots here, I think it's my phone.",
  ],
  insulted: [
    "Oh. I'm sorry I wrote, then. || I see. I'd better not have written.",
    "I don't think that was called for. Sorry. No, I'm not sorry, actually. || That wasn't kind. I was going to say sorry there, and I don't think I will.",
  ],
  flirted: [
    "No, please. I'm married, and I've got sick on my shoulder. || I've a husband and a baby with hiccups, so no.",
    "I'd rather you didn't. || Please, let's not.",
  ],
  contact: [
    "That's kind, but I'd rather keep to this. Sorry! || You're sweet to offer. I'd like it to stay in here, if that's alright.",
    "I think I'd better not. It's easier when nobody knows the pram. || Better not, I think. I can only say it because you wouldn't know my pram.",
  ],
  smalltalk: [
    "I used to have an answer to that. I've gone a bit blank, sorry. || There was a time I'd have had lots to say about that.",
    "I'd have to think back to before July for that. || You'd have to ask the Priya from before July.",
  ],
  laughed: [
    "Well, it is a bit funny, I suppose. || I suppose it is quite funny, from over there.",
    "Ha. I haven't laughed at it before. || Ha, well. That's one of us laughing at it, anyway.",
  ],
  helpsAWhile: ["For the length of it, yes. || A bit, while I'm doing it."],
  helpedLittle: ["Not really. || Not as much as I'd hoped, no."],
  scaleOfGood: [
    "A three, perhaps? Four when he's asleep on me. || Three, I think. I'd like to say more, to be polite.",
  ],
  mayBe: [
    "Maybe? I hadn't thought of it like that. || I suppose it could be that. I can't quite tell from in here.",
    "Possibly, yes. I'd have to think. || It might be. I don't quite dare say so.",
    "I'm not sure. It might be a bit of it. || A bit of it, maybe, I'm not certain.",
    "Let me think. I don't want to just say yes. || I'd usually say yes straight away, so let me wait a minute.",
    "Perhaps so, I haven't dared look at it for long. || It could be, I tend to look away before I've seen.",
    "It doesn't sound wrong. || It doesn't sound like somebody else, at least.",
  ],
  leadsOver: [
    "There's another side to it. || And it's not only that.",
    "And it doesn't come alone. || Something else comes with it.",
    "There's one more thing that belongs to it. || One thing more belongs with that.",
    "I'd like to add something to that. || Let me add to that.",
    "And there's this as well. || And then there's this.",
  ],
  doTogether: [
    "I'd like that, if it can be tiny. || Yes, if we keep it very small.",
    "Not today, but please ask me again. || Tomorrow, perhaps. Today I've used up my tidy thoughts.",
    "It feels less silly with somebody. || I'd never do that by myself, so perhaps, yes.",
  ],
  besideIt: [
    "I don't quite know, sorry. || That I can't put properly, sorry.",
    "I've lost the front half of that question! || I know that's not quite what you asked.",
    "I can't get to that bit yet. || There's a gap where that answer should be.",
    "I start on that and my mind slides off. || Every time I try to answer that, I land somewhere else.",
    "All I can tell you is the edges of it. || I only know what's next to it.",
  ],
  notThat: [
    "Oh, I should be, I know. It isn't that, though. || I'd love to say yes to that. It wouldn't be true.",
    "No, sorry, not that. That's what I show people. || That's the face I do, sorry. It isn't what's under it.",
    "That's what everybody thinks it is. It's not that. || That's the word on the cards. It's not mine, sorry.",
    "No, I haven't got that one. I keep waiting for that one. || I'm still waiting for that one to arrive.",
  ],
  helping: [
    "Yes, it is. I've got my shoulders down. || It does, a little. I've stopped clenching my jaw.",
    "I think so. I've said more than I meant to. || It must be, I don't usually get this far.",
  ],
  unhelped: [
    "I'm sure it will. Sorry. Not yet. || I expect it will soon. It isn't just yet, sorry.",
    "Honestly, not quite. That's not your fault. || Not very much so far, if I'm honest, and that's no criticism.",
  ],
  ofDetail: [
    "Oh, nothing special, just the usual. || Just the ordinary kind, really.",
    "I can't say exactly, just now. || I'd have to think about that, sorry!",
  ],
  otherHead: [
    "I don't know, I'd only be guessing! || I couldn't say, you'd have to ask.",
    "I never know what goes on in people's heads. || I wish I knew, I'm no good at guessing.",
  ],
  thisAndThat: [
    "Oh, this and that. || Bits and pieces, really.",
    "Ordinary things, a bit of everything. || All sorts, nothing very grand.",
  ],
  usualHour: [
    "At the usual time, more or less. || Same time as ever, give or take.",
    "About when it always is. || The normal hour, near enough.",
  ],
  usualPeople: [
    "Only the usual faces. || The same people as always, really.",
    "Whoever's generally about. || Just the ones who are always there.",
  ],
  cameBy: [
    "Just turned up, I think! || I'd have to look, I can't remember.",
    "Been about for ages, I couldn't say. || I don't know, it was just there.",
  ],
  howItGoes: [
    "Hard to put in words, I'd have to show you. || You'd have to be here for that!",
    "I'm not good at describing, sorry. || Easier shown than typed, I think.",
  ],
  uncounted: ["I'd have to work that out, sorry. || I couldn't give you a number just now."],
  forLater: [
    "I'd like to tell you that properly, I've just got one ear on the cot. || There's a nice long answer to that, if he gives me ten minutes!",
    "I start on things like that and then he needs me, and I lose my place. || I had the whole sentence ready, and then I listened for him and it went.",
    "That feels like something out of my life before July. || It's in there somewhere, under the muslins.",
    "You'd think that'd be the easy one! I seem to answer everything with the baby. || Ask me about naps and I've got it to the minute, the rest has gone a bit soft.",
    "Can I come back to that when I've got both arms? || Let me do that one with both hands, a bit later.",
  ],
  ofLast: [
    "I don't know that bit, sorry! || I'm not sure about that part, I'm afraid.",
    "I can't think of any more just now. || Nothing else comes to me at the moment.",
  ],
  offside: [
    "I'm not sure how to answer that, sorry. || I wouldn't know what to say to that, sorry.",
    "I've not really thought about that. || I hadn't thought about that one, I'm afraid.",
    "I'd need to think about that first. || Let me have a little think about that.",
  ],
};
