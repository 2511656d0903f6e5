import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Kofi's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "fury",
    said: ["angry black man", "put aggressive on a form"],
    mi: [
      "What happened, before anybody got as far as a form?",
      "Leaving the form to one side, what's it like to walk about with that written on you?",
    ],
    empathy: [
      "Somebody put you down on a form, and now you have to carry it round as if it were your name.",
    ],
    support: [
      "You were sent here, and you're talking anyway. I'd like to get to know you from you, not off a form.",
    ],
  },
  {
    cue: "fury",
    said: ["shouted at my manager", "blew up at him"],
    mi: [
      "What had been building in you, before it blew up with your manager?",
      "With Monday coming, what's going round in you right now?",
    ],
    empathy: [
      "Your manager got the blow-up, and maybe it had been on its way a good while before him.",
    ],
    support: ["You said it straight out, the manager and Monday and all. I'm staying put."],
  },
  {
    cue: "fury",
    said: ["bite through my tongue", "I regret nothing"],
    mi: ["An apology is what they want from you. What would you want heard first?"],
    empathy: ["They're asking you to be sorry, and it seems nobody's sorry about your side of it."],
    support: [
      "No apology needed in here. It makes sense that the words stick when it feels this unfair.",
    ],
  },
  {
    cue: "fury",
    said: ["moved my rest day", "he's got a dartboard"],
    mi: [
      "What was that Saturday going to be, before one message took it?",
      "What went through you, between that smiling face and the shouting?",
    ],
    empathy: ["Your Saturday went in one message with a smile on it, as if it cost nothing."],
    support: [
      "That was your Saturday, and it makes sense that the smiling face on top of it stung.",
    ],
  },
  {
    cue: "fury",
    said: ["calm since I was eleven", "whispered for twenty-seven years"],
    mi: ["You've been keeping it down since you were a boy. What has that taken out of you?"],
    empathy: [
      "All those years of making yourself smaller so that others could be at ease, and maybe nobody noticed the work in it.",
    ],
    support: [
      "That's most of a lifetime of holding back. There's room for your full size in here.",
    ],
  },
  {
    cue: "fury",
    said: ["driving with the handbrake", "when the brakes bind"],
    mi: ["With the brakes on like that, what are you holding back?"],
    empathy: ["They all catch the smell of it, and nobody sees how hard you've been braking."],
    support: [
      "You've kept on driving through all that heat. I'd sooner hear about the brakes than remark on the smell.",
    ],
  },
  {
    cue: "fury",
    said: ["changed my shift so", "gone down as threatening"],
    mi: ["What did that weekend with your kids mean to you, that it came out so loud?"],
    empathy: [
      "It was a weekend with your kids that you lost, and all that got written down was your voice.",
    ],
    support: ["You were speaking up for your time with the kids. No wonder it came out loud."],
  },
  {
    cue: "fury",
    said: ["now I'm aggressive", "one bad minute with him"],
    mi: ["Fourteen years, and then this. What would you want known about those years?"],
    empathy: [
      "After fourteen years it's as if none of it weighed anything against what's on paper now.",
    ],
    support: [
      "Fourteen years of driving don't disappear because of a piece of paper. In here they still count.",
    ],
  },
  {
    cue: "fury",
    said: ["fine or I'm dangerous", "rock solid or ready"],
    mi: ["What's he like, the man in between, that nobody's asked about?"],
    empathy: [
      "There's a whole man in between, and maybe he's been waiting a long time for somebody to look.",
    ],
    support: [
      "You don't have to be either of those with me. What's in between is welcome, however it comes out.",
    ],
  },
  {
    cue: "fury",
    said: ["got the word on the paper", "sing hymns in there"],
    mi: ["Ten o'clock comes and you walk in. What do you most want them to hear?"],
    empathy: [
      "It feels settled before you've opened your mouth, so anything you say in there can only lose.",
    ],
    support: [
      "Walking in there at ten, with them like that, takes something. In here it's allowed to be loud.",
    ],
  },
  {
    cue: "fury",
    said: ["shut my eyes and I see", "keys on the stairs"],
    mi: ["It comes up fast. What happens in you, in that first second?"],
    empathy: ["He doesn't have to say a word any more, and your whole system's on its feet."],
    support: [
      "It takes so little now, and that makes sense with something so sore. Being sore is fine in here.",
    ],
  },
  {
    cue: "fury",
    said: [],
    mi: [
      "What happened to you in all this, never mind what got written?",
      "How close to the surface does it sit, on an ordinary shift?",
      "How do you come down, when you've been that wound up?",
      "What do people miss, when all they see is you angry?",
    ],
    empathy: [
      "It seems you get looked at before you get listened to, and that wears a man thin.",
      "Maybe there's more hurt in this than anger, and loud is the only way it gets out.",
      "You spend so much on holding it in, and the one slip is what they keep.",
    ],
    support: [
      "Be angry in here by all means, I'm not shifting my chair.",
      "I'd like to hear it from the start, from you, in your own words.",
      "It makes sense that it boils over, when it's been on the heat so long.",
    ],
  },
  {
    cue: "nosleep",
    said: ["laps of the ceiling", "forgotten how you do it"],
    mi: ["Round three in the morning, wide awake. What goes through your head at that hour?"],
    empathy: ["Even in bed you're on shift, it seems, and nobody comes to relieve you."],
    support: [
      "After a night like that, writing here at all is something. There's nobody timing you here.",
    ],
  },
  {
    cue: "nosleep",
    said: ["three hours if that", "two three hours"],
    mi: [
      "I'm not after your log. What's the rest of the night like, once those three hours are gone?",
    ],
    empathy: ["Even a bad night has to be defended, before anybody asks how you are."],
    support: ["The driving side is logged and looked after. I'm asking after you, on three hours."],
  },
  {
    cue: "nosleep",
    said: ["ceiling till two", "in bed by nine"],
    mi: ["What turns up in all that time, between nine and two?"],
    empathy: [
      "You do your part and lie down at nine, and the night doesn't keep its side of the bargain.",
    ],
    support: [
      "Lying down at nine is looking after yourself, as best you're able. It's rotten when sleep won't turn up.",
    ],
  },
  {
    cue: "nosleep",
    said: ["eat in the cab", "cheese and onion"],
    mi: ["Same thing every day. How did meals get to be like that for you?"],
    empathy: [
      "It's fuel and nothing more, as if sitting down to a proper meal belonged to another life.",
    ],
    support: [
      "Same meal or not, it keeps you going. There's room here to say how little joy is in it.",
    ],
  },
  {
    cue: "nosleep",
    said: [],
    mi: [
      "How does a day go, when it starts on so little?",
      "What's different on a night when some rest does come?",
      "What does it cost you, to keep running like this?",
    ],
    empathy: [
      "You're running on so little, and the day asks for all of you anyway.",
      "Somewhere in all this, looking after yourself has dropped to the bottom of the list.",
      "It seems there's no part of the day when you're really off duty.",
    ],
    support: [
      "It makes sense that everything feels closer to the edge, on what you're running on.",
      "You keep turning up for the shift. I'd like to know how you are, not how you drive.",
      "There's no timetable in here, and tired is fine.",
    ],
  },
  {
    cue: "room",
    said: ["bunk beds nobody's in", "come and see my palace"],
    mi: [
      "What's it like to come in and shut the door on one room and two empty bunks?",
      "How did you end up with bunks in that one room?",
    ],
    empathy: ["Those bunks take up so much space, maybe because of who isn't in them."],
    support: [
      "One room, and you found space in it for two bunks. That tells me who's on your mind.",
    ],
  },
  {
    cue: "room",
    said: ["his dinosaur sheet", "dinosaurs up top"],
    mi: ["Clean dinosaurs, and no one to get in. What went on in you while you made the bed?"],
    empathy: ["Making up that bunk was the nearest thing, maybe, to tucking somebody in."],
    support: [
      "Fresh dinosaurs on an empty bunk is love with nowhere to go. Some of it has a place here.",
    ],
  },
  {
    cue: "room",
    said: ["landlord said who", "expecting company"],
    mi: ["When you got the bunks for that room, what did you want it to tell them?"],
    empathy: [
      "They get the beds and you get the sofa, as if the room were theirs first and yours after.",
    ],
    support: ["Two bunks for them and the sofa for you. The landlord got a father's answer."],
  },
  {
    cue: "room",
    said: ["leave the telly on", "cartoon about a pig"],
    mi: ["What do you get from it, having that on in the room?"],
    empathy: ["With that noise going, it's maybe not quite so plain that you're on your own."],
    support: ["Nobody's laughing here. It makes sense to keep the sound of them about the place."],
  },
  {
    cue: "room",
    said: ["tiny socks you trip", "stepping on lego"],
    mi: ["Nothing left to trip on. What else do you notice by its not being there?"],
    empathy: ["The mess was them being there, and a clear floor says how far off they are."],
    support: [
      "Something that small can knock a grown man over. There's no shame in missing the mess.",
    ],
  },
  {
    cue: "room",
    said: ["bedsit in Peckham", "over a chicken shop ever since"],
    mi: ["What's it been like, living next to those bunks all this time?"],
    empathy: [
      "It's been one room since then, and the bunks maybe keep a place open for how it was.",
    ],
    support: [
      "You've stuck it out in there, bunks and all. You don't have to call it home for my sake.",
    ],
  },
  {
    cue: "room",
    said: ["cooking for one", "get a pan out"],
    mi: ["What was it like, when there was somebody to cook for?"],
    empathy: [
      "It isn't the cooking, maybe, it's that there's nobody to put the plate in front of.",
    ],
    support: [
      "Cooking for one can be the loneliest job of the day. I'd not hold a sandwich against you.",
    ],
  },
  {
    cue: "room",
    said: ["they went quiet when", "all had bad knees"],
    mi: ["What went with that five-a-side lot, besides the game?"],
    empathy: [
      "You lost the team on top of everything, and maybe the silence hurt more than a row would have.",
    ],
    support: [
      "That's one more goodbye you never got to say. You can miss the five-a-side and be sore about it too.",
    ],
  },
  {
    cue: "room",
    said: [],
    mi: [
      "What comes up, when it all goes quiet round you?",
      "What do you most want to tell somebody, at the end of a shift?",
      "How do you get through an evening, when there's nobody in it but you?",
    ],
    empathy: [
      "Wherever you turn, it seems to be full of who isn't there.",
      "That kind of quiet isn't rest, it's more like waiting.",
      "You're among people the whole working day, and maybe none of it is company.",
    ],
    support: [
      "It's a lonely way to live, and you can say so without dressing it up.",
      "The quiet has two of us in it for the moment.",
      "You don't have to be all right with it here. Tell it as it is.",
    ],
  },
  {
    cue: "missing",
    said: ["that was bath night", "tell a five-year-old no"],
    mi: [
      "What would that day have been, start to finish, if you'd had it with them?",
      "How was it for you, when you saw that day go?",
    ],
    empathy: [
      "For him it was a tap on a screen, and for you it was a whole day of being their dad.",
    ],
    support: [
      "You had all of that day in mind for them. It makes sense that losing it went so deep.",
    ],
  },
  {
    cue: "missing",
    said: ["when they're trees", "girl's playing a tree"],
    mi: ["How would it be for you, to sit in that assembly and see her be a tree?"],
    empathy: [
      "It's one assembly, and maybe it stands for all the days you only get to hear about.",
    ],
    support: [
      "It's your girl being a tree, and you want to see it. That's reason enough to be sore.",
    ],
  },
  {
    cue: "missing",
    said: ["not a Wednesday dad", "without stabilisers"],
    mi: ["When you watched him ride, on that little screen, what did you want to shout?"],
    empathy: ["You were proud of him and missing from it, both at the same moment."],
    support: [
      "Glad that he rode and gutted to miss it, that makes sense together. Both have a place here.",
    ],
  },
  {
    cue: "missing",
    said: ["holds my sleeve", "hold of my cuff"],
    mi: ["If there were words for that doorstep, what would yours be?"],
    empathy: ["Everything's in that one small grip, and neither of you has a word for it."],
    support: [
      "She knows who she's got hold of. You don't have to make that Sunday lighter than it is.",
    ],
  },
  {
    cue: "missing",
    said: ["shoe size from two months", "August's size"],
    mi: ["Something as plain as a shoe size. What was it that hit you, there in the shop?"],
    empathy: [
      "It wasn't about shoes any more, maybe, it was how much they'd grown while you weren't looking.",
    ],
    support: [
      "You'd gone to the shop to look after them, and a shoe size caught you out. There's no shame in that.",
    ],
  },
  {
    cue: "missing",
    said: ["I just miss my kids", "I miss them so much"],
    mi: ["Under the anger there's them. What do you miss most about your kids?"],
    empathy: ["The anger is easier to carry about, maybe, than how much you miss them."],
    support: [
      "You told me what's under the anger, and that's the harder thing to say. We can stay there or not, as you like.",
    ],
  },
  {
    cue: "missing",
    said: ["four days a month", "four days out of a month"],
    mi: ["With four days in a month, what do you want each of them to be?"],
    empathy: ["When there's only four, losing one isn't a day, it's a quarter of being their dad."],
    support: ["Four days, and you guard every one of them. I can see why you'd fight for it."],
  },
  {
    cue: "missing",
    said: ["like a parcel", "does its little click"],
    mi: ["Six o'clock, on that step. What's the minute after it like for you?"],
    empathy: ["The letting go is done with your own hands, every Sunday that it comes round."],
    support: ["Whatever Sunday at six does to you, you can say it here. There's no clock on it."],
  },
  {
    cue: "missing",
    said: ["I get them two weekends", "every second weekend and"],
    mi: ["Ama and Kwame. What are they like, on a weekend when you've got them?"],
    empathy: ["Two children, and a number of weekends that doesn't come anywhere near it."],
    support: [
      "I'd like to hear about the two of them, Ama and Kwame, and not only about the arrangement.",
    ],
  },
  {
    cue: "missing",
    said: ["childhood on a timetable", "which Tuesdays of my daughter's"],
    mi: ["What's it like, having your time with them set out like that?"],
    empathy: ["It's a whole childhood, and what you've been given is slots in it."],
    support: [
      "You know those dates by heart, and it's an ache of its own. It shows how closely you follow their lives.",
    ],
  },
  {
    cue: "missing",
    said: ["night Daddy and I'm stood", "calls her for her bath"],
    mi: ["How is it for you, in the minute after she's gone off the line?"],
    empathy: ["For a little while you're in her day, and then somebody else gets the end of it."],
    support: [
      "You're who she brings it all to, even down a phone. It makes sense that hanging up hurts.",
    ],
  },
  {
    cue: "missing",
    said: ["twelve days after that", "it's Sunday already"],
    mi: ["What are the days like, once they've gone back?"],
    empathy: [
      "It's so good while they're there, and maybe that's what makes the gap so hard to stand in.",
    ],
    support: ["You and the kids have something good going. You can still say how bad the rest is."],
  },
  {
    cue: "missing",
    said: [],
    mi: [
      "What do you miss most, of the ordinary things nobody would think to mention?",
      "How do you carry it, on the days when they're not with you?",
      "Tell me about a weekend, what are they like when they're with you?",
    ],
    empathy: [
      "You're their dad all of the time, and you only get to do it some of the time.",
      "It's the everyday of them that's gone, and a weekend doesn't give that back.",
      "There's love in this that has nowhere to go on a weekday.",
    ],
    support: [
      "There's no need to make it sound like anger in here. It's all right for it to hurt.",
      "Say as much about them as you please, they sound worth knowing.",
      "Missing them this much makes sense, when they're what the week was built round.",
    ],
  },
  {
    cue: "tight",
    said: ["my hands ache from holding", "couldn't undo my fists"],
    mi: ["What else are your hands holding on to, besides a bus?"],
    empathy: ["You've been gripping for so long that your hands don't know how to stop."],
    support: ["Those hands have held on through the lot of it. There's nothing to grip in here."],
  },
  {
    cue: "tight",
    said: ["asked if I do boxing", "two of them mouth guards"],
    mi: ["You gave the dentist a joke. What would the straight answer have been?"],
    empathy: ["Everything you don't let yourself say seems to end up in your teeth."],
    support: ["Good line for a dentist. The sore version is welcome here."],
  },
  {
    cue: "tight",
    said: ["my hands go cold", "no feeling in my fingers"],
    mi: ["In the second before you see what it's about, what are you braced for?"],
    empathy: ["Your hands expect the worst, and then it's only some little thing for the kids."],
    support: [
      "It makes sense that your hands get there before you do, with so much hanging on that phone.",
    ],
  },
  {
    cue: "tight",
    said: ["hands ache from the wheel", "screwed shut"],
    mi: ["Jaw and hands both. What are you usually doing, when you first notice it?"],
    empathy: [
      "It's as if your body held on for you, all day, and there's never a stop where it can let go.",
    ],
    support: [
      "The doctor had a look at your grip. I'd like to hear about the man at the wheel, whenever you want.",
    ],
  },
  {
    cue: "tight",
    said: ["my whole face go", "neck goes like a plank"],
    mi: ["What does it say to you, being spoken to like that?"],
    empathy: ["You get handled before you've done a thing, and your body takes it for you."],
    support: [
      "Standing still while somebody talks to you like that is hard work. No wonder it goes into your body.",
    ],
  },
  {
    cue: "tight",
    said: [],
    mi: [
      "How does it start in you, on a bad day?",
      "What makes it ease off, even for a minute?",
      "When it gets hold of you like that, what's going on round you?",
    ],
    empathy: [
      "Your body's been on guard so long that it's forgotten how to stand down.",
      "You hold your tongue, and the rest of you holds on with it.",
      "All that you keep in is being kept somewhere.",
    ],
    support: [
      "There's nothing here that you've got to brace for.",
      "Your body's saying it plainly enough, and I believe it.",
      "Holding so much in takes strength, and it makes sense that it tells on you.",
    ],
  },
  {
    cue: "bad-man",
    said: ["father looking at the road", "it was my dad all over"],
    mi: [
      "What was it you saw in that mirror, that made it him?",
      "How did you drive on, with that face in the mirror?",
    ],
    empathy: ["Maybe it's not the face that shook you, it's the thought of turning into him."],
    support: [
      "That's a frightening face to meet in a mirror. In here there's somebody next to you while you look.",
    ],
  },
  {
    cue: "bad-man",
    said: ["maybe they wrote it down right", "who am I to say"],
    mi: ["What would get left out, if they had the last word about you?"],
    empathy: [
      "You're so tired of holding out against it that believing them would almost be a rest.",
    ],
    support: [
      "I haven't made up my mind about you off anybody's form. It's a heavy thing to be on your own with.",
    ],
  },
  {
    cue: "bad-man",
    said: ["Leeds was a country", "said Leeds two weeks"],
    mi: ["Six years old, and Leeds that far away. What did you make of it, back then?"],
    empathy: [
      "For a boy of six, Leeds was maybe easier to believe in than a dad who doesn't come home.",
    ],
    support: ["You've carried Leeds a long way. That boy of six can have a seat here as well."],
  },
  {
    cue: "bad-man",
    said: ["promised in that delivery room", "before anyone'd even cleaned"],
    mi: ["What did you most want that promise to mean?"],
    empathy: [
      "You meant it with all you had, and now the promise gets read back to you like a charge.",
    ],
    support: ["You still hold yourself to that promise. It hurts because it was real."],
  },
  {
    cue: "bad-man",
    said: ["when enough people cross", "moves her bag"],
    mi: ["After enough of that, what do you see yourself, when you look?"],
    empathy: [
      "Each time it's over in a second, and all together they've got you doubting your own face.",
    ],
    support: ["Being looked at like that wears at a man. I'm stopping where I am."],
  },
  {
    cue: "bad-man",
    said: ["sat me by the door", "mine's the one by the exit"],
    mi: ["What was it like to sit there, and be the one the room was arranged for?"],
    empathy: [
      "They'd decided who you were before you sat down, and then you had to sit there and be him.",
    ],
    support: [
      "You went to mediation and sat through all of that. It makes sense that it still burns.",
    ],
  },
  {
    cue: "bad-man",
    said: ["broke every window in the shed", "did the shed every pane"],
    mi: ["How was it for that boy, out there at the shed?"],
    empathy: ["A boy's dad went, and all anyone wrote down was the glass."],
    support: ["There was more to that boy than a broken shed. His side has room here."],
  },
  {
    cue: "bad-man",
    said: [],
    mi: [
      "What do you know about yourself that never gets written down?",
      "When that thought comes, what kind of father do you see instead?",
      "How does it follow you about, on an ordinary day?",
    ],
    empathy: [
      "It frightens you, maybe, because being a different sort of man matters so much.",
      "Part of you has been fighting that picture for a good long while, maybe.",
      "It's one thing to be called something, and another to start wondering.",
    ],
    support: [
      "You can say the worst you think of yourself, and I'm still in my seat.",
      "There's no verdict waiting at the end of this, whatever you tell me.",
      "That's hard to have in your head by yourself. It can be looked at here, without anybody flinching.",
    ],
  },
  {
    cue: "better-dad",
    said: ["messes up the week", "I'm the disruption"],
    mi: ["What are those weekends to you, never mind how they look from over there?"],
    empathy: ["It's their week, and you've been left feeling like the part that doesn't fit."],
    support: [
      "Thinking of yourself as what upsets the week would hurt any dad. You can say so here.",
    ],
  },
  {
    cue: "better-dad",
    said: ["can't even hate a Simon", "wellies in their sizes"],
    mi: ["If it won't turn into hate, what does come up about Simon?"],
    empathy: ["It'd be easier if he were worth hating, and then it mightn't ache like this."],
    support: [
      "You're being fair to Simon, and it costs you. There's room here for the part that isn't fair.",
    ],
  },
  {
    cue: "better-dad",
    said: ["they're unsettled after", "till Wednesday to settle"],
    mi: ["Pancakes at yours. What would you put down about those weekends, in your own words?"],
    empathy: ["You gave them pancakes, and what came back was a complaint about how they settle."],
    support: [
      "You made pancakes and you did your best by them. It makes sense that a word like that hurts.",
    ],
  },
  {
    cue: "better-dad",
    said: ["she's with someone", "new fella round there"],
    mi: ["So he's there now. What's that like to look at?"],
    empathy: ["He's got all that, and maybe you can't help measuring yourself against it."],
    support: ["You don't have to be big about the new fella in here. It's allowed to sting."],
  },
  {
    cue: "better-dad",
    said: ["Simon at the school gate", "Simon filming"],
    mi: ["What would you change in that picture, if it were yours to change?"],
    empathy: ["You've seen Simon there so clearly that it hurts as if it had already happened."],
    support: [
      "A picture like that hurts because of the place you want in it. You can tell me that one too.",
    ],
  },
  {
    cue: "better-dad",
    said: [],
    mi: [
      "What do your kids get from you, that they'd get from nobody else?",
      "When that thought turns up, what does it do to you?",
      "How do you hold on to your own place, with all that going on over there?",
    ],
    empathy: [
      "You're looking at your own kids' life from the outside, and that's a lonely spot.",
      "You want good things for them, and it hurts to see somebody else handing them out.",
      "Maybe the fear is that there's less and less room for you.",
    ],
    support: [
      "You can want the best for them and still be gutted.",
      "It's no crime to be jealous here, or sad, or the two together.",
      "There's nothing small about feeling pushed to the edge of your own family.",
    ],
  },
  {
    cue: "give-up",
    said: ["I sat outside theirs", "parked opposite theirs"],
    mi: [
      "What was going on in you on Friday, outside theirs?",
      "How has it been, having that Friday in you since?",
    ],
    empathy: [
      "So near their door, and so worn down that driving off looked like the only way to make it stop.",
    ],
    support: ["You've told me about Friday and I'm still sat here. I don't think the less of you."],
  },
  {
    cue: "give-up",
    said: ["hurt once and not every fortnight", "let it heal over"],
    mi: ["What does that thought hold out to you, when it comes?"],
    empathy: [
      "It's not that you want to be without them, maybe, it's that it gets torn open every time.",
    ],
    support: [
      "That took some honesty to say. Wanting a hurt to stop makes sense, and we can look at it together.",
    ],
  },
  {
    cue: "give-up",
    said: ["text her that I'm ill", "got a bug"],
    mi: ["Seven minutes is a long time in a car. What went back and forth in you?"],
    empathy: [
      "For those seven minutes you were two men, the one who goes in and the one who can't.",
    ],
    support: ["Those seven minutes are told as they were, and there's no telling-off coming."],
  },
  {
    cue: "give-up",
    said: ["held up flat on the glass", "pressed it on the window"],
    mi: ["What happened in you, when you saw her at that window?"],
    empathy: [
      "Her drawing got you through, and maybe you still can't let yourself off those seven minutes.",
    ],
    support: [
      "The seven minutes are true, and so is what you did when you saw her. Both can be said here.",
    ],
  },
  {
    cue: "give-up",
    said: ["I get it now what he did", "all my life I've said how could he"],
    mi: ["What is it about him that you see now, from where you were sitting?"],
    empathy: ["You'd had him on the far side of a line, and now you've seen how thin the line is."],
    support: [
      "Finding that out about your old man is a lonely business. There's no rush with it, I'm here.",
    ],
  },
  {
    cue: "give-up",
    said: [],
    mi: [
      "What's it been like, having that in you and telling nobody?",
      "What are you most worn out by, when you get to that point?",
      "How do you come back from that thought, when it's been?",
    ],
    empathy: [
      "It's the goodbyes you want an end to, maybe, more than anything.",
      "What scares you, perhaps, is how much sense it made.",
      "Part of you wants it over, and part of you can't bear what that would mean.",
    ],
    support: [
      "You brought it out yourself, and that took some doing.",
      "It can be said here, all of it, at whatever pace suits you.",
      "Thinking of the way out tells me how much it hurts. It doesn't tell me you don't love them.",
    ],
  },
  {
    cue: null,
    said: ["judge gave it eleven minutes", "waited longer at the lights"],
    mi: ["With a bit more time, what would you have told that judge?"],
    empathy: ["It took years to make a family, and that court was done with it in minutes."],
    support: ["There's more time here than that judge had. Tell it at whatever length you like."],
  },
  {
    cue: null,
    said: ["tired of being careful", "I feel watched"],
    mi: ["What does it take out of you, keeping an eye on yourself all day?"],
    empathy: [
      "You can't just be somewhere, it seems, there's always somebody to be careful round.",
    ],
    support: ["That counts as a feeling. There's no call for being careful in here."],
  },
  {
    cue: null,
    said: ["in the cab lights off", "upstairs on an empty bus"],
    mi: ["How is it, sat there with nobody wanting anything from you?"],
    empathy: [
      "With nobody on board there's nothing to be careful about, and maybe that's the peace of it.",
    ],
    support: ["A bit of peace is worth having. Stay in it as long as you want, I'm in no rush."],
  },
  {
    cue: null,
    said: ["less likely to kick", "up with the pigeons"],
    mi: ["What let it come down a bit?"],
    empathy: ["It's dropped a notch, and maybe there's some relief in that."],
    support: ["You got yourself down from there. I've no wish to stir it up again."],
  },
  {
    cue: null,
    said: ["shouting's new", "never used to raise"],
    mi: ["Around when it started coming out loud, what was going on for you?"],
    empathy: ["Maybe you hardly know that voice, and it's coming out of you."],
    support: [
      "You heard the shouting in yourself before anyone had to point it out. I'd call that honest.",
    ],
  },
  {
    cue: null,
    said: ["walking back to the car", "half a rice cake"],
    mi: ["What's the way home like, with something of theirs still in the car?"],
    empathy: [
      "They're gone, and one little thing of theirs rides along, and that's the bit that gets you.",
    ],
    support: [
      "It makes sense that something so small undoes you. I'm in no hurry to get you past it.",
    ],
  },
  {
    cue: null,
    said: ["driving past my own house", "taken my stop off"],
    mi: ["What's it like to see your life go by, and not be let off at it?"],
    empathy: ["It's all still there, your life, and you're going past it on the outside."],
    support: ["You've put it so that I can see the road. Say more of it, if you want to."],
  },
  {
    cue: null,
    said: ["calm down under water", "carrying something hot"],
    mi: ["When you get told things like that, what do you wish they'd see?"],
    empathy: ["You get instructions, when a hand would have been more use."],
    support: ["I won't be telling you how to hold it. Say it as hot as it is."],
  },
  {
    cue: null,
    said: ["I sleep fine when", "out like a light"],
    mi: ["What is it about having the kids there, that lets you sleep?"],
    empathy: [
      "When they're within reach there's nothing left to listen for, and something in you lets go.",
    ],
    support: [
      "Squashed into a corner, and you sleep. It says something about where you're at home.",
    ],
  },
  {
    cue: null,
    said: ["how to make it for less", "cook the big pot"],
    mi: ["Tell me about those days, what is it like when you're cooking for them?"],
    empathy: ["You still cook for a full table, as if part of you won't hear of a smaller one."],
    support: [
      "There's a lot of love in cooking like that. I can see why you don't make it smaller.",
    ],
  },
  {
    cue: null,
    said: ["strong as an ox", "week's kip"],
    mi: ["What would a proper rest be, for you?"],
    empathy: ["You keep on going, and maybe nobody thinks to ask whether you can."],
    support: [
      "Strong and done in, both at once, makes sense to me. In here it's fine to be tired.",
    ],
  },
  {
    cue: null,
    said: ["down the phone at volume", "whole church on it"],
    mi: ["How is it for you, being prayed for like that?"],
    empathy: ["All that praying going on, and maybe you'd sooner just be asked how you are."],
    support: ["Praying is how your mum stands by you, maybe. It's all right if it's a lot."],
  },
  {
    cue: null,
    said: ["never mind my dad", "old man's not part"],
    mi: ["All right, he stays out of it. What would you sooner talk about?"],
    empathy: ["There's a door there, and you'd like it left shut for now."],
    support: ["Fair enough. Your dad's not on the route unless you put him there."],
  },
  {
    cue: null,
    said: ["hands me a tea", "best conversation I get all day"],
    mi: ["What is it about Desmond's way, that does you good?"],
    empathy: ["Desmond doesn't need anything explained, and maybe you get that rest nowhere else."],
    support: [
      "It's good that there's Desmond. I'll take a leaf out of his book and not crowd you.",
    ],
  },
  {
    cue: null,
    said: ["good at parties and bad", "light up anyone's wedding"],
    mi: ["Eleven years with Abena. What do you find yourself remembering?"],
    empathy: ["It was the everyday that wore it through, and maybe some of the shine never went."],
    support: [
      "Eleven years is a lot of life. Speaking well of it and being sad about it go together.",
    ],
  },
  {
    cue: null,
    said: ["ironed the shirt already", "white shirt hanging"],
    mi: ["When you look at that shirt, what do you want Monday to be?"],
    empathy: [
      "Your shirt is ready, and maybe there's a man next to it who's more nervous than he lets on.",
    ],
    support: [
      "Getting a shirt ready is turning up for yourself. Monday has a place here, and so has leaving it alone.",
    ],
  },
  {
    cue: null,
    said: ["singing Kwame's song", "doing the wipers song"],
    mi: ["What came up in you, when you heard that song?"],
    empathy: [
      "A song like that gets through everything, and for a moment your own boy's on the bus.",
    ],
    support: ["You kept driving with that in your ears. It's all right that it got to you."],
  },
  {
    cue: null,
    said: ["hear Vivaldi", "queued on the phone for my solicitor"],
    mi: ["All that time on the phone, what was going through you?"],
    empathy: ["You pay to be heard, and what you get is left waiting."],
    support: ["There's no queue here and no meter running. Your turn, for as long as you like."],
  },
  {
    cue: null,
    said: ["fold the tiny pyjamas", "Kwame breathes"],
    mi: ["In those ten minutes on the phone, what do you hang on to?"],
    empathy: [
      "Ten minutes, and then the little clothes and the quiet, with all of it still in your ear.",
    ],
    support: ["It's a short ten minutes, and you're there for every one of them."],
  },
  {
    cue: null,
    said: ["spare ticket for the football", "match Desmond's asked"],
    mi: ["How would it be for you, to go and sit there with Desmond?"],
    empathy: ["Part of you might go, and part of you is somewhere else already."],
    support: ["It was good of Desmond to ask. There's no wrong answer to it."],
  },
  {
    cue: null,
    said: ["city's empty it's like", "laid the city out for you"],
    mi: ["What are you like, on that first run?"],
    empathy: ["For one run nobody's in your way, and maybe nobody's watching you either."],
    support: [
      "I can nearly see that empty city. It's good that there's one run in the day that's yours.",
    ],
  },
  {
    cue: null,
    said: ["do Ama's hair", "between my knees with the comb"],
    mi: ["What happens between you and Ama, while you're at her hair?"],
    empathy: ["With her hair in your hands you're just her dad, and nobody's weighing you up."],
    support: [
      "Doing her hair is proper looking after, and it's yours and hers. I'm glad there's that.",
    ],
  },
  {
    cue: null,
    said: ["Highlife on the radio", "old cassettes"],
    mi: ["What comes back to you, when the highlife's on?"],
    empathy: [
      "There's something in those tapes from long before all this, maybe, and it still gets in.",
    ],
    support: ["Your mum's tapes do more for you than most. It's good they're there to reach for."],
  },
  {
    cue: null,
    said: ["holding the bar and thinking", "asked if I needed a spotter"],
    mi: ["What do your thoughts go to, there at the gym?"],
    empathy: ["You went to shift some weight, and maybe it's not the kind that goes on a bar."],
    support: [
      "You took yourself to the gym, and that was for you. Nobody's counting what you lift.",
    ],
  },
  {
    cue: null,
    said: ["cartoon told me to name", "I turned the bear off"],
    mi: ["Say it had been a person asking, what would you have told them?"],
    empathy: ["A drawing on a screen, as if you weren't worth a person."],
    support: ["You did go and ask, and that counts. There are no cartoons here, only me."],
  },
  {
    cue: null,
    said: ["manage who made me", "going on one for his rota"],
    mi: ["Before any course on anger, what would somebody need to understand?"],
    empathy: ["They all want to fix the way you said it, and nobody asks what it was about."],
    support: ["It makes sense to bristle at that. I'd like to know what the temper was for."],
  },
  {
    cue: null,
    said: ["take a step back when", "stay sat where they are"],
    mi: ["When somebody does stay put, what's that like for you?"],
    empathy: ["You've learned to watch for the step back, maybe, before you've got a word out."],
    support: ["Loud or not, I'll sit where I'm sat."],
  },
  {
    cue: null,
    said: ["hear it before they write", "asked what happened before"],
    mi: ["Then I'm asking first. What happened, in your own telling?"],
    empathy: ["It's as if you were always a report first, and a person afterwards."],
    support: ["That's a fair thing to want. I'll hear it out, from wherever you begin."],
  },
  {
    cue: null,
    said: ["funny one at the depot", "voices in the canteen"],
    mi: ["What was he like to be, the man who had them laughing?"],
    empathy: ["You miss him as well, maybe, the one they were pleased to see come in."],
    support: ["He still turns up now and then in how you put things. He's welcome here too."],
  },
  {
    cue: null,
    said: ["two-bed flat", "first floor two beds"],
    mi: ["What happens in you, when you see them at that window?"],
    empathy: ["A window with them in it, and maybe everything you want is in that."],
    support: ["You've got that flat worked out to the window. I like hearing what you hope for."],
  },
  {
    cue: null,
    said: ["have to look it up", "used to be a longer answer"],
    mi: ["What used to be in the longer answer, after dad?"],
    empathy: ["Dad is the word that's held, and maybe the others got lost along the way."],
    support: ["Dad's a good word to start from. The others can come when they're ready."],
  },
  {
    cue: null,
    said: ["not a monster", "eat something you're not what"],
    mi: ["What's it like to hear that said to you, and not to Desmond?"],
    empathy: [
      "You've all that kindness ready for Desmond, and it's hard to let any of it come your way.",
    ],
    support: [
      "That was kindly said to Desmond. It makes sense that it's harder to take than to give.",
    ],
  },
  {
    cue: null,
    said: ["nine on a Sunday", "handover days don't fit"],
    mi: ["What is it about the handover, that takes it past all the rest?"],
    empathy: ["The other days you can just about hold, and then that one comes round."],
    support: [
      "An eight is a lot to carry round, before you even get to handover. It can be set down here for a bit.",
    ],
  },
  {
    cue: null,
    said: ["round Elephant and Castle", "not a day it misses"],
    mi: ["How do you keep driving, when it turns up?"],
    empathy: ["It keeps better time than the buses, and you never get a day off from it."],
    support: ["Every day is a lot of days. It makes sense that you're worn."],
  },
  {
    cue: null,
    said: ["don't move your hands", "voice hands how close"],
    mi: ["What would it be like, to put that check away for an hour?"],
    empathy: ["You're working a second job all day long, making sure that nobody's scared of you."],
    support: ["You needn't watch your hands in here. Sit how you like, talk how you like."],
  },
  {
    cue: null,
    said: [
      "bring Desmond in with me",
      "he'd just sit there being wide",
      "Desmond to sit in",
      "put Desmond's name down",
    ],
    mi: ["How would it be, having Desmond next to you on Monday?"],
    empathy: ["Maybe you'd feel less outnumbered on Monday, with Desmond sat beside you."],
    support: [
      "Desmond on Monday is a thought of your own. I like that you're not planning to do it alone.",
    ],
  },
  {
    cue: null,
    said: [
      "somewhere with ducks",
      "pond by theirs",
      "about the park with the ducks",
      "swapping over by the pond",
    ],
    mi: ["How do you picture that goodbye, away from the doorstep?"],
    empathy: ["You can't take the goodbye away, but maybe it needn't be at that door."],
    support: ["It's a softer way that you're after, kids and all. There's care in that."],
  },
  {
    cue: null,
    said: ["dress rehearsal for trees", "run-through and see my tree"],
    mi: ["When you picture her practising being a tree, what comes up in you?"],
    empathy: ["You've found a side door, and something in you has gone looking again."],
    support: ["That's your own idea and it's got Ama in it. I like hearing it."],
  },
  {
    cue: null,
    said: ["gonna make the jollof", "there's rice on"],
    mi: ["What's it like, cooking the big one for people again?"],
    empathy: ["There's somebody to cook for after all, and maybe that warms you up a bit too."],
    support: [
      "Feeding people seems to be one of your ways. It's good to hear there'll be some at the depot.",
    ],
  },
  {
    cue: null,
    said: ["in your chair", "one with the training"],
    mi: ["Fair enough. What's your own hunch, on days when you have one?"],
    empathy: [
      "Being asked for the reason again, maybe that's tiring when you've turned it over so often.",
    ],
    support: ["It's all right not to know. There's no test in here."],
  },
  {
    cue: null,
    said: ["two sugars in without asking", "Desmond's guessed"],
    mi: ["What does it mean to you, that he's guessed and hasn't said?"],
    empathy: ["Somebody's half seen it, and maybe that's as much as feels safe."],
    support: ["Somebody's noticed, and he isn't pushing. It doesn't need words from you yet."],
  },
  {
    cue: null,
    said: ["not a bad woman", "court if anyone asked me"],
    mi: ["What's it like, to think well of her through all this?"],
    empathy: ["It'd be simpler to be against her, and you're not."],
    support: [
      "You said a fair thing about her, with all you've lost. There's room for how it hurts as well.",
    ],
  },
  {
    cue: null,
    said: ["worst case I lose", "it's dominoes"],
    mi: ["What do you picture first, when your head runs along that row?"],
    empathy: [
      "It isn't only a job at stake on Monday, it's your time with them, one thing falling on the next.",
    ],
    support: [
      "That's a lot to have hanging on one meeting. It makes sense that you're this wound up.",
    ],
  },
  {
    cue: null,
    said: ["reads everything", "got you worked out before"],
    mi: ["What do you reckon she reads in you, when she looks?"],
    empathy: ["Nothing gets past her, and maybe that's a comfort and a worry both."],
    support: ["There's pride in how you say that. Tell me as much of Ama as you like."],
  },
  {
    cue: null,
    said: ["till you get her laughing", "get her giggling"],
    mi: ["What gets her going, when she does laugh?"],
    empathy: ["You know the way to her laugh, and maybe the days without it are long."],
    support: ["You've a good eye for her, serious side and all. It's nice to meet her a bit."],
  },
  {
    cue: null,
    said: ["comb and an hour", "her hair in my hands"],
    mi: ["What comes out, when it's just the two of you and her hair?"],
    empathy: ["While you've got her hair in your hands, nothing's broken."],
    support: ["That closeness is yours, you and she made it, comb and all."],
  },
  {
    cue: null,
    said: ["not said a word and she knows", "Daddy you're doing the voice"],
    mi: ["What would you want her to know, in your own voice?"],
    empathy: ["You're keeping it from her as best you can, and she hears it anyway."],
    support: ["You've been trying to spare her. It's love, even when she sees through it."],
  },
  {
    cue: null,
    said: ["let her be a tree", "enough in that bag"],
    mi: ["How do you keep that out of your voice, when you're with her?"],
    empathy: ["You keep it away from her so she can just be a kid, and it stays with you."],
    support: ["You're holding that so she doesn't have to. It can be put down here for a bit."],
  },
  {
    cue: null,
    said: ["she's letting me off", "it's only assembly Daddy"],
    mi: ["She had that ready for you. What did you want to say back?"],
    empathy: ["She made it easy for you, and maybe that's the part that hurts."],
    support: ["You saw what she was doing, and it went in. There's room here to be sad about it."],
  },
  {
    cue: null,
    said: ["are you sad or are you cross", "which it is sad or cross"],
    mi: ["If she asked you that tonight, what would come out?"],
    empathy: ["She asks what the grown-ups don't, and maybe there's more sad in it than cross."],
    support: ["It's a good question of hers. Sad and cross are both welcome here."],
  },
  {
    cue: null,
    said: ["says that about everything now", "quiet for a week"],
    mi: ["When she goes along with things like that, what do you hear in it?"],
    empathy: ["She's learned to say the easy thing, and you can hear what's under it."],
    support: ["You hear what she isn't saying. It makes sense that it stays with you."],
  },
  {
    cue: null,
    said: ["bites her nails now", "nails are down to nothing"],
    mi: ["What goes through you, seeing her nails like that?"],
    empathy: ["They tell you she's fine, and you're the one looking at her hands."],
    support: ["You notice her nails, which no form does. It makes sense that they worry you."],
  },
  {
    cue: null,
    said: ["that's the whole of me", "five and he's bus mad"],
    mi: ["What's it like, when you've got the pair of them together?"],
    empathy: ["There's Ama and Kwame, and then, a long way behind, there's everything else."],
    support: ["Ama and Kwame, then. I'm glad to have met them."],
  },
  {
    cue: null,
    said: ["thinks I own the buses", "the buses are his dad's"],
    mi: ["How is it, being that big in his eyes?"],
    empathy: ["To him you're the man with all the buses, and maybe you hold on to that."],
    support: [
      "He's got a dad with buses, and he's told the world. You can enjoy that one for a minute.",
    ],
  },
  {
    cue: null,
    said: ["bus book every single time", "one with the bus in"],
    mi: ["What goes on in you, when the bus book comes out again?"],
    empathy: [
      "It's the same book every time, and maybe those are the minutes when everything's in its place.",
    ],
    support: ["Pancakes, a bath and a book. It's easy to see why you miss doing that."],
  },
  {
    cue: null,
    said: ["it's not a holiday", "live in two places"],
    mi: ["What's hardest to leave out, when you talk to the kids?"],
    empathy: ["You pick out what they can carry, and the rest stays on your shoulders."],
    support: ["You're careful about what you hand on to them. The rest can be said here."],
  },
  {
    cue: null,
    said: ["one long shift", "very long shift"],
    mi: ["What's it like for you, leaving him with that long shift?"],
    empathy: ["His version is kinder than the true one, and maybe you wish it were so."],
    support: [
      "You've let him keep his long shift, and there's care in that. You needn't have the right words yet.",
    ],
  },
  {
    cue: null,
    said: ["bus stop at our house", "just drive it here"],
    mi: ["What would you have liked to answer him?"],
    empathy: ["He asked so simply, and it's the whole thing in one question."],
    support: [
      "There's no good answer to that one about the bus. You're allowed to be floored by it.",
    ],
  },
  {
    cue: null,
    said: ["what day I'm coming", "here Friday or not"],
    mi: ["What happens in you, when they ask you that?"],
    empathy: ["All they ask is when, and maybe you wish the answer were every day."],
    support: ["They're asking after you, when they ask that. It makes sense that it pulls at you."],
  },
  {
    cue: null,
    said: ["settled enough with a pancake", "syrup on their chins"],
    mi: ["What do you see in the kids, when they're with you?"],
    empathy: ["You see them happy with your own eyes, and then you're told something else."],
    support: [
      "You've your own picture of them, and it's got food on its face. It's good to hear it.",
    ],
  },
  {
    cue: null,
    said: ["texts about wellies", "call her names"],
    mi: ["What's changed most, between what you and Abena were and what you are now?"],
    empathy: [
      "There was so much more to it once, and maybe it's strange to say ex and leave it there.",
    ],
    support: ["You keep it decent when you talk about her. There's room for the rest as well."],
  },
  {
    cue: null,
    said: ["runs a house like a depot", "after with my coat on"],
    mi: ["What was it like to be the late one, next to her?"],
    empathy: ["You give her what's due, and somewhere in it you've come off second."],
    support: ["You're fair about her and straight about yourself. Being sad is fine as well."],
  },
  {
    cue: null,
    said: ["packed lunches pick-up", "like booking a plumber"],
    mi: ["What goes unsaid, now that it's down to that?"],
    empathy: ["It used to be the two of you, and now it's arrangements."],
    support: ["Keeping it plain may be how you both get through. It can be lonely all the same."],
  },
  {
    cue: null,
    said: ["your tie's crooked", "straightened my tie"],
    mi: ["How did that feel, to have her see to your tie?"],
    empathy: ["For a second she was looking after you, and then came the court."],
    support: ["That tie's a small thing with a lot in it. It can stay here a while, no hurry."],
  },
  {
    cue: null,
    said: ["doesn't know about the form", "Saturday she's had from me"],
    mi: ["How would it be, if she knew the rest as well?"],
    empathy: ["She's got half of it, and maybe the half you're carrying is the heavier one."],
    support: ["It's yours to say who knows what. You don't have to account for keeping it back."],
  },
  {
    cue: null,
    said: ["she's not asked and", "looks at the kids' shoes"],
    mi: ["What would you want her to see, if she looked?"],
    empathy: ["Neither of you asks, and maybe both of you know."],
    support: ["I'm asking, for what it's worth. How you are has its place here."],
  },
  {
    cue: null,
    said: ["I'm the one who told them", "like I'd forgotten the swimming"],
    mi: ["What did you want to say to Abena just then?"],
    empathy: ["You'd had to let them down yourself, and then it got said to you like news."],
    support: [
      "You were first to know what it cost the kids. That can be said here without a comeback.",
    ],
  },
  {
    cue: null,
    said: ["Kofi you've got to", "calm down Kofi"],
    mi: ["In place of calm down, what would you want to hear?"],
    empathy: ["It's the same two words from all sides, and you're still stood there with it."],
    support: ["You won't get calm down from me. Say it at the volume it's got."],
  },
  {
    cue: null,
    said: ["she might surprise me", "stood on that step as well"],
    mi: ["If you could say it quiet, what would you tell her?"],
    empathy: [
      "Maybe she knows what that step is, and there's something lonely and hopeful in that.",
    ],
    support: ["You can see that step from her side as well, even now. That's no small thing."],
  },
  {
    cue: null,
    said: ["tired round the eyes", "a bit worn"],
    mi: ["What goes on in you, when you notice that about her?"],
    empathy: ["You still see how she is, and maybe you don't altogether want to."],
    support: ["It's possible to notice that about her and be sore about somebody new in one go."],
  },
  {
    cue: null,
    said: ["owns a wetsuit", "waves when I pull up"],
    mi: ["What's it like, having him there when you come?"],
    empathy: ["He's just a fella called Simon, and there he is in the middle of what was yours."],
    support: ["You don't owe Simon a feeling, good or bad. Whatever comes up can be said here."],
  },
  {
    cue: null,
    said: ["for faults like an MOT", "up on the ramp"],
    mi: ["What were you hoping to find, when you went over him?"],
    empathy: ["Something wrong with him would have been easier to stand."],
    support: ["You looked him over and came back with an honest report. It's allowed to hurt."],
  },
  {
    cue: null,
    said: ["he says hi mate", "hedge clippers"],
    mi: ["Behind that bit of politeness, what's going on in you?"],
    empathy: ["It's all very civil, and maybe it takes everything you've got."],
    support: ["Getting through that is work. The politeness can come off in here."],
  },
  {
    cue: null,
    said: ["Bakerloo line", "about a tube line"],
    mi: ["What was it like, making conversation with him?"],
    empathy: ["He was after some common ground, and you'd none you wanted to stand on."],
    support: ["There's no duty to find words for him. You've plenty of your own to say here."],
  },
  {
    cue: null,
    said: ["worst of me and none", "only my bad side"],
    mi: ["What's the side of you that he hasn't had?"],
    empathy: ["You've been described to him, and the best of you wasn't in it."],
    support: ["The rest of you is welcome here, all of what he hasn't heard."],
  },
  {
    cue: null,
    said: ["come through have a burger", "join us in the garden"],
    mi: ["What happened in you, when he asked you in?"],
    empathy: ["It was kindly meant, maybe, and to be a guest there was more than you could bear."],
    support: ["Making up a shift got you out of there. I can see why you needed one."],
  },
  {
    cue: null,
    said: ["being understanding with my kids", "where's that leave me"],
    mi: ["What is it about him being so decent, that's hard to bear?"],
    empathy: ["If he's that good with them, it maybe gets harder to see where you come in."],
    support: ["You can know he'd mean well and still not be able to stand it."],
  },
  {
    cue: null,
    said: ["full house", "he's got the lot"],
    mi: ["What gets you most, when you look at what he's got?"],
    empathy: ["He's got all of it, and you're the one looking in."],
    support: ["Envy's allowed in here, and nobody scolds you for it."],
  },
  {
    cue: null,
    said: ["never driven a bus", "clean shoes no kids"],
    mi: ["What do you wish Neil knew, about a day in your shoes?"],
    empathy: ["He moves things about in your life, and maybe he's no idea what he's moving."],
    support: ["You know what your days take. It makes sense that it grates, coming from him."],
  },
  {
    cue: null,
    said: ["used to make him laugh", "over a bacon roll"],
    mi: ["What was it like with him, back when you had him laughing?"],
    empathy: [
      "There was something easy between you once, and maybe losing that stings under the anger.",
    ],
    support: [
      "With all this going on, you can still tell the canteen from the office. Being angry is allowed as well.",
    ],
  },
  {
    cue: null,
    said: ["reference number", "letters with HR"],
    mi: ["What's it like, having it all go through HR?"],
    empathy: ["There's a person in this, and they've made a file of him."],
    support: ["You've no number in here. Say it as yourself."],
  },
  {
    cue: null,
    said: ["told him in January", "went up at New Year"],
    mi: ["What did you hope he'd understand, when you told him about them?"],
    empathy: ["You'd told him what they mean to you, so it cut all the deeper when it came."],
    support: [
      "Telling him was standing up for your kids. It makes sense that what followed is so hard to swallow.",
    ],
  },
  {
    cue: null,
    said: ["about your tone"],
    mi: ["How did it land with you, that word threatened?"],
    empathy: ["It went from your tone to a threat, and you weren't in the room when it did."],
    support: ["Threatened is a hard word to have written about you. You can say here what it did."],
  },
  {
    cue: null,
    said: ["got a box for it", "find a box"],
    mi: ["What would you say, if there were no box to put it in?"],
    empathy: [
      "Whatever you say gets turned into something else, so maybe it feels safer to say nothing.",
    ],
    support: ["There aren't any boxes here. You can say the whole of it."],
  },
  {
    cue: null,
    said: ["go in as an admission", "me who's owned up"],
    mi: ["If sorry were safe to say, what would yours be about?"],
    empathy: ["Even a sorry isn't safe to give, it seems, it'd be held against you."],
    support: ["Sorry or not sorry, in here nobody's noting it down."],
  },
  {
    cue: null,
    said: ["couldn't care less how", "wasn't his Saturday"],
    mi: ["How has it left you, while he gets on with his life?"],
    empathy: ["It's over for him, maybe, and you're the one it hasn't let go of."],
    support: ["Then let's leave him to it. I'd sooner hear how you are."],
  },
  {
    cue: null,
    said: ["divorced twice", "been through all this two times"],
    mi: ["What's it like, being near somebody who's come through it himself?"],
    empathy: ["He's been where you are, and maybe that's why it's easy to stand next to him."],
    support: [
      "Desmond sounds like good company. There's nothing you'd need to explain from the start.",
    ],
  },
  {
    cue: null,
    said: ["could set your watch", "always a tune going"],
    mi: ["What happens to your own pace, when you're round him?"],
    empathy: ["He's steady, and maybe a bit of it rubs off on you."],
    support: [
      "Somebody with no hurry in him is a good thing to have about. I'm glad there's Desmond.",
    ],
  },
  {
    cue: null,
    said: ["watch the buses come in", "lean on the rail"],
    mi: ["What does it give you, that bit of standing there?"],
    empathy: ["They come in, they go out, and nobody wants a thing from you."],
    support: ["That's company without questions. I can see why it's easy."],
  },
  {
    cue: null,
    said: ["one-way at Camberwell", "his bad leg"],
    mi: ["How would it be, if this ever came up between you?"],
    empathy: ["You go all the way round the outside of it, and it stays there in the middle."],
    support: [
      "Talking about nothing much can be a way of looking after each other. This can have its place here.",
    ],
  },
  {
    cue: null,
    said: ["moved his break", "go for a brew"],
    mi: ["What comes up in you, when he's there on your break again?"],
    empathy: ["He hasn't said a thing, and still you've been looked out for."],
    support: ["Somebody's keeping an eye on you, without a word. You're allowed to like that."],
  },
  {
    cue: null,
    said: ["as far as the kettle", "gets to my teeth"],
    mi: ["What is it that nearly comes out, before the football does?"],
    empathy: ["It gets so close to being said, and then football's the safer thing."],
    support: ["You've got it nearly as far as your mouth. There's no hurry about the rest."],
  },
  {
    cue: null,
    said: ["said you eaten", "had any dinner"],
    mi: ["What was it about being asked that, that made you look away?"],
    empathy: ["He asked so little, and it went straight in."],
    support: [
      "It makes sense that something so plain got through. You're allowed to be moved by it.",
    ],
  },
  {
    cue: null,
    said: ["what time Monday", "good jacket on"],
    mi: ["If he did just come, what would it be like to have him there?"],
    empathy: ["You'd not have to explain yourself, and maybe that's hard to get used to."],
    support: ["You know he'd come. Asking him can take the time it takes."],
  },
  {
    cue: null,
    said: ["nothing shocks Desmond", "get the milk out"],
    mi: ["What would you tell Desmond first, knowing how he'd take it?"],
    empathy: ["Desmond wouldn't be shocked, and something still holds it in."],
    support: ["He'd see to the tea and let you talk. Nothing you've said has put me off either."],
  },
  {
    cue: null,
    said: ["sees his girls every Sunday", "his two come round"],
    mi: ["When you think of his Sundays, what comes up about yours?"],
    empathy: ["Maybe you look at his Sundays and wonder what yours will be."],
    support: ["You're glad for him, it seems. It's all right to be wistful too."],
  },
  {
    cue: null,
    said: ["calls every bus Daddy's", "bound to be me"],
    mi: ["What's it like, to be in every bus he sees?"],
    empathy: ["He finds you all over London, and you can't be there to wave back."],
    support: ["In his world you're on every route. I can see why you'd hold on to that."],
  },
  {
    cue: null,
    said: ["good saucepans", "ring on it from her tea"],
    mi: ["What is there in that map, for you?"],
    empathy: ["Out of a whole kitchen, maybe the map was the bit that still felt like you."],
    support: ["It's good that the map came with you. You can tell me what's on it."],
  },
  {
    cue: null,
    said: ["morning captain"],
    mi: ["What happens in you, when he calls you captain?"],
    empathy: ["For the length of one stop somebody looks at you and sees a captain."],
    support: ["A morning like that from him can hold up a day. I'm glad of that old fella."],
  },
  {
    cue: null,
    said: ["iron their uniform", "creases in their school shirts"],
    mi: ["What's in your mind, while you're ironing those?"],
    empathy: ["You get Monday ready for them, and Monday's a day you don't see."],
    support: ["Ironing for a day you won't be there for is real looking after."],
  },
];
