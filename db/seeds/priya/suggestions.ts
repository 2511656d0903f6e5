import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Priya's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "tired-all",
    said: ["take anyone's place", "slot from someone"],
    mi: [
      "What does that tired look like, on an ordinary day with a baby?",
      "How have the months since July been, for you yourself?",
    ],
    empathy: ["You make the tiredness so small, as if it might take up somebody's chair."],
    support: [
      "You aren't taking anyone's place. There's time for you, and for however tired you are.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["isn't doing so well", "not doing so well"],
    mi: [
      "There's how he is, and there's how you are. What is it like on your side?",
      "Once the day is over, what does not doing so well look like?",
    ],
    empathy: ["There's always room for how he is, and hardly any, maybe, for how you are."],
    support: ["You're not bothering anyone, and there's time for the one who isn't doing so well."],
  },
  {
    cue: "not-doing-well",
    said: ["ok to write", "nothing serious"],
    mi: ["How would you describe it, this not being like yourself?"],
    empathy: [
      "Everything is meant to be fine, and you're in the middle of it as somebody you don't quite know.",
    ],
    support: [
      "There was no need to wait for something serious. Not feeling like yourself may be talked about here.",
    ],
  },
  {
    cue: "tired-all",
    said: ["more than two hours in a row", "most I've had in one go"],
    mi: [
      "How do you get through a day on two hours at a time?",
      "What is left of you by evening, when sleep comes in such small pieces?",
    ],
    empathy: [
      "It's as if the broken nights had rubbed you out a little, and the days just carry on over you.",
    ],
    support: [
      "Two hours at a time, for this long, wears a person thin. You needn't be sturdy here.",
    ],
  },
  {
    cue: "watched",
    said: ["feel smaller every time", "about this tall"],
    mi: [
      "What happens in a day like that, for you to come out of it so small?",
      "How does her help reach you, from where you're standing?",
    ],
    empathy: ["It's called help, and somehow there's less of you after each bit of it."],
    support: ["Being helped and feeling smaller for it is a lonely mix. It isn't mean to say so."],
  },
  {
    cue: "not-doing-well",
    said: ["enjoy every minute", "treasure it"],
    mi: ["If you didn't have to smile just then, what would your face be doing?"],
    empathy: ["You hold the smile up for them, and maybe nobody sees the one who's holding it."],
    support: [
      "That smile isn't needed here. I'd like to hear from underneath it, aching cheeks and all.",
    ],
  },
  {
    cue: null,
    said: ["going on too long", "is this too long"],
    mi: ["It isn't too long. What were you going to say next?"],
    empathy: ["You've hardly begun, and already you're making room for somebody else."],
    support: ["I've read every word, and it's not too long. There's plenty of room."],
  },
  {
    cue: "numb",
    said: ["like it's next door", "as if it's the flat downstairs"],
    mi: [
      "What goes on in you, in those moments when the crying seems so far off?",
      "How was it, leaving that out with the health visitor?",
    ],
    empathy: [
      "You're right there with him, and it's as if someone had closed a door between you and the feeling.",
    ],
    support: [
      "You left it out with her and you've said it here. I don't think any less of you for it.",
    ],
  },
  {
    cue: "far-away",
    said: ["froze on her face", "when the line froze"],
    mi: [
      "All that time with her face on the screen. What was it that you saw?",
      "If she could have heard you in that quiet, what would you have said?",
    ],
    empathy: [
      "You had her face to look at, and not her, and maybe you couldn't leave either of them.",
    ],
    support: ["Of course you stayed with her face a while. There's room here for missing her."],
  },
  {
    cue: "far-away",
    said: ["with the light off", "don't put the light on"],
    mi: ["What do you find in the dark kitchen, that isn't there with the others?"],
    empathy: ["The house is full, and there you are with your plate, on your own in it."],
    support: [
      "Wanting to be out of sight for one dinner makes sense. Here you needn't be seen, only heard.",
    ],
  },
  {
    cue: "numb",
    said: ["got my eyes", "has my eyes"],
    mi: ["When you look at him like that, what are you hoping to find?"],
    empathy: ["They can all see you in him, and maybe it's yourself that you can't find."],
    support: [
      "You've looked and looked for yourself there. It's a sad thing not to find, and it can be said.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["with a proper mother", "be a better mother to him"],
    mi: [
      "In your mind, what does that other mother have, that you don't?",
      "When that thought comes, what is usually going on?",
    ],
    empathy: ["You want so much for him that you've written yourself out of it."],
    support: ["It took nerve to say that. I'm still here, and I don't think badly of you."],
  },
  {
    cue: "in-the-way",
    said: ["allowed to be unhappy", "allowed to be sad"],
    mi: ["If you were simply sad for a while, what do you think would happen?"],
    empathy: [
      "After everything that's been done for you, it's as if your sadness were bad manners.",
    ],
    support: [
      "No permission is needed here. Their hard work and your sadness fit into the same house.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["left out of me", "forgot to put something"],
    mi: ["What is it that you think they were given, and you weren't?"],
    empathy: ["You see how light it looks on them, and take it as proof about yourself."],
    support: [
      "Watching others make it look easy hurts, when it isn't easy for you. I'm not grading you.",
    ],
  },
  {
    cue: "car",
    said: ["sat in the car in the driveway", "parked in the driveway"],
    mi: [
      "In the car, before you went back to being needed, what was it like?",
      "How did those minutes in the driveway feel, from the inside?",
    ],
    empathy: [
      "For that little while nobody was asking for you, and going in meant being asked for again.",
    ],
    support: [
      "You hadn't said this to anyone, and now it's said. Sitting in that car doesn't shock me.",
    ],
  },
  {
    cue: "car",
    said: ["just driving on", "keep driving not to turn"],
    mi: ["What did driving on promise you, in that moment?"],
    empathy: [
      "Part of you was reaching for a way out, indicator on, and maybe it scared you how close it felt.",
    ],
    support: [
      "You've told me even that, indicator and all. Nothing about it makes me want to turn away.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["someone's tired aunty", "somebody's aunt"],
    mi: ["What was she like, the one with the team of eleven?"],
    empathy: ["You know exactly who you were, and the mirror keeps showing you somebody else."],
    support: ["Both of you are welcome here, the one in the mirror and the one with the team."],
  },
  {
    cue: "not-doing-well",
    said: ["there isn't one with me in it", "I'm an elbow once"],
    mi: ["How was it, to go through the pictures and notice you weren't there?"],
    empathy: [
      "You've been behind the camera the whole time, and maybe nobody thought to turn it round.",
    ],
    support: [
      "You've kept all his days safe in those pictures. It makes sense to want to be in them.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["before people have finished asking", "I've already said good"],
    mi: ["If there were a pause after the asking, what might come out of it?"],
    empathy: ["The good comes so fast that nobody gets near, maybe not even you."],
    support: ["I can wait past the first good. There's no rush to be well here."],
  },
  {
    cue: "not-doing-well",
    said: [],
    mi: [
      "What do you miss most about feeling like yourself?",
      "How would somebody from before notice that something is different?",
      "Once nobody needs you to be fine, what is it like?",
    ],
    empathy: [
      "You look all right from the outside, and it's lonely on the inside of that.",
      "Everyone's looking at him, and maybe nobody has looked properly at you.",
      "Some of you got left behind somewhere, and there's been no time to go back for her.",
    ],
    support: [
      "How you are matters too, even on the days when he's doing well.",
      "You needn't be cheerful for me, or brief.",
      "Feeling like this is a real thing, and it doesn't need a sorry in front of it.",
    ],
  },
  {
    cue: "tired-all",
    said: ["listening for him to wake up", "waiting with your eyes shut"],
    mi: ["What goes through you, lying there while he sleeps?"],
    empathy: ["There's always a part of you on guard, so it never turns into rest."],
    support: [
      "Being ready all night is work, even lying down. It makes sense that you're so worn.",
    ],
  },
  {
    cue: "tired-all",
    said: ["phone in the fridge"],
    mi: ["Underneath the laughing, what was it that needed the tap on?"],
    empathy: [
      "You laughed along with them, and then cried where nobody could hear. Maybe that was the truer half.",
    ],
    support: ["No tap needed, here. The crying half is as welcome as the laughing half."],
  },
  {
    cue: "tired-all",
    said: ["sleep when he sleeps and I smile", "who does the bottles then"],
    mi: ["When people say that to you, what would you like to answer?"],
    empathy: [
      "They leave you with a saying, and the bottles are still standing there once they've gone.",
    ],
    support: [
      "Every two hours isn't rest, whatever the saying says. I won't hand you another one.",
    ],
  },
  {
    cue: "tired-all",
    said: [],
    mi: [
      "What is the tiredness doing to the rest of you?",
      "How does a night go for you, from beginning to end?",
      "One whole stretch of sleep. What would that mean to you?",
    ],
    empathy: [
      "Tired is a small word for something that has got into everything.",
      "It seems there's nobody to take over from you.",
      "Even when it's quiet, maybe part of you stays up and waiting.",
    ],
    support: [
      "Being this tired makes everything steeper, the small things too.",
      "This tired, and with a baby to look after. No brightness is expected of you here.",
      "Nothing in this conversation has to be managed by you.",
    ],
  },
  {
    cue: "watched",
    said: ["oh you do it like that", "is that how you do it"],
    mi: ["What does that little oh set off in you?"],
    empathy: ["Nothing was said that one could answer, and still you've been told."],
    support: ["A thing said softly can still sting. It's fine to call it that here."],
  },
  {
    cue: "watched",
    said: ["re-folds the tiny clothes", "fold his vests her way"],
    mi: ["What was it you saw, when you looked at your own hands?"],
    empathy: [
      "Maybe it wasn't about the clothes, it was finding that you'd given way without noticing.",
    ],
    support: [
      "His clothes, your hands, and somebody else's way of folding. Of course that got to you.",
    ],
  },
  {
    cue: "watched",
    said: ["what makes it so hard to say", "if she were horrid"],
    mi: ["If her kindness weren't in the way, what would you want to say?"],
    empathy: ["There's nobody to be cross with, so maybe it all turns round on you."],
    support: [
      "She may be kind and it may still be too much. Saying so here takes nothing away from her.",
    ],
  },
  {
    cue: "watched",
    said: [],
    mi: [
      "On the days when you've got him to yourself, how is it?",
      "With nobody looking, what would you like to do in your own way?",
      "When you're being watched, what does it do to you?",
    ],
    empathy: [
      "In your own home you seem to be sitting an exam.",
      "Every bit of help comes with a correction tucked inside it.",
      "You're so busy being seen to do it that you can't feel yourself doing it.",
    ],
    support: [
      "It's fine to want to do things your own way, and to say so.",
      "You aren't being unkind by saying how it feels.",
      "Nobody is looking over your shoulder here. What you say can come out any old way.",
    ],
  },
  {
    cue: "far-away",
    said: ["visa didn't", "visa was refused"],
    mi: ["What had you pictured, for those three months with her?"],
    empathy: [
      "You were waiting for her to come through the door, and what came was a screen by the steriliser.",
    ],
    support: [
      "You'd packed so much hope into those months. She can be missed here as often as it comes up.",
    ],
  },
  {
    cue: "far-away",
    said: ["aunties on every chair", "somebody on every chair"],
    mi: ["With all those chairs full, what would it be like for you?"],
    empathy: ["You come from a full room, and now the quiet is the loudest thing in this one."],
    support: ["I can't fill the chairs, but you needn't be alone with the radiator just now."],
  },
  {
    cue: "far-away",
    said: ["all say how good it is", "ten prams going"],
    mi: ["If you'd told the plain truth at baby group, what would you have said?"],
    empathy: ["So many prams, and maybe in each one's home the same quiet afterwards."],
    support: [
      "Going, joining in, and coming home lonely all the same. There's room to say that here.",
    ],
  },
  {
    cue: "far-away",
    said: [],
    mi: [
      "What would it be like, to have somebody of your own in the room?",
      "When it goes quiet, what do you miss the most?",
      "In days like these, how do you find a place for missing people?",
    ],
    empathy: [
      "There are people all around, and maybe nobody you can fall apart in front of.",
      "It's as if the distance had moved into the house with you.",
      "Part of you is somewhere else, with the ones who know you without asking.",
    ],
    support: [
      "Missing your own people isn't ungrateful. It can be said out loud here.",
      "You needn't be good company for me, or say it nicely.",
      "It makes sense to feel alone, even with others about.",
    ],
  },
  {
    cue: "numb",
    said: ["waiting on the platform", "on the beach with a towel"],
    mi: ["You're standing there, waiting for it to come. What is the wait like?"],
    empathy: ["You turned up ready for it, and now you wonder whether it has passed you by."],
    support: [
      "You were promised something and it hasn't come. It's all right to be let down about that.",
    ],
  },
  {
    cue: "numb",
    said: ["hear that it's a nice voice", "that's a pleasant voice"],
    mi: ["Singing to him and hearing it like that, what is it like in you?"],
    empathy: [
      "You're singing, and you're standing next to it, as if the voice belonged to someone else.",
    ],
    support: ["You sing to him all the same. It makes sense to miss being in your own song."],
  },
  {
    cue: "numb",
    said: ["smiled last week", "first real smile"],
    mi: ["What was it like, to have that smile come your way?"],
    empathy: [
      "Maybe some part of you couldn't believe that the smile had come to the right address.",
    ],
    support: [
      "You told that without tidying it up. There's a sad bit inside the happy moment, and both are real.",
    ],
  },
  {
    cue: "numb",
    said: [],
    mi: [
      "What is the nothing like, when you're in it?",
      "You go on looking after him all through that. How is it, to do so?",
      "In those moments, what do you notice, if not a feeling?",
    ],
    empathy: [
      "You do all the things that love does, and wait for them to feel like something.",
      "Maybe it's as if there were glass between you and your own days.",
      "Maybe it frightens you that the feeling isn't there, more than you let on.",
    ],
    support: [
      "It can be said here that you feel nothing, and nobody will gasp.",
      "Even so, you carry on caring for him. Of course you'd like to feel it as well.",
      "There's no feeling that you owe me, or anyone else in this conversation.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["couldn't do the birth", "take him out of me"],
    mi: ["What did those first days tell you about yourself?"],
    empathy: [
      "You've read it as a verdict on you, right from the start, and you were the one it happened to.",
    ],
    support: [
      "The birth, and then the milk. That was a lot to lose at the very beginning, and you may grieve for it.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["read my file", "goes stiff as a board"],
    mi: ["How is it in you, in the moment when he pulls back like that?"],
    empathy: ["It feels as if he'd made up his mind about you, small as he is."],
    support: [
      "You go on picking him up, though you brace for it. It's a sore thing, and it can be said.",
    ],
  },
  {
    cue: "bad-mother",
    said: ["known what that cry was", "which cry is which"],
    mi: ["While you're trying to work out a cry, what do you tell yourself?"],
    empathy: ["Each cry becomes a test, and you're sure that the others were given the answers."],
    support: [
      "You stand there working it out because it matters to you what he needs. I'm not marking it.",
    ],
  },
  {
    cue: "bad-mother",
    said: [],
    mi: [
      "What do you measure yourself against, when you think like that?",
      "How do you talk to yourself, on the worst of the days?",
      "If there were one thing he could have from you, what would it be?",
    ],
    empathy: [
      "You're so strict with yourself that there's no room to be new at this.",
      "Underneath it, maybe, you're afraid of not being enough for him.",
      "You watch yourself for mistakes, and so of course you find them.",
    ],
    support: [
      "Doubting yourself like this is tiring, on top of everything. It's all right to say it.",
      "It matters to you so much that he has what he needs. That's in every line.",
      "I'm not here to give you marks, only to listen.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["hand him my sad face", "put mine on top of his"],
    mi: ["When he comes in with that face, what do you do with your own?"],
    empathy: ["There's room for one tired person in the evening, and you've given it to him."],
    support: ["You spare him, and then nobody sees yours. It needn't be spared here."],
  },
  {
    cue: "in-the-way",
    said: ["the washing machine"],
    mi: ["What happens in you, when the washing machine gets mentioned?"],
    empathy: ["Each time it's held up against yours, there's less room for you to be tired."],
    support: [
      "Whoever had five, it's your tiredness we're talking about, and it doesn't need to win anything.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["deleted it because it sounded", "so spoilt that I deleted"],
    mi: ["What was in that message, before you passed judgement on it?"],
    empathy: ["You hushed yourself, maybe so that nobody else would get the chance."],
    support: ["I'd have read it gladly. However it sounded, it's welcome here now."],
  },
  {
    cue: "in-the-way",
    said: [],
    mi: [
      "When there's no room for it, what do you do with your own sadness?",
      "If needing something were all right, what would you ask for?",
      "How did you come to take up so little room?",
    ],
    empathy: [
      "You keep yourself small so that nobody has to carry you too.",
      "It seems that everyone's tiredness counts, apart from yours.",
      "You've put yourself at the back of the queue, and then you feel bad for standing in it.",
    ],
    support: [
      "You're no trouble here, and there's plenty of room.",
      "Wanting some care for yourself isn't ungrateful, and it needn't be earned here.",
      "There's no need to say sorry for any of this.",
    ],
  },
  {
    cue: "car",
    said: ["bread was still warm", "loaf hadn't even gone cold"],
    mi: ["What is it that takes you back in, each time?"],
    empathy: ["It was so short, and maybe you've still been carrying it about like a crime."],
    support: [
      "You went back in, and you'd also needed those minutes. There's no quarrel between the two.",
    ],
  },
  {
    cue: "car",
    said: ["be nobody's for an hour", "belonging to no one"],
    mi: ["How would it be, that one hour of being nobody's?"],
    empathy: ["Maybe it was never about him, it was about an hour with nobody's hands on you."],
    support: [
      "I don't think that of you. Longing for an hour of your own makes sense, when you're needed all day.",
    ],
  },
  {
    cue: "car",
    said: ["go strange on me", "carried on talking to me"],
    mi: ["Now that you've said it, what is it like?"],
    empathy: ["You've kept it so close because it seemed too dangerous to say."],
    support: [
      "In your mind you risked a great deal by telling me. I'm still here, just as before.",
    ],
  },
  {
    cue: "car",
    said: [],
    mi: [
      "How has it been, carrying this around by yourself?",
      "In that moment, what do you think you were needing?",
      "Having said it to someone, how does it sit with you?",
    ],
    empathy: [
      "You've been treating a moment's longing as if it were a crime.",
      "Part of you was so full that it had to stop somewhere, anywhere.",
      "The wish to get away frightened you, and so you hid it.",
    ],
    support: [
      "Somebody who's needed all day would want some minutes of her own. It makes sense.",
      "That was hard to tell, and I'm not going anywhere.",
      "It needn't be explained or tidied up before you say it.",
    ],
  },
  {
    cue: "not-doing-well",
    said: ["that's the silly part", "there isn't a what"],
    mi: ["When you go looking for yourself, what do you find?"],
    empathy: ["There's nothing to point at, and that makes it harder to say that you're lost."],
    support: [
      "It doesn't need a reason in order to count. Going missing is enough of a thing to tell.",
    ],
  },
  {
    cue: null,
    said: ["labour and then theatre", "ended in theatre"],
    mi: ["The labour and the theatre. What was that time like for you?"],
    empathy: ["The happy ending gets told, and the rest of it is left with you."],
    support: [
      "He's here, and you went through something to get him here. That part deserves a hearing too.",
    ],
  },
  {
    cue: "numb",
    said: ["guilty mostly", "mostly guilt"],
    mi: ["What does the guilt say, when it's at its loudest?"],
    empathy: [
      "Guilt on top and nothing underneath. Maybe the guilt is all that still gets through.",
    ],
    support: ["They can both be there at once. You needn't sort them out for me."],
  },
  {
    cue: null,
    said: ["scared of the evenings", "frightened of the evenings"],
    mi: ["What do the evenings bring with them, from four o'clock on?"],
    empathy: ["Every day you can see it coming, and there's no way round it."],
    support: [
      "It's all right to be afraid of a time of day. I'd like to hear what four o'clock is like.",
    ],
  },
  {
    cue: null,
    said: ["typing with one thumb", "one thumb and a lot of typos"],
    mi: ["With him asleep on you, how is it in there just now?"],
    empathy: [
      "You say all right so quickly, with somebody sleeping on you and hardly a hand free.",
    ],
    support: ["One thumb is plenty. There's no hurry in this conversation."],
  },
  {
    cue: null,
    said: ["shaky but fine", "slightly wobbly"],
    mi: ["What is in the part that isn't quite fine?"],
    empathy: ["There's a wobble in it, and a habit of covering it up quickly."],
    support: ["Fine isn't required. The unsteady bit is welcome as well."],
  },
  {
    cue: "tired-all",
    said: ["nights all joined up", "one long night since"],
    mi: ["In week three, when he went back, what changed for you?"],
    empathy: [
      "He went back to work, and it's as if the nights had been left with you and never ended.",
    ],
    support: ["It's been a long night since week three. No wonder you're this tired."],
  },
  {
    cue: null,
    said: ["lift at three months", "leaflet said three months"],
    mi: ["What was it like, when three months came and it hadn't got easier?"],
    empathy: [
      "You'd trusted in a date, and when it passed you were left wondering what that said about you.",
    ],
    support: [
      "You'd held out for three months, and then had to go on. One may be let down by a leaflet.",
    ],
  },
  {
    cue: "watched",
    said: ["shows me I'm doing it wrong", "showing me how to do it better"],
    mi: ["What would help look like, if it left you feeling bigger?"],
    empathy: [
      "With each bit of help comes the message that you did it wrong, and then a thank you is due.",
    ],
    support: ["That isn't mean to say. Being shown, again and again, wears a person down."],
  },
  {
    cue: null,
    said: ["everything you're supposed to want", "central heating"],
    mi: ["If the list of what you're supposed to want were put away, what would you want?"],
    empathy: ["You've gone through all that you have, and found no excuse for feeling like this."],
    support: ["A full list doesn't rule out being sad. You needn't find a reason before you talk."],
  },
  {
    cue: "numb",
    said: ["feel nothing just loud", "nothing in me only noise"],
    mi: ["How do you come back, after those moments with nothing but the noise?"],
    empathy: ["He needs so much just then, and it's as if you'd been switched off."],
    support: [
      "You stay with him through it, even with nothing in you. That's a hard place to stand.",
    ],
  },
  {
    cue: null,
    said: ["isn't night yet", "too early to go to bed"],
    mi: ["What goes on in you, in that hour around four?"],
    empathy: [
      "It's a stretch with no way out of it, too dark for one thing and too soon for the other.",
    ],
    support: ["Four o'clock comes round every day, and so do you. It's all right to dread it."],
  },
  {
    cue: null,
    said: ["waitress at my own wedding", "I've got the tray"],
    mi: ["How would it be, to sit down at your own party?"],
    empathy: ["It's meant to be your celebration, and you're the one who's serving."],
    support: ["It makes perfect sense. You needn't serve anything here."],
  },
  {
    cue: null,
    said: ["holding my breath"],
    mi: ["If you let that breath go, what would come out first?"],
    empathy: ["They're cheering you on for something that's wearing you out, and nobody sees it."],
    support: ["No congratulations from me, then. There's time here to come up for air."],
  },
  {
    cue: "tired-all",
    said: ["even when he doesn't I do", "when he does go longer"],
    mi: ["When he does sleep on, what is it that gets you up?"],
    empathy: ["Your body seems to have stopped trusting the quiet."],
    support: ["Being awake even when he isn't means there's hardly any rest in the rest you get."],
  },
  {
    cue: null,
    said: ["so what's the use", "waste of his sleep"],
    mi: ["That night, lying there with your eyes open, what was going on in you?"],
    empathy: [
      "You were handed a night and couldn't get into it, and then maybe you felt bad about that as well.",
    ],
    support: [
      "After so long on alert, it makes sense that sleep didn't come when it was finally offered.",
    ],
  },
  {
    cue: null,
    said: ["cold toast"],
    mi: ["What is it like, living on what's left over?"],
    empathy: [
      "There's food for everyone first, and for you there's whatever is still on the side.",
    ],
    support: [
      "All that feeding, and cold toast for you. How you eat is a fair thing to talk about.",
    ],
  },
  {
    cue: null,
    said: ["laddoos"],
    mi: ["Those laddoos, eaten standing up. What goes through you while you're at it?"],
    empathy: ["Even your food has turned into a way of being polite."],
    support: [
      "You're kind to her, even with your mouth full. There's no need to be polite about it here.",
    ],
  },
  {
    cue: null,
    said: ["scar pulls", "scar catches"],
    mi: ["What do you think of, when the scar makes itself felt?"],
    empathy: ["At every stretch it comes back, and maybe nobody else brings it up any more."],
    support: [
      "Nobody had warned you, and you're the one reaching around it. It's all right to mind.",
    ],
  },
  {
    cue: "tired-all",
    said: ["monitor crackles", "one crackle"],
    mi: ["When the monitor crackles, how do those first seconds feel in you?"],
    empathy: [
      "Before you're even awake some part of you has set off, as if it had never come off duty.",
    ],
    support: [
      "A heart that jumps like that has been on call for a long time. It may be tired too.",
    ],
  },
  {
    cue: "far-away",
    said: ["my own parents are in Pune", "mine are both in Pune"],
    mi: ["How does it feel, with his mother here and yours so far off?"],
    empathy: ["His mother is in the house, and yours is on the other side of the world."],
    support: ["It makes sense to miss your own family, with his all around you."],
  },
  {
    cue: "watched",
    said: ["watches how I hold him", "eyes on my hands"],
    mi: ["What happens to your hands, when she's watching?"],
    empathy: ["She means well, and even so your hands stop feeling like your own."],
    support: [
      "Somebody meaning well doesn't make it easy to be watched. It's fine to find it hard.",
    ],
  },
  {
    cue: null,
    said: ["turn the phone so she sees", "point the camera at him"],
    mi: ["If the camera stayed on you, what would she see?"],
    empathy: ["You keep yourself out of the picture, maybe so that she won't ask twice."],
    support: [
      "You spare her a worry, and then she doesn't get to look after you. There's no camera to turn here.",
    ],
  },
  {
    cue: "far-away",
    said: ["we all say it's magical", "everyone says magical"],
    mi: ["When they say magical, what would your own word be?"],
    empathy: ["They all use the same word, and you come away with yours unsaid."],
    support: [
      "It's lonely to agree with something that isn't so for you. Other words are welcome here.",
    ],
  },
  {
    cue: null,
    said: ["onesie with a pun", "suit with a joke"],
    mi: ["If it could be the truth, what would you write back to them?"],
    empathy: [
      "They wrote to someone who'd have laughed at once, and maybe you couldn't find her to answer.",
    ],
    support: [
      "When there's no short true thing to say, silence is understandable. Nobody's counting the weeks here.",
    ],
  },
  {
    cue: "in-the-way",
    said: ["one more thing", "another job for him"],
    mi: ["Without it being one more job for him, what would you tell him?"],
    empathy: ["You can see how tired he is, so you've taken yourself off his list."],
    support: [
      "You're thinking of him, and you go without. It's all right to want looking after yourself.",
    ],
  },
  {
    cue: null,
    said: ["do a handover", "like a shift change"],
    mi: ["What do you miss most about those talks?"],
    empathy: ["You meet every day, and maybe you miss each other all the same."],
    support: ["Missing someone you see every day is a quiet sort of missing. It counts."],
  },
  {
    cue: "not-doing-well",
    said: ["miss knowing what I'm doing", "there I knew what I was doing"],
    mi: ["How was it, to know what you were doing?"],
    empathy: ["There you were sure of yourself, and others could see it, and so could you."],
    support: [
      "It makes sense to miss being sure of yourself. Missing it doesn't make you ungrateful.",
    ],
  },
  {
    cue: null,
    said: ["dreamt about a spreadsheet", "dream about stock levels"],
    mi: ["What was so good about being in that dream?"],
    empathy: ["For a moment you were back in a place where things add up."],
    support: [
      "There's nothing shocking in it. It was a glimpse of somewhere you knew your way around.",
    ],
  },
  {
    cue: null,
    said: ["held the same cup of tea", "reheated it four times"],
    mi: ["In a day like that one, what was there for you?"],
    empathy: ["Four goes at one cup, and even that never got to be yours."],
    support: ["So much got done for him. That cup says how much of the day was left for you."],
  },
  {
    cue: null,
    said: ["eleven bottles"],
    mi: ["What is it like, to get to the end of a count like that?"],
    empathy: ["Counting may be the only way left to see how much you did."],
    support: ["Eleven bottles is a day's work. You've every right to be tired from it."],
  },
  {
    cue: null,
    said: ["then it all starts again", "round we go again"],
    mi: ["How is it, to look ahead to all that again tonight?"],
    empathy: ["You say it'll be managed, and underneath there's another whole night coming."],
    support: [
      "Before it all comes round again, there's no hurry here. It doesn't need to be alright to be told.",
    ],
  },
  {
    cue: null,
    said: ["sit with me before he asks", "sit down next to me before"],
    mi: ["How would it be, to have him next to you for a minute?"],
    empathy: ["You'd like to be asked after before the bottles are."],
    support: ["Wanting him beside you for a while, bottles aside, makes good sense."],
  },
  {
    cue: null,
    said: ["shower with the fan on", "fan on and for four minutes"],
    mi: ["What are those four minutes like, under the water?"],
    empathy: ["Four minutes in which nobody calls you, and you know exactly how to get them."],
    support: ["You found four minutes that are only yours. Nobody needs a reason for them."],
  },
  {
    cue: null,
    said: ["Amma's songs when", "lullaby of Amma's"],
    mi: ["Out there by the canal, humming her song, how is it?"],
    empathy: ["Her song comes along with you both, and maybe for a bit the distance is smaller."],
    support: ["You brought her song all the way to the canal, and it reaches him."],
  },
  {
    cue: null,
    said: ["calls me by my name", "says hello Priya"],
    mi: ["In that second at the bakery, what is it like to be Priya?"],
    empathy: ["At that counter you're a person with a name, before you're anybody's mum."],
    support: ["Hello, Priya. You're welcome here under that name as well."],
  },
  {
    cue: "numb",
    said: ["gratitude list", "write down what I'm grateful for"],
    mi: ["What would you have put down, if it could have been anything?"],
    empathy: ["You wrote what you were supposed to feel, and it only made the gap louder."],
    support: [
      "You gave it a go, and you're honest about how it went. That isn't the same as ungrateful.",
    ],
  },
  {
    cue: null,
    said: ["I was only hungry", "I'd skipped lunch"],
    mi: ["If his face hadn't changed, what would you have said next?"],
    empathy: ["You'd got as far as the truth, and then you looked after him instead."],
    support: [
      "You did begin to tell him. You took it back to spare him, and it's yours again now.",
    ],
  },
  {
    cue: null,
    said: ["ticked the happy ones", "ticked my way"],
    mi: ["With nobody else in the room, what would you have ticked?"],
    empathy: ["The form got its happy answers, and you were left with all the other ones."],
    support: [
      "With somebody listening, the happy ones are the ones that get ticked. There's no form here.",
    ],
  },
  {
    cue: null,
    said: ["already typing", "to the screen"],
    mi: ["Had there been a look up from the screen, what would you have said?"],
    empathy: ["You were asked, in a way, and there wasn't time to be anything but fine."],
    support: ["This time the question is really for you, and the answer may be long."],
  },
  {
    cue: "in-the-way",
    said: ["sound so ungrateful when people", "I'd sound so ungrateful"],
    mi: ["If ungrateful weren't a word, what would you say?"],
    empathy: [
      "You hold your sadness up against people who've waited years, and then it doesn't dare to speak.",
    ],
    support: ["Having what others long for doesn't stop it being hard. It can be said here."],
  },
  {
    cue: null,
    said: ["girl in the bakery", "at the bakery till"],
    mi: ["What were the words you nearly said, at the bakery?"],
    empathy: ["It was so close to coming out, and then there were other people to make room for."],
    support: [
      "You nearly said it once. There's no queue here, and it's your turn for as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["someone to ask and then wait", "not fill the gap"],
    mi: ["Then I'll ask, and I'll wait. How are you, really?"],
    empathy: [
      "You're so used to suiting everyone that your own wish nearly didn't make it into the message.",
    ],
    support: ["So that's your wish, and I'm good at waiting. There's no hurry at all."],
  },
  {
    cue: null,
    said: ["not be handed a tip", "about lavender"],
    mi: ["No tips, then. What is the worst of it, said plainly?"],
    empathy: ["There's always a tip at hand, it seems, just where some listening was wanted."],
    support: ["No tips from me. Say it as bad as it is."],
  },
  {
    cue: "far-away",
    said: ["slept on my floor"],
    mi: ["What did it do for you, to have her there on your floor?"],
    empathy: [
      "Back then she came and lay down beside it with you, and maybe that's what you're longing for.",
    ],
    support: [
      "You know what it's like to be looked after like that. No wonder you think of it now.",
    ],
  },
  {
    cue: null,
    said: ["I sang in the lift", "sing in lifts"],
    mi: ["Tell me about her, the one who sang in lifts."],
    empathy: ["You used to fill a lift, and somewhere along the way it has gone quiet."],
    support: ["I'd have enjoyed that lift. She's welcome here, at any volume."],
  },
  {
    cue: null,
    said: ["want to go back in when", "wake up and be glad"],
    mi: ["On a day when you heard him and were glad, what would be different?"],
    empathy: ["You aren't asking for much, only to want what you're doing anyway."],
    support: [
      "It's a tender thing to wish for. It doesn't need to be there yet for you to talk about it.",
    ],
  },
  {
    cue: null,
    said: ["planned which sheets", "I know which pillow"],
    mi: ["What else is in that picture, with her here and you asleep?"],
    empathy: ["You're holding on for the one person you could let go with."],
    support: [
      "That sleep is all laid out, and she's the one who makes it possible. It's a lovely thing to hold on to.",
    ],
  },
  {
    cue: null,
    said: ["I'm the capable one", "I'm the one who copes"],
    mi: ["What happens, when the one who copes has had enough?"],
    empathy: ["It's written in every card, and maybe it leaves you nowhere to be anything else."],
    support: ["You don't have to cope in here. Nobody's writing a card about it."],
  },
  {
    cue: null,
    said: ["not bad she's on two", "if it was one of the Thursday"],
    mi: ["What makes it harder to say the same to yourself?"],
    empathy: ["She'd get your kindness straight away, and you keep yourself waiting for it."],
    support: [
      "You've found the gentle words already. There's no rush to believe them about yourself.",
    ],
  },
  {
    cue: null,
    said: ["seven after four", "after four it's a seven"],
    mi: ["Past four o'clock, what makes it a seven?"],
    empathy: ["You give it a number, and then you nearly take the number back."],
    support: ["A six is a lot to be living with, and it isn't exaggerating to say so."],
  },
  {
    cue: null,
    said: ["most days if I'm truthful", "nearly every day before"],
    mi: ["What are the good hours like, before lunch?"],
    empathy: ["It's most days, and maybe this is the first time you've let yourself count them."],
    support: [
      "Being truthful about it isn't making a fuss. There's room here for the good hours and for the rest.",
    ],
  },
  {
    cue: "watched",
    said: ["out of my arms mid-cry", "lifted him off"],
    mi: ["When he went quiet in her arms, what did that do to you?"],
    empathy: ["He stopped crying, and maybe it felt like a verdict on you."],
    support: ["You'd wanted to be the one. It's allowed to hurt, even with him calm again."],
  },
  {
    cue: null,
    said: ["everyone can do this", "everybody manages this"],
    mi: ["If you didn't have to be polite to that voice, what would you say back?"],
    empathy: ["It's so friendly that one can't quarrel with it, and so it goes on."],
    support: [
      "A pleasant voice can say a hard thing. It's all right if it hurts, however nicely it's put.",
    ],
  },
  {
    cue: null,
    said: ["come when it's just me", "catch me on my own"],
    mi: ["If it were just the two of you, what would you want to tell her?"],
    empathy: ["You know what you'd need in order to be honest, a room with nobody else in it."],
    support: ["You've thought of a way that would suit you. There's no date on it."],
  },
  {
    cue: null,
    said: ["tell Rohan the true version", "one honest sentence to Rohan"],
    mi: ["What would that one sentence be, if it were all that you said?"],
    empathy: ["That one sentence has been waiting a long while behind all the others, perhaps."],
    support: ["One sentence is a good size. The words for it can be looked for here first."],
  },
  {
    cue: "bad-mother",
    said: ["sorry to him when I mix", "make one up I tell him sorry"],
    mi: ["What is it that you're saying sorry for, each time?"],
    empathy: ["There's an apology stirred into every bottle, as if it proved something about you."],
    support: [
      "You feed him, and you're sad about the way you'd hoped to. There's room for both in a bottle.",
    ],
  },
  {
    cue: null,
    said: ["didn't know could be ironed", "tea towels are ironed"],
    mi: ["How has it been for you, since six weeks turned into sixteen?"],
    empathy: [
      "You joke about the ironing, and maybe sixteen weeks is a long time not to have your home to yourself.",
    ],
    support: ["Sixteen weeks is a long visit. One can find it long and still be fair to her."],
  },
  {
    cue: "watched",
    said: ["she just does it again", "does it the right way"],
    mi: ["How is it, to watch her do it again?"],
    empathy: ["Not a word has been said, and you get the message all the same."],
    support: [
      "With no raised voice it's hard to say what hurts. It hurts all the same, and you've said it.",
    ],
  },
  {
    cue: null,
    said: ["when he had the energy", "have you in stitches"],
    mi: ["With so little energy for jokes, how is it at home?"],
    empathy: [
      "His jokes have gone quiet, and maybe you miss the two people you were when he made them.",
    ],
    support: ["You see how tired he is, and you miss him. It's fine to say both."],
  },
  {
    cue: null,
    said: ["shout at him all day", "shouted at all week"],
    mi: ["When he comes in from all that, how is it between you?"],
    empathy: ["He's had so much already by then, that maybe you fold your own day away."],
    support: ["You're tender about his days. Yours was a day as well."],
  },
  {
    cue: null,
    said: ["colleagues at the moment", "more a rota than a marriage"],
    mi: ["What do you miss, about how the two of you were?"],
    empathy: ["You run it well together, and it may be lonely in the middle of all that teamwork."],
    support: ["It isn't cold to notice that. Perhaps you only notice because he matters to you."],
  },
  {
    cue: "in-the-way",
    said: ["keep my own bits back", "leave me out of it"],
    mi: ["What gets left out, when you leave yourself out?"],
    empathy: ["He gets all the news, except for the news of you."],
    support: [
      "It's for his sake that you hold back. Those bits are welcome here, just as they are.",
    ],
  },
  {
    cue: null,
    said: ["so it isn't a lie", "true as far as it goes"],
    mi: ["What is the rest of it, that being tired doesn't cover?"],
    empathy: ["It's true enough to hide behind, and maybe it gets lonely there."],
    support: ["You've told him a piece of it. The other piece can be told here, in any order."],
  },
  {
    cue: null,
    said: ["get my yes in", "my yes is out"],
    mi: ["If the yes were a bit slower, what would come after it?"],
    empathy: ["Part of you hopes that he'll look twice, and part of you gets the door shut first."],
    support: ["That quick yes has been keeping things going. There's no need for it here."],
  },
  {
    cue: null,
    said: ["went to warm a bottle", "there was a feed due"],
    mi: ["What would you have liked to happen next, after he said that?"],
    empathy: ["It was kindly meant, and a minute later you were on your own with it again."],
    support: ["He may be kind, and you may still want more than a sentence."],
  },
  {
    cue: null,
    said: ["time off that we can't afford", "he'd ask for leave"],
    mi: ["When you picture him knowing, what worries you most about it?"],
    empathy: ["You've already worked out what your sadness would cost everyone."],
    support: [
      "You're looking out for him, money and all, and so you hold this by yourself. It's welcome here.",
    ],
  },
  {
    cue: null,
    said: ["want to fix it", "be to mend it"],
    mi: ["How would it be, if he only listened?"],
    empathy: ["You can nearly picture being heard by him, and maybe that's what you'd like most."],
    support: [
      "You know him, and you know what you'd want from him. That's worth something already.",
    ],
  },
  {
    cue: null,
    said: ["shoes on", "taking his shoes off"],
    mi: ["Seeing him so worn out, how is that for you?"],
    empathy: [
      "You look after him even in his sleep, and maybe wish that somebody took off your shoes.",
    ],
    support: ["You notice how tired he is. There's room here for how tired you are."],
  },
  {
    cue: null,
    said: ["frowns at people like a judge", "up in court"],
    mi: ["How do you feel, when he turns that look on you?"],
    empathy: ["It's funny, and maybe on some days it's hard to be looked at like that."],
    support: ["That little face is so familiar to you. There's fondness in how you tell it."],
  },
  {
    cue: "numb",
    said: ["feel what I'm meant to", "hasn't turned up yet"],
    mi: ["What's it like, doing all of it and waiting?"],
    empathy: [
      "You do everything that there is to do, and keep looking down the road for a feeling.",
    ],
    support: ["No sorry needed. You go on caring for him while you wait, and that's hard going."],
  },
  {
    cue: null,
    said: ["calmer by the water", "breathe a bit easier"],
    mi: ["What changes in you, out there by the water?"],
    empathy: ["Out there it seems to be just the two of you, with nothing to prove."],
    support: ["There's a place where it's a bit easier for you both, and you found it."],
  },
  {
    cue: null,
    said: ["looks at my face", "study me so"],
    mi: ["When he looks at you like that, what do you think he sees?"],
    empathy: [
      "It's as if you saw your own face through his eyes, and worried about what's showing.",
    ],
    support: ["You worry because he matters to you. You needn't have the right face on here."],
  },
  {
    cue: null,
    said: ["tell him things though", "told him plenty"],
    mi: ["What are the things that you tell him, so quietly?"],
    empathy: ["He's the one who gets to hear it all, and maybe that's because he can't answer."],
    support: ["Whatever you've told him under your breath is welcome here at any volume."],
  },
  {
    cue: null,
    said: ["it really is only me", "odd one out"],
    mi: ["What would your own chart look like, if somebody kept one?"],
    empathy: ["He has a chart and someone to watch it, and nobody's drawing a line for you."],
    support: ["He's well, and you still matter in this. How you are isn't an afterthought here."],
  },
  {
    cue: "far-away",
    said: ["my head in her lap", "her lap I want"],
    mi: ["With your head in her lap, what would you tell her?"],
    empathy: ["You'd like to be somebody's child again, maybe just for an hour."],
    support: ["Wanting your mum's lap makes every kind of sense."],
  },
  {
    cue: null,
    said: ["look at the baby together", "we mostly admire him"],
    mi: ["If some of that call were only for you, what would you talk about?"],
    empathy: ["You share him with her, and maybe there's no moment in it for just you two."],
    support: ["The calls go to him, and it's all right to wish that some of one were yours."],
  },
  {
    cue: null,
    said: ["keep her looking at him", "I make sure it's all Arjun"],
    mi: ["On those calls, what is it that you'd rather she didn't see?"],
    empathy: [
      "You protect her across all that distance, and maybe it keeps her further from you too.",
    ],
    support: [
      "You don't want her to fret, which is loving. There's a place for it here in the meantime.",
    ],
  },
  {
    cue: null,
    said: ["then she starts singing", "and then she'll sing"],
    mi: ["What is that pause like for you, before she sings?"],
    empathy: ["For the length of that pause you're known, and then there's a song over it."],
    support: [
      "There's somebody who can hear you through all the cheerfulness. That's worth something, even without words.",
    ],
  },
  {
    cue: null,
    said: ["something hot"],
    mi: ["What do you hear in it, when she says that?"],
    empathy: ["It may be her way of putting a hand on you from over there."],
    support: [
      "She's looking after you in the way she can. Wanting her here as well is no disloyalty.",
    ],
  },
  {
    cue: null,
    said: ["visa office"],
    mi: ["How does it feel, to know that she'd do that for you?"],
    empathy: ["She'd sit there for as long as it took, and maybe that makes the distance harder."],
    support: ["There's someone who wouldn't give up on coming to you. No wonder you miss her."],
  },
  {
    cue: null,
    said: ["have to be the cheerful one", "end up cheering her up"],
    mi: ["What would you want from her, if her tears didn't need you?"],
    empathy: [
      "To be comforted you'd first have to do the comforting, and there's nothing left for it.",
    ],
    support: ["There's so little left for cheering anybody. You needn't cheer me."],
  },
  {
    cue: null,
    said: ["hasn't unpacked her bag", "bag's still packed"],
    mi: ["When you think of that bag, what do you feel?"],
    empathy: ["Her bag is still waiting, and so are you."],
    support: [
      "You're sad about it at your end and she's sad at hers, and you carry a bit of both.",
    ],
  },
  {
    cue: null,
    said: ["came to help and she never", "hardly seen her in a chair"],
    mi: ["How is it for you, when somebody around you never sits?"],
    empathy: ["With her always on her feet, maybe you don't feel you're allowed to sit either."],
    support: ["It's fine to be worn out by someone who has come to help."],
  },
  {
    cue: "watched",
    said: ["feel about twelve", "into a schoolgirl"],
    mi: ["In that kitchen, what would the grown-up you like to do?"],
    empathy: ["All so polite, and still you shrink when she's behind you."],
    support: ["It doesn't take a cross word for it to get to you. It's fine that it does."],
  },
  {
    cue: null,
    said: ["peaky"],
    mi: ["Besides peaky, what would you want her to see?"],
    empathy: ["She has noticed something, and it went straight past you to your plate."],
    support: ["You know there's more to it than food. The rest can be said here."],
  },
  {
    cue: null,
    said: ["I put the tap on first", "with the water running"],
    mi: ["How would it be, to cry without the tap on?"],
    empathy: ["Even your crying has to be considerate, it seems."],
    support: ["Crying doesn't have to be quiet here, and nobody minds what comes."],
  },
  {
    cue: null,
    said: ["nobody had time to be tired", "no time for tired"],
    mi: ["What did that do to you, with the smile it came with?"],
    empathy: ["It came with a smile, so there was nowhere to put the sting."],
    support: [
      "A remark like that can sting, smile and all. Being tired is allowed in this conversation.",
    ],
  },
  {
    cue: null,
    said: ["think too much and then", "told I'm overthinking"],
    mi: ["Before the plate arrived, what would you want her to say?"],
    empathy: ["There'd be something warm to eat, and you'd still be alone with the thought."],
    support: [
      "No wonder you don't tell her, if it only comes back as thinking. All of it may be thought out loud here.",
    ],
  },
  {
    cue: null,
    said: ["leave it to me", "please let me do it"],
    mi: ["What would you most like to have left to you?"],
    empathy: ["You can already feel her being hurt, so you swallow your own."],
    support: [
      "You're careful with her feelings. Wanting to do it yourself takes nothing from her.",
    ],
  },
  {
    cue: null,
    said: ["think she's homesick", "describing her own kitchen"],
    mi: ["How was it, to overhear her talking about her kitchen?"],
    empathy: ["Maybe there are two of you in that kitchen missing something, and neither says so."],
    support: [
      "You notice what she's missing, with everything you've got going on. There's room for what you miss too.",
    ],
  },
  {
    cue: null,
    said: ["one true thing about any", "real conversation there yet"],
    mi: ["Suppose somebody else began. What would your first true thing be?"],
    empathy: ["All those smiles, and maybe each of you waiting for another one to stop."],
    support: ["It's tiring, being smiley in company. You needn't smile in here."],
  },
  {
    cue: null,
    said: ["biscuits"],
    mi: ["If the cheerful one had a day off, what would they see?"],
    empathy: ["They know the biscuits and the smile, and not the one who carries them in."],
    support: ["You've been jolly for a whole room. You're off duty here."],
  },
  {
    cue: null,
    said: ["said bless and", "went bless"],
    mi: ["Tell me what has stayed with you about that moment."],
    empathy: ["Maybe you heard yourself in her, and heard how quickly it was covered over."],
    support: ["You've gone on thinking about her, so she wasn't left alone with the swings."],
  },
  {
    cue: null,
    said: ["someone would say me too", "say same here"],
    mi: ["How would it be, to hear that from one of them?"],
    empathy: ["Behind all that quiet, maybe you long to hear somebody say it back."],
    support: [
      "You can picture one of them meeting you halfway. It takes some trust to picture that.",
    ],
  },
  {
    cue: null,
    said: ["look fine but then so do I", "all sailing through"],
    mi: ["Behind all that looking fine, what do you think there is?"],
    empathy: ["You know from the inside how much a fine face can hide."],
    support: ["You don't need to look fine here, there's nobody looking."],
  },
  {
    cue: null,
    said: ["look at me a bit long", "look twice at me"],
    mi: ["What do you think she saw, when she looked like that?"],
    empathy: ["She nearly saw you, and maybe part of you wanted her to."],
    support: [
      "The happy answers were the ones that could be said that day. The others can be said here first.",
    ],
  },
  {
    cue: null,
    said: ["ring whenever I like", "whenever you like she told"],
    mi: ["If you did ring, what would you want to begin with?"],
    empathy: ["Her number's there, and maybe ringing it would make all this real."],
    support: ["You've got her number, and it doesn't run out."],
  },
  {
    cue: null,
    said: ["let me change it", "questions over with me"],
    mi: ["Going through it slowly, what would be the first answer to change?"],
    empathy: [
      "You can picture somebody going slowly with you, and maybe that's what you need most.",
    ],
    support: ["You trust her to be gentle with it. It says something that you can picture that."],
  },
  {
    cue: null,
    said: ["more that I can't feel it", "it's that I can't feel it"],
    mi: ["Doing it all, and not being able to feel it. What is that like?"],
    empathy: ["You do the loving things, and somehow they don't reach you."],
    support: ["Not feeling it is a loss of its own, and you've put it very clearly."],
  },
  {
    cue: null,
    said: ["less her and more me", "what I turn into"],
    mi: ["How are you with yourself, at those times?"],
    empathy: ["It's yourself that's hard to live with, maybe, more than her."],
    support: ["You look honestly at your own part. It may be looked at gently, too."],
  },
  {
    cue: null,
    said: ["old work pass", "lanyard"],
    mi: ["What was it like, to have her back for a minute?"],
    empathy: ["For a minute you were someone with a pass, and a place to go with it."],
    support: ["Of course you put it on. You've been missing the one who wore it."],
  },
  {
    cue: null,
    said: ["lights come on at five", "across the road who's up"],
    mi: ["How is it, to know there's somebody else up at five?"],
    empathy: ["There's some company in it, without anyone having to say a word."],
    support: ["You've found each other, over there and over here, in the loneliest hour."],
  },
  {
    cue: null,
    said: ["Amma's pickle", "lime pickle"],
    mi: ["What does that jar hold for you, besides pickle?"],
    empathy: ["As long as the jar isn't empty, there's a bit of her in the house."],
    support: ["You're keeping a bit of home safe in that jar. It makes sense not to finish it."],
  },
  {
    cue: null,
    said: ["one evening where he doesn't", "talk to me first"],
    mi: ["What would you like him to ask about first, that evening?"],
    empathy: ["For one evening you'd like to come before the bottles."],
    support: ["There's something to ask for, and it's just for you. It's a fair thing to want."],
  },
  {
    cue: null,
    said: ["just to be called Priya", "like to be Priya for a minute"],
    mi: ["What is Priya like, when she's only Priya?"],
    empathy: ["Your own name, said by somebody who means only you, seems worth the walk."],
    support: ["A trip to the bakery just for you needs no other reason."],
  },
  {
    cue: null,
    said: ["time when I'm by myself", "when the house is empty"],
    mi: ["How do you picture that visit, with only you there?"],
    empathy: ["Part of you would like to be seen, with nobody else in the room."],
    support: [
      "You've practically got the words for that text. It's your idea, and it's in your own time.",
    ],
  },
  {
    cue: null,
    said: ["walk be just a walk", "not pick up one thing"],
    mi: ["On a walk like that, what would you notice?"],
    empathy: ["Even your walks have had a job to do, and you'd like one with nothing in it."],
    support: ["A walk that's only a walk is a good thing to want."],
  },
];
