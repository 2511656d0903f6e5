import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Noa's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "rage",
    said: ["three years and a text", "broken up with in a supermarket"],
    mi: [
      "Ended through a phone. What does the anger want to say back?",
      "It's in your whole body. What's going through you right now?",
    ],
    empathy: [
      "It ended on a screen, and everything you had to say back had nowhere to go but your hands.",
    ],
    support: [
      "Type it crooked, type it in caps, I can read it. You get to be exactly this angry here.",
    ],
  },
  {
    cue: "rage",
    said: ["don't be nice to me", "do a soft voice"],
    mi: ["No soft voice, then. What's the loudest part of it right now?"],
    empathy: [
      "As long as you keep moving it stays fury. Maybe something softer is waiting for when you stop.",
    ],
    support: [
      "Stay on your feet as long as you need, I can keep up. Nobody's doing a nice voice at you.",
    ],
  },
  {
    cue: "rage",
    said: ["dumped eight days ago", "eight days since omer"],
    mi: ["Yes, there's someone here. What have these eight days been like?"],
    empathy: ["Eight days on, and it's all still there together, too big for any one word."],
    support: ["Someone's here, and reading. Nothing has to be tidied up before you tell it."],
  },
  {
    cue: "rage",
    said: ["wants his speaker back", "asked for the speaker"],
    mi: ["Of all things, the speaker. What would you have wanted him to ask about?"],
    empathy: [
      "What he asked after was a speaker, and maybe you were waiting to be asked after yourself.",
    ],
    support: [
      "Spit, bite, both are allowed here. Nobody needs you to be reasonable about a speaker.",
    ],
  },
  {
    cue: "rage",
    said: ["full stop after take care", "take care full stop"],
    mi: ["Take care, full stop. What did you hear in it?"],
    empathy: [
      "It's the politeness that stings, maybe, as if that full stop put you on the far side of a counter.",
    ],
    support: [
      "No wonder it's the full stop that sticks. It came in the place where a goodbye belonged.",
    ],
  },
  {
    cue: "rage",
    said: ["threw his stupid mug", "mug of his i smashed"],
    mi: ["First in pieces and then glued. What went on in you between the two?"],
    empathy: ["Part of you wanted that mug in bits, and part of you couldn't bear it broken."],
    support: [
      "The glue needs no excuse here. Being furious and not wanting it broken go together fine.",
    ],
  },
  {
    cue: "rage",
    said: ["walk in with soup", "listening for his key"],
    mi: ["What would you want to happen, if he did walk in?"],
    empathy: [
      "The rage and the missing come from the same place, and they won't let each other rest.",
    ],
    support: ["You can want to shout at someone and want them home. Neither half puts me off."],
  },
  {
    cue: "rage",
    said: [],
    mi: [
      "If the anger got to finish its sentence, what would it say?",
      "When the anger lets up for a second, what's there?",
      "Tell me how it feels, when the rage takes over like that.",
    ],
    empathy: [
      "There's so much anger, and the person it's for isn't there to hear it.",
      "Maybe the fury is holding up a part of you that's very hurt.",
      "You've been left holding all of it, and it has to come out somewhere.",
    ],
    support: [
      "Be as loud as you like, I'm not going to shush you.",
      "That you're angry makes sense to me. It doesn't have to be tidy.",
      "No calming down required, I'll stay for the shouting.",
    ],
  },
  {
    cue: "nosleep",
    said: ["three years of messages", "last spring in the messages"],
    mi: [
      "What are you looking for, in all those messages?",
      "How is it, to meet the two of you again in there?",
    ],
    empathy: ["As if the answer were in there somewhere, one message further down."],
    support: ["It makes sense to go back through the messages, looking for where it turned."],
  },
  {
    cue: "nosleep",
    said: ["bed still has a his side", "got his dent in it"],
    mi: ["What comes up when you so much as look at the bed?"],
    empathy: ["The bed is still keeping his place, so you were the one who had to move out."],
    support: [
      "The sofa's a perfectly good place for now. Nobody's rushing you back into that bed.",
    ],
  },
  {
    cue: "nosleep",
    said: ["sad yoghurts", "looked at the yoghurt"],
    mi: ["You and a yoghurt, for about a week. How's the rest of you doing on that?"],
    empathy: [
      "You make it funny, and there's someone quite worn out on your side of that yoghurt.",
    ],
    support: ["Yoghurt counts as food this week. You won't get a telling-off from me."],
  },
  {
    cue: "nosleep",
    said: ["41 thousand messages", "at 3am i'm a historian"],
    mi: ["Say you found the exact message where it turned. What would that give you?"],
    empathy: [
      "You're doing detective work at 3am, because maybe not knowing is worse than any answer.",
    ],
    support: [
      "3am with the whole chat open is a lonely place. What you find in there can be brought here.",
    ],
  },
  {
    cue: "nosleep",
    said: [],
    mi: [
      "How are the nights for you at the moment?",
      "What goes round in your head when you're meant to be asleep?",
      "How does a day look, on so little sleep?",
    ],
    empathy: [
      "There's no off switch in it, the night's just more of the day.",
      "Maybe sleeping would mean putting it down, and part of you isn't ready to.",
      "Even sleep has shut you out, and maybe that was the last quiet place.",
    ],
    support: [
      "On that little sleep, no wonder it all has sharper edges.",
      "Messages from very tired people are welcome here, they needn't make sense.",
      "I'm not marking you on your sleep. I'm just around for a while.",
    ],
  },
  {
    cue: "replaced",
    said: ["wearing my scarf in the picture", "scarf round her neck"],
    mi: [
      "Your scarf, on her. What did it do to you to see that?",
      "What does that scarf make you think, about the two of you?",
    ],
    empathy: [
      "It's more than a scarf, maybe. It's seeing a bit of you carry on without you in it.",
    ],
    support: ["So soon, and in your own scarf. You don't have to be dignified about it with me."],
  },
  {
    cue: "replaced",
    said: ["she's got my haircut", "she has the fringe"],
    mi: ["Tell me about you, back when that hair was yours. What was different?"],
    empathy: ["You gave that hair up for him, and now you get to look at it on somebody else."],
    support: [
      "You changed something about yourself because of him. Of course it stings to see it there.",
    ],
  },
  {
    cue: "replaced",
    said: ["zoomed in on her earrings", "know her earrings better"],
    mi: ["What were you hoping those earrings would tell you?"],
    empathy: ["It's her you keep searching for the answer, and the question is maybe about you."],
    support: [
      "Looking that hard isn't mad. You're trying to make sense of something that makes none yet.",
    ],
  },
  {
    cue: "replaced",
    said: ["change the name in the slot", "kept the whole film"],
    mi: ["What had you thought you two were?"],
    empathy: [
      "If only the name changes and the rest stays, maybe you wonder whether any of it was yours.",
    ],
    support: [
      "It hurts to feel like a part that anyone can play. You don't have to solve that one tonight.",
    ],
  },
  {
    cue: "replaced",
    said: [],
    mi: [
      "What happens in you, in the moment you see that?",
      "How do you talk to yourself afterwards?",
      "When something like that pops up, what does it stir up?",
    ],
    empathy: [
      "It leaves you standing outside your own life, looking in.",
      "Maybe the sorest thought is how easily it could all be swapped.",
      "Something that used to be ordinary and yours can trip you up now.",
    ],
    support: [
      "You don't have to be cool about it here.",
      "There's no need to be the bigger person in this chat.",
      "That's a rotten thing to run into, and you can say so as often as you like.",
    ],
  },
  {
    cue: "ghosted",
    said: ["chat just went silent", "whole group got buried"],
    mi: [
      "Not one of them asking. What's that like, from where you are?",
      "What do you miss most about having that group around?",
    ],
    empathy: ["It's a second break-up on top of the first, and this one nobody even announced."],
    support: ["None of them has asked how you are. I'd like to know, in any shape it comes."],
  },
  {
    cue: "ghosted",
    said: ["posted a sunset so", "put up another sky"],
    mi: ["If that picture had said what was really going on, what would it have said?"],
    empathy: ["Maybe part of you hoped that one of those three would see past the sky and write."],
    support: ["They saw the sky. I'd like to hear about the person who put it up."],
  },
  {
    cue: "ghosted",
    said: ["made a new group", "party popper to the wrong chat"],
    mi: ["What went through you when you saw where Dana had meant to send that?"],
    empathy: [
      "There's a room where they're all together, and you found out about it through the wall.",
    ],
    support: [
      "Finding out by accident makes it hurt twice. There's room here for angry and for sad about Dana.",
    ],
  },
  {
    cue: "ghosted",
    said: ["four people four blue ticks", "it went blue blue blue"],
    mi: ["What happened in you while you watched it turn blue?"],
    empathy: ["You asked the hardest question there is, and silence got to answer it."],
    support: ["It took nerve to ask them that. I've read it too, and I'm answering."],
  },
  {
    cue: "ghosted",
    said: ["moved here for him ok", "every number i've got here"],
    mi: ["Tell me about your people, the ones two hours away. What are they like?"],
    empathy: ["It wasn't only him that went, maybe. The ground you had here was his ground."],
    support: [
      "Being in a place that came with someone is lonely. It's good you have people of your own, even two hours off.",
    ],
  },
  {
    cue: "ghosted",
    said: [],
    mi: [
      "What's the loneliest part of it, for you?",
      "If somebody did notice how you are, what would you want them to see?",
      "How do you keep yourself company, in all this?",
    ],
    empathy: [
      "More than one person went missing from your life, and most of them didn't say so.",
      "Everything looks the same as before, and you don't belong in it the same way.",
      "Maybe the worst of it is having nobody here who's simply yours.",
    ],
    support: [
      "I can't be all of them, but I'm here and I read every word.",
      "Feeling alone in this makes sense to me. No need to put a face on it.",
      "Nobody in this chat has gone quiet. There's no clock on this.",
    ],
  },
  {
    cue: "chest",
    said: ["couldn't get air in", "my lungs just went no"],
    mi: ["What was that like, when the air wouldn't come?"],
    empathy: ["An ordinary ride, and then not even breathing was on your side."],
    support: ["Not getting air is frightening. We can go as slowly as your lungs like."],
  },
  {
    cue: "chest",
    said: ["like a stone right here", "someone's sitting on me"],
    mi: ["What does the weight do when the phone's out of reach?"],
    empathy: [
      "Maybe each time the phone goes there's half a second of hope, and the hope is what gets so heavy.",
    ],
    support: [
      "It's a real weight, even if nobody can see it. It can be as heavy as it is while we talk.",
    ],
  },
  {
    cue: "chest",
    said: ["gave me a mint", "gave me a peppermint"],
    mi: ["That lady and her mint. What got to you about it?"],
    empathy: [
      "Somebody saw you weren't ok and did one small thing. Maybe that's what you've been missing.",
    ],
    support: [
      "That lady had the right idea. I've no mint, but I can keep you company without a speech.",
    ],
  },
  {
    cue: "chest",
    said: [],
    mi: [
      "What's your chest doing right now, as we talk?",
      "If your body could type, what would it send me?",
      "What comes up in you when it grips like that?",
    ],
    empathy: [
      "Your body's grieving too, and it doesn't wait until you're ready.",
      "It isn't only a thought, it's got hold of you physically.",
      "Maybe your body is saying the part that won't go into words.",
    ],
    support: [
      "When it hurts physically like that, nobody here thinks you're putting it on.",
      "We can take it slowly and let your breath catch up.",
      "What has helped it ease a bit, on the days when anything has?",
    ],
  },
  {
    cue: "unlovable",
    said: ["think i'm too much", "there's too much of me"],
    mi: [
      "How did it start, the idea of being too much?",
      "What's it like to be close to someone, with that thought running underneath?",
    ],
    empathy: [
      "So you're always waiting for the day they find out, and even the good days aren't quite safe.",
    ],
    support: ["That's the real one, and you put it on the table. I'm still here."],
  },
  {
    cue: "unlovable",
    said: ["common factor", "list of everyone who's left"],
    mi: ["If you told it as a story and not as a sum, what else would be in it?"],
    empathy: [
      "They went, and you were left to explain it to yourself each time. So you picked you.",
    ],
    support: [
      "That's a painful thing to add up by yourself. I'm not adding to it, and I'm not leaving off here.",
    ],
  },
  {
    cue: "unlovable",
    said: ["my dad left when i was nine", "had his good coat on"],
    mi: [
      "At nine, what do you do with a sentence like that?",
      "When you think of that nine-year-old, what comes up?",
    ],
    empathy: [
      "That sentence had been waiting in you since you were nine. Maybe it didn't land as news, it landed as proof.",
    ],
    support: [
      "You were nine and you got handed that. No wonder it goes so deep when it comes again.",
    ],
  },
  {
    cue: "unlovable",
    said: ["tried being less", "turned myself right down"],
    mi: ["What was it like to live that small, for months?"],
    empathy: ["You made yourself smaller to be kept, and then even that was held up against you."],
    support: [
      "Months of being quieter than you are is hard work. The full volume is fine in here.",
    ],
  },
  {
    cue: "unlovable",
    said: ["told me there's a limit", "got a manual with"],
    mi: ["What parts of you get put away first, to stay under a limit like that?"],
    empathy: ["As if there were a rule about you that you only ever find out by breaking it."],
    support: ["There's no limit on you in this chat. Come in whatever amount you are."],
  },
  {
    cue: "unlovable",
    said: [],
    mi: [
      "When that thought comes, what do you do with it?",
      "If none of them had the microphone, what would you say about yourself?",
      "How does that thought get in, on an ordinary day?",
    ],
    empathy: [
      "It's the kind of thought that goes back and rewrites everything you remember.",
      "Maybe the worst of it is that part of you believes it.",
      "Behind the shouting there may be someone who's scared it's true.",
    ],
    support: [
      "I'm not measuring how much of you there is.",
      "You've got a very sore spot there. We can go near it slowly.",
      "You don't have to be less of anything in here.",
    ],
  },
  {
    cue: null,
    said: ["look like a raccoon", "toast in my hair"],
    mi: ["Not pretty, understood. What's it like from the inside?"],
    empathy: ["You can still make it funny, and maybe that's what is holding up the rest of you."],
    support: ["No need to be pretty for this. Come exactly as you are."],
  },
  {
    cue: "rage",
    said: ["put the melon down so carefully", "polite to the melon"],
    mi: ["Such manners with the melon, and then none. What was that moment like from the inside?"],
    empathy: ["Your hands were still being careful, and the rest of you already knew."],
    support: [
      "That's a cruel place for news like that, with a melon in your hands. I don't judge what came next.",
    ],
  },
  {
    cue: null,
    said: ["split the cancellation fee", "it was about the refund"],
    mi: ["April was real, flights and all. What were you looking forward to?"],
    empathy: ["It was about money to him, maybe, and you'd just lost a whole April."],
    support: [
      "Being furious over a refund makes sense. It's a lot more than money that got cancelled.",
    ],
  },
  {
    cue: "chest",
    said: ["pulled out a plug", "unplugged and it hurts"],
    mi: ["Unplugged, like that. What else went dark with it?"],
    empathy: ["Everything else has gone off, and maybe the hurt is the only thing still on."],
    support: ["I take it as real, that it hurts. It needs no proof here."],
  },
  {
    cue: null,
    said: ["humiliated everyone knew", "last one to get a joke"],
    mi: ["What's the worst of it, being the last to know?"],
    empathy: [
      "Maybe it isn't only losing him. It's the thought of them all knowing while you didn't.",
    ],
    support: ["Being the last to know burns. Nobody here is laughing."],
  },
  {
    cue: null,
    said: ["kitchen floor it's cold", "kitchen tiles like a starfish"],
    mi: ["What's good about the kitchen floor, at a moment like this?"],
    empathy: ["Maybe the floor's the one thing that isn't moving right now."],
    support: ["The kitchen floor's a fine place for this conversation. No need to get up."],
  },
  {
    cue: null,
    said: ["less loud than an hour", "boiling to simmer"],
    mi: ["What turned it down a bit?"],
    empathy: ["A little quiet has come in, and you hardly dare to look at it."],
    support: ["I won't jinx it. We can stay at this volume as long as you like."],
  },
  {
    cue: "nosleep",
    said: ["twelve hours in total", "count the hours i've slept"],
    mi: ["All that time on so few hours. What is it doing to the rest of you?"],
    empathy: ["Maybe it's been one very long day since then, with no real night in it."],
    support: ["On that few hours, just being able to tell me about it is something."],
  },
  {
    cue: null,
    said: ["off since summer", "bought cushions"],
    mi: ["Back in the summer, what was it that you could feel?"],
    empathy: ["Part of you knew, and part of you was busy making the place nice around it."],
    support: ["You wanted it to work, so you looked after the place. I don't find that foolish."],
  },
  {
    cue: "unlovable",
    said: ["that's the reason a lot", "that's the review"],
    mi: ["A lot. What do those words do, once they get hold of you?"],
    empathy: ["Two small words, and they've been turned into a verdict on all of you."],
    support: ["I'm not reading you through those two words. Your own size is fine here."],
  },
  {
    cue: null,
    said: ["nobody gave me a real why", "left before the why"],
    mi: ["If there were a real why, what would you do with it?"],
    empathy: [
      "Without a reason you have to make them up yourself, and maybe most of them end up being about you.",
    ],
    support: ["It makes sense to keep circling a why that nobody gave you."],
  },
  {
    cue: "ghosted",
    said: ["friends has rung", "keep my phone face up"],
    mi: ["When you think of the phone ringing, what do you hope to hear?"],
    empathy: ["You're still leaving a door open for them, and the quiet keeps coming through it."],
    support: [
      "Wanting one of them to ring isn't asking for much. It makes sense that the nothing hurts.",
    ],
  },
  {
    cue: null,
    said: ["still my person", "roll over to tell him my dream"],
    mi: ["What is that first bit of the morning like, before it all comes back?"],
    empathy: ["For a second you still have him, and so you lose him again each morning."],
    support: [
      "Mornings get you before you can brace. That's a rough way to start a day, and it's ok to say so.",
    ],
  },
  {
    cue: null,
    said: ["missing a step on the stairs", "think there's another step"],
    mi: ["What kind of moment brings that drop on most?"],
    empathy: ["As if you kept putting your foot down where something used to be, and it isn't."],
    support: ["All this time with no solid step under you is exhausting. Take your time here."],
  },
  {
    cue: null,
    said: ["died but he's also posting", "i'm at his funeral"],
    mi: ["What's it like to grieve him with his pictures still turning up?"],
    empathy: ["It's a grief with no quiet in it, because there he is, carrying on."],
    support: ["There's no right way to mourn somebody who's still around. Messy is fine."],
  },
  {
    cue: "nosleep",
    said: ["scrolling till it's grey", "do shifts on the sofa"],
    mi: ["What are you waiting for, somewhere in that scrolling?"],
    empathy: [
      "The phone's the last thing that might still say something, so maybe it's hard to let go of it.",
    ],
    support: ["It gets long, a night on that sofa. You've got company for a bit of this one."],
  },
  {
    cue: null,
    said: ["fell asleep in a lecture", "passed out on a library desk"],
    mi: ["What came back first, when you woke up there?"],
    empathy: ["You've been going on nothing, and in the end your body just took what it needed."],
    support: [
      "Dropping off like that is what worn out looks like. You don't need to be embarrassed with me.",
    ],
  },
  {
    cue: null,
    said: ["making tea and finding it later", "pot of tea and found"],
    mi: ["All that tea going cold. What takes you away in the meantime?"],
    empathy: ["The tea gets made, and then there's nobody quite there to drink it."],
    support: ["Tea made is tea made. You're trying, even with everything tasting of nothing."],
  },
  {
    cue: "chest",
    said: ["jaw hurts from clenching", "my jaw from grinding"],
    mi: ["If your jaw could let go, what would come out?"],
    empathy: ["Jaw tight and a weight on your chest, as if you were bracing for the next blow."],
    support: ["You've been clenched for a good while. Nothing's coming at you from this side."],
  },
  {
    cue: null,
    said: ["blaming the coffee", "hold a pen straight"],
    mi: ["If it isn't the coffee, what do your hands know?"],
    empathy: ["Your hands won't pretend, even when the rest of you would like to."],
    support: ["Shaky hands are fine here. We can go at their speed."],
  },
  {
    cue: null,
    said: ["not giving her that", "not ringing mum she'd"],
    mi: ["What is it about Tali and the dog that gets through to you?"],
    empathy: [
      "Maybe your mum being right would be one thing too many, and a dog doesn't need to be right.",
    ],
    support: ["You get to choose who hears what. I'm glad there's Tali, and the dog."],
  },
  {
    cue: "unlovable",
    said: ["got form for leaving", "first one who found me"],
    mi: ["What did his going leave you believing about yourself?"],
    empathy: ["Maybe this break-up went in through a much older hole."],
    support: [
      "It makes sense that this goes deeper than one break-up. We can stay with your dad a while, or leave him.",
    ],
  },
  {
    cue: "ghosted",
    said: ["they were our friends", "thought they were mine"],
    mi: ["What were they to you, before it went quiet?"],
    empathy: ["You thought you had your own place with them, and it turned out to be on loan."],
    support: ["You cared about them as your own. To lose them like this is a grief of its own."],
  },
  {
    cue: null,
    said: ["left a croissant", "pastry next to my mouse"],
    mi: ["How was it, to find that on your desk?"],
    empathy: ["No speech, only a pastry, and maybe it told you that somebody had seen."],
    support: ["That was a kind thing to find. Good that Yael was there, even if she ran."],
  },
  {
    cue: null,
    said: ["two flats and a fern", "only he's got the plant"],
    mi: ["Even the plant went. What's the gap like, where it stood?"],
    empathy: ["Three years of things that were both of yours, and now it's who got what."],
    support: ["Missing the plant makes sense. It was a living piece of the two of you."],
  },
  {
    cue: "replaced",
    said: ["hand's on his knee", "she's got my seat"],
    mi: ["What happens in you when you look at that hand?"],
    empathy: ["It's your exact place, and she's in it as if it had been standing empty."],
    support: [
      "You don't have to look at that picture calmly. Bring it here as often as it comes up.",
    ],
  },
  {
    cue: null,
    said: ["cried on someone's wedding", "tear on somebody's gold foil"],
    mi: ["Other people's weddings, now of all times. How do you get through a shift?"],
    empathy: ["You're printing other people's forever, just when yours has come apart."],
    support: [
      "Tears on somebody's wedding make sense right now. And you'd turned up for the shift.",
    ],
  },
  {
    cue: null,
    said: ["single page looks like him", "drawing the same nose"],
    mi: ["What's it like to open that portfolio now?"],
    empathy: [
      "Even your own work has him in it, so maybe there's no page left that feels like yours.",
    ],
    support: ["It was your hand that drew all of it. Of course it hurts to look at."],
  },
  {
    cue: null,
    said: ["couple arguing about pasta", "fighting over penne"],
    mi: ["What was it about those two that got to you?"],
    empathy: ["Even a squabble over pasta takes two. Maybe that's what you saw."],
    support: ["You got yourself to the shop, and then it was too much. Turning round was allowed."],
  },
  {
    cue: null,
    said: ["unblocked him at eleven", "block unblock block"],
    mi: ["What goes on in you between the block and the unblock?"],
    empathy: ["Half of you wants the door shut, and the other half can't bear the click."],
    support: ["Back and forth isn't weak. I'm not keeping score of your thumbs."],
  },
  {
    cue: null,
    said: ["stay on the phone till i'm asleep", "puts me on the pillow"],
    mi: ["What is it about having Tali on the line that helps?"],
    empathy: [
      "Maybe it isn't about the talking. It's somebody being there on the other side of the dark.",
    ],
    support: [
      "It's good that you've got Tali at night. You're letting someone in, and that counts.",
    ],
  },
  {
    cue: null,
    said: ["try the bed maybe diagonally", "attempt the actual bed"],
    mi: ["How would it feel to have all of that bed?"],
    empathy: [
      "A whole bed to lie across, after keeping out of it. Maybe that's bigger than the joke.",
    ],
    support: ["If the bed's too much after all, nothing's lost. You're the one who decides."],
  },
  {
    cue: null,
    said: ["lasts for the length of the run", "lungs are louder than my head"],
    mi: ["What's the first thing in your head when you stop running?"],
    empathy: ["While you run you're ahead of it, and then it's waiting where you stop."],
    support: ["Running gives you a gap. It may be a short one, and it's still yours."],
  },
  {
    cue: null,
    said: ["drawing with my left hand", "left-handed drawings"],
    mi: ["What changes, when it's allowed to come out ugly?"],
    empathy: ["With that hand nothing has to be any good, so maybe for a minute neither do you."],
    support: [
      "In the middle of this you found a drawing style that's allowed to be terrible. I like that.",
    ],
  },
  {
    cue: null,
    said: ["breathes into the mic", "very good advice"],
    mi: ["What do you hear in it, when the dog just breathes?"],
    empathy: [
      "No words, no sides, only something warm that breathes. Maybe that's all you've wanted.",
    ],
    support: ["The dog has it right, no tips at all. I'm happy to do it that way too."],
  },
  {
    cue: null,
    said: ["nine pages it's in the freezer", "nine pages to him"],
    mi: ["What does page nine say that page one couldn't?"],
    empathy: ["It's all been said now, nine pages of it, and still nobody has heard it."],
    support: ["Nine pages is a lot to get out of yourself. No need to send it for it to count."],
  },
  {
    cue: "replaced",
    said: ["dating app for six minutes", "went on the app six minutes"],
    mi: ["The jacket, in the first six minutes. What did that do to you?"],
    empathy: ["You went looking for something else and ran straight into him."],
    support: ["With that jacket coming up first, six minutes is plenty. There's no shame in it."],
  },
  {
    cue: null,
    said: ["waiting list's nine weeks", "nine weeks they said"],
    mi: ["What was it like to hear nine weeks, when it's now that it hurts?"],
    empathy: ["You put your hand up, and were told to hold the feeling for nine weeks."],
    support: ["You signed up, and that takes something. Nine weeks is long, so let's use now."],
  },
  {
    cue: null,
    said: ["dad went she had puppets", "made a crocodile ask"],
    mi: ["What would you have liked someone to ask you, at nine?"],
    empathy: ["Maybe at nine you'd have wanted a person to ask, with no puppet in between."],
    support: [
      "No puppets here. If there's something left over from when you were nine, it has room.",
    ],
  },
  {
    cue: "ghosted",
    said: ["nobody knows how bad", "post nice skies so"],
    mi: ["What's behind those skies, if you let me see?"],
    empathy: [
      "You hide it so well that nobody comes looking, and maybe part of you wishes they would.",
    ],
    support: ["No skies needed in here. How bad it is can be as bad as it is."],
  },
  {
    cue: null,
    said: ["can't put it all on her", "meant to be the big one"],
    mi: ["How is it to go on being the older one, in the middle of this?"],
    empathy: ["You're keeping it off her, and that leaves you more alone with it."],
    support: ["Even now you think of what she can carry. The rest of it can come here."],
  },
  {
    cue: null,
    said: ["angry with me for a minute", "call him one bad name"],
    mi: ["No calming you down, then. What's the bit that most needs shouting about?"],
    empathy: ["You don't want it made smaller, you want somebody next to you in it."],
    support: ["I'm with you in this one, and you've every reason to be angry. Let it out."],
  },
  {
    cue: null,
    said: ["not be my fault for", "hour off from it being"],
    mi: ["How would that hour feel, with the fault put down?"],
    empathy: ["It's as if you'd been on trial in your own head, with no breaks."],
    support: ["An hour off is a fair thing to want. Nobody's accusing you in here."],
  },
  {
    cue: "unlovable",
    said: ["same thing same stone", "nine at the window"],
    mi: ["The same weight as back then. What do you remember of it?"],
    empathy: ["It may be two losses hurting at once, this one and that one."],
    support: [
      "You know this weight from before, so it makes sense that you turn it on yourself. I'm not going to.",
    ],
  },
  {
    cue: null,
    said: ["before omer i was funny", "was good value once"],
    mi: ["Tell me about that person, the one that strangers liked. What were you like?"],
    empathy: ["It's not only him you miss, maybe. It's whoever you were before."],
    support: ["I've met a bit of that person in here, even in the middle of all this."],
  },
  {
    cue: null,
    said: ["going to be a studio", "studio that was the plan"],
    mi: ["What did that studio look like, before he was in it?"],
    empathy: [
      "It was your own plan first, and maybe it's strange to find it again under all this.",
    ],
    support: ["You thought that up yourself, big windows and all. I'd like to hear more of it."],
  },
  {
    cue: null,
    said: ["loud and i'm loyal", "i'd fight a bus"],
    mi: ["What has all that loudness been good for, in your life?"],
    empathy: ["The best of you, maybe, and it came back to you as a complaint."],
    support: ["Nobody wants an apology in here for loud, or for loving that hard."],
  },
  {
    cue: null,
    said: ["bin bag for his things", "boxes and crisps"],
    mi: ["Once you were through Yael's door, what would you say to her?"],
    empathy: [
      "All that care comes easily when it's for Yael. Turning it on yourself is another matter, maybe.",
    ],
    support: ["That's the kind of friend you are. I'd say you've earned some of it yourself."],
  },
  {
    cue: null,
    said: ["it was a ten at lunch", "ten with sirens"],
    mi: ["What makes it a nine just now, and not the ten?"],
    empathy: ["It came down from ten, and nine still fills nearly everything."],
    support: ["A nine is a lot to be sitting there with. It can stay a nine while we talk."],
  },
  {
    cue: null,
    said: ["like a news bulletin", "on the hour basically"],
    mi: ["What's the headline, when it comes round?"],
    empathy: ["Each time it might go quiet, the next bulletin is already on its way."],
    support: ["If the hour strikes while we're talking, say so. We'll sit through it."],
  },
  {
    cue: "ghosted",
    said: ["i saw the screen", "did phone face"],
    mi: ["In the moment she looked at that screen, what did you want to do?"],
    empathy: ["To be missed by accident is one thing. You could see it wasn't one."],
    support: [
      "It hurts to be looked past, and it's lonely to have seen how. No need to be less sore than you are.",
    ],
  },
  {
    cue: null,
    said: ["my brain goes what did you do", "think what was it"],
    mi: ["When it starts up with that, what would you like to say back?"],
    empathy: ["It keeps on at you, as if being guilty were easier than not knowing."],
    support: [
      "That's a relentless thing to have going in your own head. You don't owe it an answer here.",
    ],
  },
  {
    cue: null,
    said: ["train to tali on friday"],
    mi: ["What comes up when you picture being at Tali's on Friday?"],
    empathy: ["Part of you is on that train already, and part of you is hovering."],
    support: ["I'm glad there's a Tali at the end of that line. There's no rush about the button."],
  },
  {
    cue: null,
    said: ["not block i'd only unblock", "grown-up's block"],
    mi: ["How do you imagine a day with him on mute?"],
    empathy: ["Not a slammed door, just him turned down, so that maybe you can hear yourself."],
    support: ["Mute's your own idea, and you know yourself best there."],
  },
  {
    cue: null,
    said: ["could say yes and be awful company", "yael keeps offering lunch"],
    mi: ["Say it's lunchtime, with Yael. What do you picture?"],
    empathy: [
      "You think you'd have to bring something to that lunch, and maybe she's just asking you.",
    ],
    support: ["Lunch doesn't need you to be good company, and she did ask."],
  },
  {
    cue: null,
    said: ["know this has run its course", "run its course he wrote"],
    mi: ["What would your half of that both have said, if anyone had asked you?"],
    empathy: ["It was written as if you'd agreed, and you hadn't even been asked."],
    support: ["You got no say in that we, so have one here. I'd like to hear your half."],
  },
  {
    cue: "rage",
    said: ["typing to him and deleting", "draft to him open right now"],
    mi: ["What are your hands trying to tell him?"],
    empathy: ["Your hands haven't heard that it's over. They still go to him with everything."],
    support: [
      "They're used to going to him, those hands. It's no betrayal, and you can type it here.",
    ],
  },
  {
    cue: "ghosted",
    said: ["knew one tram line", "followed him here with two"],
    mi: ["How is it to go out of the door, with him all over the place?"],
    empathy: ["You came here for him, and now the whole place keeps bringing him up."],
    support: [
      "To follow someone to a strange city took guts. It makes sense that you feel lost in it now.",
    ],
  },
  {
    cue: null,
    said: ["both our names till june", "lease till june"],
    mi: ["What's it like to live in half of something?"],
    empathy: [
      "There's hardly a corner that's only yours, and maybe the joke is there because it hurts.",
    ],
    support: [
      "Till June is a long time to live with his name on it. Your half is plenty for this chat.",
    ],
  },
  {
    cue: null,
    said: ["texts like an accountant", "signs off like a bank"],
    mi: ["Besides the tidiness, what did you see in him?"],
    empathy: [
      "You know him by heart, right down to how he signs a text, and knowing doesn't switch off.",
    ],
    support: ["You can laugh at how he texts and still miss him. Both are fine with me."],
  },
  {
    cue: null,
    said: ["he's likeable who's going", "nobody's going to think it was him"],
    mi: ["Tell me your side of it. What do you wish they knew?"],
    empathy: [
      "If he gets to be the lovely one, maybe you feel there's only one part left for you.",
    ],
    support: ["Likeable doesn't come into it here. You're the one I'm talking with."],
  },
  {
    cue: "rage",
    said: ["wants half a cancellation fee", "sends me sums about flights"],
    mi: ["It's come down to money. What's missing from those messages?"],
    empathy: ["All that you were has shrunk to a sum, and there's no good way to scream at a sum."],
    support: ["It makes sense to want to scream, when all that comes from him is sums."],
  },
  {
    cue: null,
    said: ["knock and a side of the bed", "secret knock and everything"],
    mi: ["What did it mean to you, that knock?"],
    empathy: ["It was a whole little language for two, and now nobody's there to answer in it."],
    support: ["The knock was real, and so was the good part. You can miss it and be furious."],
  },
  {
    cue: null,
    said: ["he thinks i'm processing", "he gets silence from me"],
    mi: ["What does keeping it from him give you?"],
    empathy: [
      "He doesn't get to see it, and maybe that's the bit of pride that's still all yours.",
    ],
    support: ["He gets nothing of this, and you get to say it anyway. It's your call."],
  },
  {
    cue: null,
    said: ["never gets past my thumbs", "pages of it written"],
    mi: ["If one line of it did go through to him, what would it be?"],
    empathy: ["So much is written down, and still it's as if none of it had been heard."],
    support: ["It's not wasted just because he never got it. All of it has room here."],
  },
  {
    cue: null,
    said: ["three years three lines", "then he asked about the speaker"],
    mi: ["What keeps playing in your head, of all that he said?"],
    empathy: ["So little was said, and the whole goodbye is left for you to build."],
    support: ["That's not much to be left with. We can go over it as often as you need."],
  },
  {
    cue: null,
    said: ["don't make this harder", "want to kick a bin"],
    mi: ["What happens in you when he talks like that?"],
    empathy: ["One calm sentence from him, and you feel like the difficult one again."],
    support: ["You don't need to be calm to be hurt. Not here."],
  },
  {
    cue: null,
    said: ["come out of it looking mad", "the hysterical one every time"],
    mi: ["What would you want to be seen as, next to all that calm?"],
    empathy: ["The calmer he gets, the more it's your hurt that looks like the problem."],
    support: ["Nobody's comparing you with him in here. Loud gets taken seriously too."],
  },
  {
    cue: null,
    said: ["there's a video of him dancing", "out on a dance floor"],
    mi: ["What do you see in that video, besides the dancing?"],
    empathy: ["He looks as if he's walked out of it, and you're the one still inside."],
    support: [
      "Of course it hurts to watch him dance. It's as if the missing had all been left to you.",
    ],
  },
  {
    cue: null,
    said: ["i'm not learning the rest", "a name with an a gold"],
    mi: ["When she comes into your head, what do you wonder about?"],
    empathy: ["You hardly know a thing about her, and still she takes up so much room."],
    support: ["In here she needn't be more than a letter. It's you I want to hear about."],
  },
  {
    cue: "replaced",
    said: ["like me with better lighting", "studied her like an exam"],
    mi: ["When you've finished looking at her, what do you end up thinking about you?"],
    empathy: ["You look at her, and it turns into a list of what you're not."],
    support: ["Looking at her like that is tiring work, and I'm not marking either of you."],
  },
  {
    cue: null,
    said: ["only met her earrings", "know her whole feed"],
    mi: ["What's it like to have someone you've never met in your head all day?"],
    empathy: ["She's a stranger, and somehow she's got hold of a big piece of your life."],
    support: [
      "Someone you've never met, and still it hurts. It's strange to live with, and strange is fine here.",
    ],
  },
  {
    cue: null,
    said: ["it's my scarf you'd think", "strange scarf would"],
    mi: ["If she knew one thing about you, what would you want it to be?"],
    empathy: ["Maybe you'd like that scarf to say that somebody was there before."],
    support: [
      "Not knowing what she's been told leaves you a lot to fill in. The scarf is a fair question.",
    ],
  },
  {
    cue: null,
    said: ["put a heart under", "tiny white heart"],
    mi: ["What did that heart do to you, when you saw it?"],
    empathy: ["It's such a small thing to look at, and it says so much in public."],
    support: [
      "A heart that small can still knock the wind out of someone. You don't have to shrug it off.",
    ],
  },
  {
    cue: null,
    said: ["no idea with her head on one side", "don't make me imagine her nice"],
    mi: ["Say she were nice. What makes that so hard to look at?"],
    empathy: ["If she's nice there's nobody left to be angry at, maybe, only something sad."],
    support: ["I won't make you imagine it any further. You're allowed to not want her nice."],
  },
  {
    cue: "replaced",
    said: ["she's got my whole spot", "she's got him and my haircut"],
    mi: ["What do you miss most about being where she is now?"],
    empathy: ["Somebody else is happy in what used to be your life."],
    support: ["Nobody needs you to be fair about how she's doing. You can just mind."],
  },
  {
    cue: null,
    said: ["dana's the one i'd have called mine", "dana and then the rest"],
    mi: ["What was Dana to you, out of all of them?"],
    empathy: [
      "They went out by the same door as him, and maybe Dana's the one you keep looking back for.",
    ],
    support: [
      "Losing a Dana is its own heartbreak. It doesn't have to queue behind the other one.",
    ],
  },
  {
    cue: null,
    said: ["great as long as nothing's wrong", "lovely till there's a problem"],
    mi: ["What would you have needed from them, this time?"],
    empathy: ["There was a place for you in the good times, and maybe none for this."],
    support: ["Something being wrong doesn't get you shown the door here."],
  },
  {
    cue: "ghosted",
    said: ["put on mute by a whole group", "outside of a chat"],
    mi: ["If the whole group had to read it, what would you write?"],
    empathy: ["You know they're all in there, and from outside it's only silence."],
    support: ["To have a whole group go quiet at once is a lot. I can hear you fine."],
  },
  {
    cue: null,
    said: ["dana and i talked every day", "with dana it used to be daily"],
    mi: ["What were they like, those daily talks with Dana?"],
    empathy: ["All that daily nothing was someone keeping you company, and then it stopped."],
    support: ["Daily is close. It makes sense that it hurts, no need to play it down."],
  },
  {
    cue: null,
    said: ["knew he was going before", "they had that before me"],
    mi: ["If one of them rang and asked, what would you want to tell them?"],
    empathy: [
      "They knew about him before you did, and what it's like for you they haven't heard at all.",
    ],
    support: ["Last to be told, and then not asked. You're being asked here."],
  },
  {
    cue: null,
    said: ["they can have sunsets", "i've got nice skies"],
    mi: ["What stays with you, when all they get is the sky?"],
    empathy: ["The pretty picture keeps them out, and maybe it keeps you in."],
    support: [
      "The real weather goes to whoever you pick. Clouds and storms are both welcome here.",
    ],
  },
  {
    cue: null,
    said: ["both sides and a sad face", "they're not getting involved"],
    mi: ["What did you want to hear from them, in place of that?"],
    empathy: ["They stepped back, and stepping back left you standing there by yourself."],
    support: ["Staying neutral can hurt like a no. It makes sense to be angry about the quiet."],
  },
  {
    cue: null,
    said: ["screenshot it for the other chat", "topic where i can't see it"],
    mi: ["What would a real answer from them be like?"],
    empathy: ["Even a kind word from them feels unsafe now, as if it came with an audience."],
    support: [
      "It makes sense to hold your cards close with them. You're a person in here, not a topic.",
    ],
  },
  {
    cue: null,
    said: ["still go to his birthday", "stuck in the middle there's"],
    mi: ["If it were up to you, what would Dana do?"],
    empathy: ["Dana may well care, and she's still over there with him. Maybe that's what stings."],
    support: ["You're allowed to be hurt by Dana, whatever her reasons are."],
  },
  {
    cue: null,
    said: ["there are balloons", "balloons and drinks"],
    mi: ["What goes on in you when you see them out together like that?"],
    empathy: ["It all carries on over there, as if the gap where you were didn't show."],
    support: ["Balloons are hard to look at just now. You don't have to be pleased for anyone."],
  },
  {
    cue: null,
    said: ["she called omer beige", "her verdict was beige"],
    mi: ["How did that land with you, when Tali called him beige?"],
    empathy: ["She had her word for him early, and maybe you don't know whether to laugh or hide."],
    support: ["Someone who says it straight is worth having. Tali is clearly in your corner."],
  },
  {
    cue: null,
    said: ["only person i pick up for", "fight about socks"],
    mi: ["What is it between you and Tali that works so well?"],
    empathy: ["With her, maybe, you don't have to be ok first."],
    support: ["In the middle of all this there's still Tali. I'm glad of that."],
  },
  {
    cue: null,
    said: ["leaves the line open", "there's a dog breathing"],
    mi: ["What's it like, to have her there and nothing to say?"],
    empathy: [
      "Hardly a word, and still you're not alone. Maybe that's the size that fits right now.",
    ],
    support: ["That kind of quiet company is worth a lot. I can do quiet as well."],
  },
  {
    cue: null,
    said: ["she knows i cry and", "i've kept the rest back"],
    mi: ["What's in the part that Tali hasn't got?"],
    empathy: ["She gets as much as you think she can hold, and you're left with what's over."],
    support: ["You decide how much she's given. What's left over has room here."],
  },
  {
    cue: null,
    said: ["haven't told her the bad bits", "she's meant to be revising"],
    mi: ["How is it, to be the only one who has the worst of it?"],
    empathy: ["You stand guard over her, and maybe nobody's standing guard over you."],
    support: ["You want her to get on with her own things. It's loving, and it's lonely too."],
  },
  {
    cue: null,
    said: ["he's a sock first", "sock that's what she"],
    mi: ["A sock. What was it like to hear yourself laugh?"],
    empathy: ["For one second there was something besides the hurt, and it was a sock."],
    support: ["Tali knows how to get to you. A laugh counts, at a time like this."],
  },
  {
    cue: null,
    said: ["shout at me for not saying it", "get told off first"],
    mi: ["What would it mean to you, to have her stay on?"],
    empathy: ["First the telling-off and then all of her. Maybe part of you is longing for it."],
    support: ["You know she'd be cross and you know she'd stay. That's a good person to have."],
  },
  {
    cue: null,
    said: ["she'd say friday come", "want me on that train"],
    mi: ["What comes up in you, when you picture arriving there?"],
    empathy: ["Somebody plainly wants you there, and maybe that's hard to take in just now."],
    support: ["To be wanted like that is worth something. The going is still yours to decide."],
  },
  {
    cue: null,
    said: ["three voice notes a day", "hides it in dog noises"],
    mi: ["What do you hear in all those voice notes?"],
    empathy: ["All those voice notes are maybe her way of keeping hold of you."],
    support: ["You notice how she's doing, even now. You two look out for each other."],
  },
  {
    cue: null,
    said: ["croissant-close", "four conversations and a pastry"],
    mi: ["Tell me what you like about where you and Yael have got to."],
    empathy: ["It's a small beginning, and maybe you hardly dare to lean on it."],
    support: [
      "It's fine as it is, that kind of close. It can stay that size for as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["saw me cry on the invitations", "leaked on the gold foil"],
    mi: ["What was it like, that she was there to see it?"],
    empathy: ["She saw without being told, and maybe that was a relief and mortifying, both."],
    support: ["Crying in front of someone new takes something, even when it's an accident."],
  },
  {
    cue: null,
    said: ["lunch sometime no pressure", "if you ever want lunch"],
    mi: ["What went on in you when she asked?"],
    empathy: ["She went red just for asking, and maybe that told you she meant it."],
    support: ["It cost her something to ask, and you saw that. There's no hurry with an answer."],
  },
  {
    cue: null,
    said: ["hand me something with butter", "pass me a pastry and not"],
    mi: ["What's good about someone who'd do it that way?"],
    empathy: ["Maybe what you're after is a person who can stand there and not fix it."],
    support: ["Pastry, no speech, understood. I'm no fixer either."],
  },
  {
    cue: null,
    said: ["too busy being the sad one", "used up all the attention"],
    mi: ["How is it, to be the one who needs the looking after?"],
    empathy: ["There's a bit of guilt in that, maybe, as if being hurt took up too much room."],
    support: ["You've had your hands full. It's all right to be the sad one for a while."],
  },
  {
    cue: null,
    said: ["stick to laundry", "get on best by text"],
    mi: ["What would you talk to your mum about, if it were easy?"],
    empathy: [
      "With your mum it's kept where it can't go wrong, and with your dad there's only quiet.",
    ],
    support: [
      "You've found what works with your mum. The quiet from your dad counts too, if it wants to.",
    ],
  },
  {
    cue: null,
    said: ["wearing the warm coat", "coats mainly"],
    mi: ["What do you hear in it, when she asks about the coat?"],
    empathy: [
      "Maybe the coat is how she says the other thing, and your yes is how you say it back.",
    ],
    support: ["It's a short way of being close, and I don't find it small."],
  },
  {
    cue: null,
    said: ["cake in the oven", "cover story's holding"],
    mi: ["Say your mum did know. What comes up when you picture that?"],
    empathy: ["You're keeping up a face for her as well, on top of the rest."],
    support: ["You choose when she hears it, and if. Keeping it up is tiring too."],
  },
  {
    cue: null,
    said: ["said i had a cold", "on sunday i was ill"],
    mi: ["What was it like, to have her on the phone and not say it?"],
    empathy: ["Your mum was right there in your ear, and you had to hold it in."],
    support: ["A blocked nose was all you could give her on Sunday, and that's ok."],
  },
  {
    cue: null,
    said: ["never washed a cup", "dad just had the one line"],
    mi: ["Your dad's line, how do you hear it these days?"],
    empathy: ["Of all that's been said, maybe it's your dad's line that stayed."],
    support: ["To be told that by your dad leaves a mark. We needn't hurry past it."],
  },
  {
    cue: null,
    said: ["she'd be kind which is worse", "there'd be a hot water bottle"],
    mi: ["What happens in you when you picture the caring part?"],
    empathy: ["The being right you could stand, maybe. It's the comfort that would undo you."],
    support: ["Comfort can be a lot to take. You get to pick the moment."],
  },
  {
    cue: null,
    said: ["in the car with opinions", "drive the whole way here"],
    mi: ["How do you picture that drive, with her at the wheel?"],
    empathy: [
      "You know she'd come. Maybe it's what would be riding along in the car that you dread.",
    ],
    support: [
      "I'm glad there's someone who'd come for you. Wanting the lift doesn't mean wanting the rest.",
    ],
  },
  {
    cue: null,
    said: ["warm my side of the bed", "miss a warm patch"],
    mi: ["What else do you miss, that there's nobody to tell?"],
    empathy: ["It's the small warm things that you can't stay angry at, maybe."],
    support: ["You can tell me that. Missing a warm patch isn't small."],
  },
  {
    cue: null,
    said: ["two knocks on the door", "knock knock pause"],
    mi: ["What do you listen for, in the second after you knock?"],
    empathy: ["Your hand still asks if he's home, and then the quiet has to answer."],
    support: ["It's your knock too. Of course your hand still knows it."],
  },
  {
    cue: null,
    said: ["the fern was called gerald", "omer's got custody"],
    mi: ["What was it like, back when Gerald lived with you?"],
    empathy: ["A silly name for a fern, and it was a whole home you had there."],
    support: ["Gerald had a name, so Gerald counts. You can miss a fern out loud here."],
  },
  {
    cue: null,
    said: ["stood in it like a film", "in the rain on purpose"],
    mi: ["What did you want the rain to do?"],
    empathy: ["Maybe you wanted the outside to match the inside for once."],
    support: ["Drama's allowed, cold and all. I hope there's something warm around you now."],
  },
  {
    cue: null,
    said: ["him i miss it's who i was", "liked me with him"],
    mi: ["What were you like, when you were with him?"],
    empathy: ["He's the one who left, and it's yourself that you're looking for."],
    support: ["Missing yourself is a real loss, and it's got room here."],
  },
];
