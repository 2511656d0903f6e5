import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Rahim's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "waiting",
    said: ["not working now two months", "two months I have no work"],
    mi: ["I'm glad you wrote. What have these two months without work been like for you?"],
    empathy: [
      "Two months is long for a man who is used to work, and writing to a stranger about it is maybe not easy either.",
    ],
    support: [
      "You used the number your friend gave you, after two such months. There's no hurry here with the writing.",
    ],
  },
  {
    cue: "waiting",
    said: ["sit in the dormitory and wait", "only wait in the dormitory"],
    mi: ["Hello, Rahim. What does a day of waiting in the dormitory look like for you?"],
    empathy: [
      "Seven years here, and now only the waiting. Maybe the days in the dormitory have become very long.",
    ],
    support: [
      "You're welcome, Rahim, with as much of this waiting as you want to tell, in whatever order it comes.",
    ],
  },
  {
    cue: "waiting",
    said: ["twelve pairs of slippers"],
    mi: [
      "Twelve pairs of slippers. What goes through your mind when you look at them?",
      "How do the hours go by for you, with only the slippers there?",
    ],
    empathy: [
      "Everyone is gone and the slippers stay. Maybe that is when you feel most left behind.",
    ],
    support: [
      "That is a long day, with twelve pairs of slippers and nobody in them. I'll stay with you while you tell it.",
    ],
  },
  {
    cue: "waiting",
    said: ["eight next weeks", "next week they answer"],
    mi: ["What is it like for you to ask once more and hear next week again?"],
    empathy: ["Each next week gives a little hope and then takes it back. Eight times now."],
    support: [
      "You still go and ask. After so many, it's no wonder that another next week tires you out.",
    ],
  },
  {
    cue: "waiting",
    said: ["hear the gate and then the fan", "one sound only the fan"],
    mi: ["The gate, and then only the fan. What comes up in you in that quiet?"],
    empathy: ["When the lorry has taken them all, it's as if the day itself had left without you."],
    support: [
      "Six o'clock, with only the fan, is a hard hour to stay behind in. I'm listening, as slowly as it needs to be told.",
    ],
  },
  {
    cue: "waiting",
    said: ["man who sits in daytime", "sitting when the sun is high"],
    mi: ["In your own eyes, what is he like, this man who is sitting there?"],
    empathy: ["You sit here, and it's as if all the people at home were asking about you."],
    support: [
      "It wasn't your wish to sit. Those eyes from home reach far, and it's no shame that they reach you.",
    ],
  },
  {
    cue: "waiting",
    said: ["months and eleven days"],
    mi: ["Two months and eleven days. How have you changed along the way, as you see it?"],
    empathy: [
      "Counting is the work that's left. So every day is counted, and maybe hardly one of them is lived.",
    ],
    support: ["You know each of these days by its number. You can tell me about any one of them."],
  },
  {
    cue: "waiting",
    said: ["im on the paper only", "on the list theres still my name"],
    mi: ["Seven years of tiles and plaster. What do you miss most about that work?"],
    empathy: ["Your name is still written there, and the man it belongs to has nothing to do."],
    support: [
      "After seven years of real walls and tiles, it makes sense that a name on paper feels like nothing to hold.",
    ],
  },
  {
    cue: "waiting",
    said: ["now they look past me", "today im air for them"],
    mi: ["How was it with them in the good times, when they still saw you?"],
    empathy: [
      "You were somebody to them. Now they look through you, as if those good times had never been.",
    ],
    support: [
      "To be looked past by people one was good with goes deep. I'd like to hear how it was before.",
    ],
  },
  {
    cue: "waiting",
    said: [],
    mi: [
      "What is this time like for you, from the inside?",
      "How do you get yourself through a day like that?",
      "How would you name the heaviest part of it?",
      "Tell me how your days were before all this.",
    ],
    empathy: [
      "You came to work, and now the days go by without you in them.",
      "It's as if life went on all around you and left you standing where you are.",
      "Perhaps the days are empty and heavy at the same time.",
    ],
    support: [
      "Days without your work wear you down, and there's nothing weak in that.",
      "Nothing has to sound better here than it is. I have time for it as it is.",
      "I'd like to know how these days really are for you, also the parts that seem too small to say.",
    ],
  },
  {
    cue: "shoulder",
    said: ["arm doesnt go above the table", "arm to the table and there it stops"],
    mi: [
      "What goes through you when the arm stops there, at the table?",
      "Your work, as it was when the arm still followed you: what was good about it?",
    ],
    empathy: [
      "It's more than an arm that stops at the table. It's as if your trade, and a part of who you are, stopped there too.",
    ],
    support: [
      "Your work lives in that arm. It makes sense that stopping at the table hurts in more than one way.",
    ],
  },
  {
    cue: "shoulder",
    said: ["I cant lift above here", "to this height i can raise it"],
    mi: ["The mason you have been, with those hands: what was he like at his wall?"],
    empathy: [
      "For a mason this is not only an arm. It's as if the thing that makes you yourself were out of reach.",
    ],
    support: ["One can hear how dear it is to you to be a mason. No wonder this goes so deep."],
  },
  {
    cue: "shoulder",
    said: ["cool side of the wall", "wall is cool"],
    mi: ["When it's like that at night, you and the cool wall, what do you think about?"],
    empathy: [
      "So even lying down gives no rest. Only the cool wall answers, and the pain stays awake with you.",
    ],
    support: [
      "You've found the cool wall for it by yourself. What else has brought a little ease in those hours?",
    ],
  },
  {
    cue: "shoulder",
    said: ["didnt translate this", "six months the doctor has said"],
    mi: ["What was it like for you, to hear six months and then be the only one who knew?"],
    empathy: [
      "You heard six months, and you carried the number by yourself so that she wouldn't have to.",
    ],
    support: [
      "There was care in keeping six months away from your wife. Here you can say how long that is for you.",
    ],
  },
  {
    cue: "shoulder",
    said: ["since then I cant lift", "this shoulder i cant lift with it"],
    mi: ["Since August, then. What has the shoulder changed in your days?"],
    empathy: [
      "One day in August, and since then nothing in your life lifts the way it did before.",
    ],
    support: [
      "I'm sorry that this happened to you. You can begin with August or with what came after, as you like.",
    ],
  },
  {
    cue: "shoulder",
    said: ["shoulder burns when the weather changes", "like hot iron"],
    mi: ["What do you do with yourself in the hours when the shoulder is so hot?"],
    empathy: [
      "The weather comes, and the shoulder reminds you again, even on a day when you might have forgotten it for a while.",
    ],
    support: [
      "The rest may be good, and a shoulder like that is still a lot of pain. It's all right to complain about it here.",
    ],
  },
  {
    cue: "shoulder",
    said: [],
    mi: [
      "What is it like to live with this shoulder, day after day?",
      "When you feel the arm, what else do you feel with it?",
      "How does this pain reach into the rest of your life?",
    ],
    empathy: [
      "It's an arm, and perhaps it's also everything that you did with it.",
      "Perhaps your own body has become a stranger to you, one that no longer does what you ask.",
      "Perhaps it isn't easy to know who you are, when the arm no longer goes along.",
    ],
    support: [
      "An injury takes strength, also on the days when nobody sees it. You've been carrying this one for a while.",
      "You don't have to be brave about the arm here. You can say how it really is.",
      "You've lost more than the strength of an arm, and you're allowed to be sad about it.",
    ],
  },
  {
    cue: "night",
    said: ["make the numbers in my head", "at night the sums begin"],
    mi: ["The sleep goes and the counting comes. What goes round in your head at that hour?"],
    empathy: [
      "Even in the hours for sleep your head goes on working, as if it had no right to stop.",
    ],
    support: [
      "A head that counts instead of sleeping is looking for a way out. I'd like to hear what it goes round and round.",
    ],
  },
  {
    cue: "night",
    said: ["count money in the head", "adding all the night"],
    mi: [
      "Money and days, and they never meet. What would be different for you, if one night they did?",
    ],
    empathy: [
      "Night after night you try to make money and days agree, as if it all depended on your counting.",
    ],
    support: [
      "Even at night you go on looking for a way. To count days and money all alone is tiring work.",
    ],
  },
  {
    cue: "night",
    said: ["I take one meal", "one plate a day"],
    mi: ["How did it come about for you, that food has to be earned first?"],
    empathy: [
      "It's as if you no longer gave yourself the right to a full plate, as if hunger were a kind of payment.",
    ],
    support: [
      "So it has reached your food as well. With me there's nothing that needs to be carried or earned first.",
    ],
  },
  {
    cue: "night",
    said: ["lie there and do numbers", "the sums dont let me sleep"],
    mi: ["How do you pass the hours, when the counting takes your sleep?"],
    empathy: ["Your body lies there and your head goes on adding, alone and awake."],
    support: [
      "With so little sleep, it's all right if your words come slowly now. I can wait for them.",
    ],
  },
  {
    cue: "night",
    said: ["enough for a man who sits", "for sitting one doesnt need more"],
    mi: ["What has changed about eating for you, since you only sit?"],
    empathy: ["Even the rice tells you, perhaps, once a day, that you only sit."],
    support: [
      "You measure even the rice by what you feel you may have. I won't scold you for it, I'd only like to understand.",
    ],
  },
  {
    cue: "night",
    said: [],
    mi: [
      "How does it show, by night and by day, that this weighs on you?",
      "What does your body tell you about all of this?",
      "What would a good night, or a good meal, have been like for you before all this?",
    ],
    empathy: [
      "The worry doesn't leave you even there, where a man is supposed to rest and eat.",
      "Part of you keeps watch all the time, even over yourself.",
      "Maybe you give yourself very little now, because you feel that you give so little.",
    ],
    support: [
      "All this has reached your sleep and your plate. I take that seriously, and you needn't make it small.",
      "It costs something to write, with so little rest. A pause between the lines is fine with me.",
      "What has given you a little rest in these weeks, when anything did?",
    ],
  },
  {
    cue: "apart",
    said: ["lost her first tooth", "a tooth fell out"],
    mi: ["If you had been beside her with that first tooth, what would you have done?"],
    empathy: [
      "A first tooth comes only once, and to you it came on a phone that couldn't hold the picture.",
    ],
    support: [
      "You were as near to that first tooth as the phone let you be. It makes sense that it gives joy and also hurts.",
    ],
  },
  {
    cue: "apart",
    said: ["wedding in my village", "cousin had his wedding"],
    mi: ["For a moment you were at the wedding. What was it like when the phone went down?"],
    empathy: [
      "One moment you were a guest at the wedding like the others, and the next you were far away again.",
    ],
    support: [
      "Of course a wedding seen on somebody's phone leaves you far away. You can tell me whom you would have greeted there.",
    ],
  },
  {
    cue: "apart",
    said: ["held her for forty days", "in my arms she was forty days"],
    mi: [
      "What do you remember most, from those forty days?",
      "Forty days in five years. How do you live with that number?",
    ],
    empathy: [
      "Five years of her life, and your arms know only forty days of them. You know exactly how few.",
    ],
    support: [
      "You've kept every one of those forty days. I'd gladly hear about one of them, if you want to tell it.",
    ],
  },
  {
    cue: "apart",
    said: ["takes the phone and kisses it", "gives the phone a kiss"],
    mi: ["What happens in you when she says that you are cold?"],
    empathy: [
      "She looks for your warmth and finds a phone. Maybe you feel that cold on your side too.",
    ],
    support: [
      "She kisses the phone because you are in it. It makes sense that the word cold stays with you long after.",
    ],
  },
  {
    cue: "apart",
    said: ["whole staircase is talking", "Fridays the stairs are full"],
    mi: [
      "You go last, after all the others. What is the waiting like, while their voices fill the stairs?",
    ],
    empathy: [
      "All those families in the air around you on a Friday, and you keep yours for the quiet, when perhaps nobody can hear you.",
    ],
    support: [
      "One wants the stairs to oneself for such a call. There's the same time and quiet for you here.",
    ],
  },
  {
    cue: "apart",
    said: ["very far from my people", "my people so far"],
    mi: ["What brings your people a little nearer, even from here?"],
    empathy: ["Small, and far. As if the distance itself had made you smaller."],
    support: [
      "Far from your people is a lonely place to write from. I'll stay here while you say more.",
    ],
  },
  {
    cue: "apart",
    said: ["my wife Shirin my daughter Mou", "Shirin is my wife Mou is my girl"],
    mi: ["Tell me about one of them in Comilla, whoever comes to you first."],
    empathy: [
      "All your people in one place, and you in another. Perhaps saying their names brings them closer for a moment.",
    ],
    support: [
      "Shirin, Mou, your father, your mother. You name each of them with care, and there's room for all of them here.",
    ],
  },
  {
    cue: "apart",
    said: ["Jashim is from my side", "one from my district"],
    mi: ["Twelve men and so little talk. What would you say, on an evening when nobody was tired?"],
    empathy: ["So many men so close together, and each of you perhaps alone with his own things."],
    support: [
      "It's good that there is a Jashim among the twelve. What you can't say in that room has a place here.",
    ],
  },
  {
    cue: "apart",
    said: ["Ive been coughed at", "for me also they have coughed"],
    mi: ["When they coughed for you, what did you hear in it?"],
    empathy: [
      "To cry in the dark and be answered with a cough. It may be kind, and it may be very lonely too.",
    ],
    support: ["You've let me know that they have coughed for you too. Crying is no shame here."],
  },
  {
    cue: "apart",
    said: ["nearly all our marriage is by phone", "our marriage lives inside a phone"],
    mi: ["What part of your marriage doesn't fit through the phone?"],
    empathy: ["There's something good between you, and all of it has to fit into a phone."],
    support: [
      "To keep it good over a phone takes care from both of you. It can be good and still make you sad.",
    ],
  },
  {
    cue: "apart",
    said: ["Im somebody in the phone", "knows me only from the phone"],
    mi: ["She isn't shy with you. What is she like, when she talks to you?"],
    empathy: [
      "That she isn't shy maybe warms you, and still it's only a father in a phone that she knows.",
    ],
    support: [
      "You've stayed close enough that she isn't shy. It's natural to wish to be more than somebody in a phone.",
    ],
  },
  {
    cue: "apart",
    said: [],
    mi: [
      "What do you miss most, when you let yourself miss it?",
      "How do you live with so much distance, day by day?",
      "If the ones you long for could hear you now, what would you say to them?",
    ],
    empathy: [
      "It's as if your heart lived in one place and you in another.",
      "There can be many people around you, and still the ones you long for are not there.",
      "Maybe the loneliness is there even when others are close by.",
    ],
    support: [
      "Missing someone doesn't wait for a good moment. There's as much time for it here as it needs.",
      "Being this far from your people is a grief of its own. You don't need another reason for it.",
      "You stay close to your people in the ways you have. I'd like to hear more about them.",
    ],
  },
  {
    cue: "lying",
    said: ["wife thinks Im on night shift", "for Shirin Im working nights"],
    mi: ["If she saw your day as it is, what would be in it?"],
    empathy: ["You hide the daylight from her, maybe because she would read everything in it."],
    support: [
      "Making up those nights also cost you something. I don't judge you for it, you can say it as it is.",
    ],
  },
  {
    cue: "lying",
    said: ["late because of the bank", "the bank is slow"],
    mi: ["Three banks already. What happens in you, each time you say it?"],
    empathy: ["Each bank gives you a little time, and perhaps takes a little of your peace."],
    support: [
      "You say it plainly here, about the three banks, and that isn't easy. I won't hold it against you.",
    ],
  },
  {
    cue: "lying",
    said: ["wear the helmet for the video call", "a helmet I borrow for friday"],
    mi: [
      "What is it like, the moment before the call, when you put the helmet on?",
      "When the call is over and you take the helmet off, what is left in you?",
    ],
    empathy: [
      "You put on the man they believe in, and after the call the helmet comes off and leaves you there.",
    ],
    support: ["The helmet was maybe not easy to tell. You're not smaller in my eyes for it."],
  },
  {
    cue: "lying",
    said: ["dont work so hard", "become thin from work"],
    mi: ["If you could answer her freely, from the heart, what would you say?"],
    empathy: [
      "She is kind to you about work you don't have. Maybe her kindness is the hardest part to take.",
    ],
    support: [
      "It's a question without an easy answer, and you don't need one this minute. I'm here while you look for it.",
    ],
  },
  {
    cue: "lying",
    said: ["his son is a supervisor", "my boy is supervisor"],
    mi: ["What goes on in you when you think of him in the tea shop, saying that?"],
    empathy: [
      "Your father holds on to a man you were for one month. Perhaps you feel you have to stay that man for him.",
    ],
    support: [
      "Your father's words in the tea shop reach you all the way here. They can be dear to you and heavy at once.",
    ],
  },
  {
    cue: "lying",
    said: ["borrow a helmet for it", "the helmet on my head isnt mine"],
    mi: ["Tell me about the Friday call. What goes through you just before it?"],
    empathy: [
      "A whole call under a helmet that isn't yours. Maybe on Friday you feel furthest from yourself.",
    ],
    support: [
      "To say that about the helmet took honesty. On this side no helmet is needed, on no Friday.",
    ],
  },
  {
    cue: "lying",
    said: ["they think Im working", "in their mind I go to work"],
    mi: ["How is it for you, that they believe in a working day that isn't there?"],
    empathy: ["You live two lives, the working one in their minds and the one you really have."],
    support: ["To hold up that picture of a working man is a lot. In this talk you're free of it."],
  },
  {
    cue: "lying",
    said: ["papers in my shoe", "inside my shoe"],
    mi: [
      "What would you most want Shirin to understand, from what you wrote?",
      "When you walk with that paper in your shoe, what does it say to you?",
    ],
    empathy: [
      "The truth is already written, and you carry it with every step, where no one sees it.",
    ],
    support: [
      "You found the words for Shirin, and that was a lot. What happens with the paper stays your decision.",
    ],
  },
  {
    cue: "lying",
    said: ["nobody at home knows", "my home knows nothing"],
    mi: ["One man here knows, and nobody at home. How do you live between those two?"],
    empathy: [
      "Jashim knows about the arm. With home you're alone with it, and perhaps that's the lonelier side.",
    ],
    support: [
      "It's good that Jashim knows. And it makes sense that saying it at home is another thing altogether.",
    ],
  },
  {
    cue: "lying",
    said: ["to one across the road", "someone elses building"],
    mi: ["What was in your mind while she looked at that building?"],
    empathy: [
      "She saw a building, and you were left holding the phone with everything you couldn't say.",
    ],
    support: [
      "You wanted to give her something to see. I don't think badly of you because of the building.",
    ],
  },
  {
    cue: "lying",
    said: ["keep it outside the picture", "so it isnt seen"],
    mi: ["Besides the arm, what else of you does she not get to see?"],
    empathy: ["Even the arm has to be hidden, so a call with her has become careful work for you."],
    support: [
      "You keep the arm from her, and you tell it here. You had your reasons, and I respect them.",
    ],
  },
  {
    cue: "lying",
    said: [],
    mi: [
      "What do you hope they are spared, by not knowing?",
      "How does it feel in you, after you've had to hide it again?",
      "Suppose they knew: what do you see then?",
    ],
    empathy: [
      "You guard them from it, and so there's nobody at home who can share it with you.",
      "It's as if you stood behind a wall you built yourself, and couldn't come out any more.",
      "Maybe the hiding weighs as much by now as the thing itself.",
    ],
    support: [
      "I don't judge you for what you've hidden. Hiding often begins with love.",
      "With me no picture has to be kept up. It's enough to say it the way it is.",
      "There are reasons why you haven't told them, and there's a price. Both of them count.",
    ],
  },
  {
    cue: "debt",
    said: ["lender sits in my fathers house", "man sitting with my father"],
    mi: ["In your mind, what do you see when he sits there with your father?"],
    empathy: [
      "You're here, and he sits there with your father, as if you had opened the door to him yourself.",
    ],
    support: [
      "That was not easy to say to anyone. In every word of it one can hear how much your father means to you.",
    ],
  },
  {
    cue: "debt",
    said: ["sold her gold", "her gold is gone"],
    mi: ["What did you want to say to her, when she told you about the gold?"],
    empathy: [
      "She said it so lightly, and you heard the weight of it and could do nothing from where you were.",
    ],
    support: [
      "She kept her voice light and you still knew what the gold was. No wonder it stays with you.",
    ],
  },
  {
    cue: "debt",
    said: ["sold the field by the pond", "a field beside our pond"],
    mi: ["Tell me about that field. What else do you see there, when it's so green?"],
    empathy: [
      "The field was given so that you could come. It's as if that green still looked at you and waited.",
    ],
    support: [
      "That you still see the field shows how much it means to you. You can stay with that picture here for a while.",
    ],
  },
  {
    cue: "debt",
    said: ["looks at the roof", "he studies our roof"],
    mi: ["So polite, and then that look. What does it say to you, from so far away?"],
    empathy: [
      "He's so polite that nobody can be angry, and all the time his eyes are on the roof over your people.",
    ],
    support: [
      "You hear of this and can't even sit there beside them. I see why that roof doesn't leave your mind.",
    ],
  },
  {
    cue: "debt",
    said: ["sold the gold chain", "the chain of her wedding"],
    mi: ["What was that chain, to her and to you?"],
    empathy: [
      "She made the chain light for you, so that you could bear it. And you know exactly what she gave away.",
    ],
    support: [
      "You see what the chain was to her, also when she hides it. That is a closeness, and it hurts.",
    ],
  },
  {
    cue: "debt",
    said: ["behind the loan I see nothing", "in front is the loan"],
    mi: ["If the loan moved a little to one side, what would you want to see there?"],
    empathy: ["The loan stands so close in front of you that everything behind it is covered."],
    support: ["With the loan so close, nobody could see far. We can stay here, where you are."],
  },
  {
    cue: "debt",
    said: ["nine thousand dollars"],
    mi: ["Nearly paid, and then another loan. What was that moment like for you?"],
    empathy: [
      "You could almost see the end of it, and then came your mother's eyes. Maybe there was never really a choice, and still it weighs.",
    ],
    support: [
      "The second loan was for your mother's eyes. I can understand a debt like that, and that it is heavy all the same.",
    ],
  },
  {
    cue: "debt",
    said: [],
    mi: [
      "What weighs most on you, when you think of what is owed?",
      "How do you carry this debt through an ordinary day?",
      "When you think of your family and this money, what do you wish they knew of you?",
    ],
    empathy: [
      "It's money, and it's also faces, the faces of the people it was for.",
      "Perhaps you carry it as if you alone had made it, and you alone must lift it.",
      "The more they mean to you, perhaps, the more the debt presses.",
    ],
    support: [
      "This presses on you because you care about the people behind the numbers.",
      "You don't need to have an answer to the debt in order to talk about it here.",
      "I'm not here to count with you or to judge. You can say what it does to you.",
    ],
  },
  {
    cue: "not-man",
    said: ["a man who sends nothing", "if he cant send"],
    mi: [
      "Apart from what he sends, what makes a man, when you look at somebody else?",
      "What does that look from home say to you?",
    ],
    empathy: [
      "No one has said a word, and still you feel that look, as if it had already decided who you are.",
    ],
    support: [
      "You carry that look from home with you all this way. You aren't looked at like that here.",
    ],
  },
  {
    cue: "not-man",
    said: ["a son is a pillar", "post of the house"],
    mi: ["What is it like to hold up a house, and to be the only one who feels the crack?"],
    empathy: [
      "You feel it giving way, and they are under it and don't know. Maybe that is the loneliest part.",
    ],
    support: ["A son who holds up so much may say where it cracks. I'm listening."],
  },
  {
    cue: "not-man",
    said: ["the one he called first", "the boss called Rahim first"],
    mi: ["What did it mean to you, to be the one who was called first?"],
    empathy: [
      "To be called first, and then to be passed over on a page. As if those years had been wiped away.",
    ],
    support: [
      "To be called first is something a man earns. It's a loss when the boss doesn't say your name, and not a small one.",
    ],
  },
  {
    cue: "not-man",
    said: ["taught eleven men", "eleven boys learned plaster"],
    mi: ["What do you hear now, when they greet you by that name?"],
    empathy: [
      "They still see their teacher. Maybe you can't find him in yourself just now, and so you look away.",
    ],
    support: [
      "What eleven people know about plaster comes from you. Their respect may be hard to look at just now, and that's all right.",
    ],
  },
  {
    cue: "not-man",
    said: ["never missed one month", "eighty four times"],
    mi: ["In all those years of sending, what did it feel like to have such a name at home?"],
    empathy: ["Month after month you built that name at home. Now it's as if it stood on nothing."],
    support: [
      "You never missed a month in all that time. It makes sense that you grieve for how your name was spoken at home.",
    ],
  },
  {
    cue: "not-man",
    said: ["I cant look at this pride", "my name theres pride"],
    mi: ["What happens in you when you feel their pride?"],
    empathy: [
      "Maybe their pride carried you once. Now it's like a light that is too bright to look into.",
    ],
    support: [
      "They're proud, and you want to be worthy of it. It makes sense that it hurts to hear right now.",
    ],
  },
  {
    cue: "not-man",
    said: [],
    mi: [
      "What kind of man do you want to be for them, when you leave everything else aside?",
      "How was it, when you last felt like yourself?",
      "How do you speak to yourself, when you think of it this way?",
    ],
    empathy: [
      "You're measuring yourself with a hard measure, and by that measure nothing you did before counts any more.",
      "As if your whole worth were counted in what you do for others, and nothing of you were left besides.",
      "Maybe the shame about it hurts more than all the rest.",
    ],
    support: [
      "You can say this here and not be looked down on.",
      "It took something to say that about yourself. I'm not in a hurry to talk you out of it, I want to understand.",
      "For so long you were the one others could lean on. This place is hard to bear, and you don't have to hide that.",
    ],
  },
  {
    cue: "no-return",
    said: ["I cant work here", "theres no work here"],
    mi: [
      "What would need to be in your hands, for you to walk through that door at home?",
      "No work here, and no way back with nothing in your hands. What is it like to stand between the two?",
    ],
    empathy: [
      "Both roads look closed to you, here and home, and you've stood there without a word to anyone.",
    ],
    support: [
      "Until now there was no language for it. I'm glad that it isn't only with you any more, and there's no hurry.",
    ],
  },
  {
    cue: "no-return",
    said: ["they lose me slowly", "thought to call less"],
    mi: ["When you think of letting the calls fade, what do you hope it would spare them?"],
    empathy: [
      "It seems kinder to them, maybe, if the calls fade. Then you would sit in that quiet yourself.",
    ],
    support: [
      "Even in the thought of not calling, you are thinking of them. I'd rather you say it here than carry it by yourself.",
    ],
  },
  {
    cue: "no-return",
    said: ["packed the bag", "everything in the bag"],
    mi: ["What do you see, when you picture that bus stand?"],
    empathy: [
      "You were nearly on your way with the bag, and the thought of that bus stand turned you round.",
    ],
    support: [
      "You packed the bag and unpacked it, all by yourself. It's good that somebody knows about it now.",
    ],
  },
  {
    cue: "no-return",
    said: ["I did it for six days", "six days I did it"],
    mi: ["What were those six days like for you, on your side of the silence?"],
    empathy: [
      "You wanted it to be easier for them. Then came the fever, and you were behind your own silence.",
    ],
    support: [
      "You meant those six days as something lighter for them. You can say what the fever did to you, I won't judge it.",
    ],
  },
  {
    cue: "no-return",
    said: ["in Bangla I couldnt", "in my own language it would not come out"],
    mi: ["What does this other man, the one who says it in English, want to say next?"],
    empathy: [
      "Maybe in your own language it would come too near. In English you can hold it a little away from you.",
    ],
    support: ["In whatever language it came, you found a way to say it. The rest has time."],
  },
  {
    cue: "no-return",
    said: [],
    mi: [
      "What is it that you long for, in the middle of all this?",
      "How is it for you, now that you've said it?",
      "How does home look to you, in the moments when you think of it?",
    ],
    empathy: [
      "It's as if there were no place left on the map where you could simply be.",
      "You carry this so that they don't have to, and it leaves you very much alone.",
      "Perhaps you want nothing more than to be home, and that is the one thing that frightens you.",
    ],
    support: [
      "You've said something very heavy. I'm still here, and we can stay with it as long as you want.",
      "You don't have to know the way in order to say that you don't see it.",
      "That was hard to say. I won't turn it into something easier than it is.",
    ],
  },
  {
    cue: null,
    said: ["become a quiet man", "this is another quiet"],
    mi: [
      "Tell me about this new quiet. I'd like to know what is in it that wasn't in the old one.",
    ],
    empathy: [
      "The quiet you had before was maybe a peaceful one. This one seems to have something heavy in it.",
    ],
    support: [
      "Jashim has noticed, and so have you, that this quiet is another one. There's time here to find words for it.",
    ],
  },
  {
    cue: null,
    said: ["salary is another matter", "about the salary they say"],
    mi: ["A room and a doctor, but no clear word about the salary. How do you live with that?"],
    empathy: ["You have a bed and a doctor, and the thing you came here for hangs in the air."],
    support: [
      "You need a clear word about your salary and you get a vague one. That wears a person down.",
    ],
  },
  {
    cue: null,
    said: ["the chest is a closed room", "door of the chest is shut"],
    mi: ["If that door in the chest opened a little, what would come out first?"],
    empathy: ["So it's all shut inside the chest, and maybe there's hardly any air in there."],
    support: [
      "The English word isn't needed, the Bangla one says it well. The chest can open in its own time.",
    ],
  },
  {
    cue: null,
    said: ["good to write slowly", "writing slowly helps"],
    mi: ["What do you notice in yourself, when you are writing slowly like this?"],
    empathy: ["Perhaps, word by word, a little of the weight goes out of your head."],
    support: ["Then let's keep to writing slowly. Every line can take the time it takes."],
  },
  {
    cue: null,
    said: ["tired with a salary", "pay for that tired"],
    mi: ["What makes the tiredness of now different from the one that was paid?"],
    empathy: [
      "The old tiredness had a meaning at the end of the month. This one gives you nothing back.",
    ],
    support: ["To be tired without pay is tired all the same. You don't have to justify it here."],
  },
  {
    cue: null,
    said: ["which things not why", "for the why you must ask"],
    mi: ["Then let's leave the why. What happened that stays with you most?"],
    empathy: [
      "The why is perhaps too big for one man. The things that happened are enough to carry.",
    ],
    support: [
      "Nobody here asks for the why. The things that happened are enough, and any of them is a good beginning.",
    ],
  },
  {
    cue: null,
    said: ["which building is mine", "show me your building"],
    mi: ["What goes on inside when she asks you for your building?"],
    empathy: [
      "First the lorry leaves you behind, and then her question finds you with no building to show.",
    ],
    support: [
      "Her question comes from love, and it still hurts. No wonder the building is one of the hardest parts.",
    ],
  },
  {
    cue: null,
    said: ["with the engine on", "the engine is running"],
    mi: ["What road would that bus take, with its engine on, if it could go?"],
    empathy: [
      "The engine goes on burning in you, and nothing moves. Maybe that's more tiring than driving.",
    ],
    support: [
      "An engine that runs and goes nowhere wears a man out. You've found a clear picture for something hard to say.",
    ],
  },
  {
    cue: null,
    said: ["hold cement too long", "cement must be used quickly"],
    mi: ["With all this waiting, what do you feel has turned hard in you, like that cement?"],
    empathy: [
      "Held too long, it sets. Maybe you're afraid that something in you won't become soft again.",
    ],
    support: [
      "Only a man who knows cement could say it like that. The hard part has its place here, without any hurry.",
    ],
  },
  {
    cue: null,
    said: ["it feels like stealing", "a thief of sleep"],
    mi: ["What is it about that bit of sleep in the day that feels stolen?"],
    empathy: ["Even sleep has become something to hide, as if you had no right to it."],
    support: [
      "I don't see a thief there. I see a man who is very tired, and a body that takes what sleep it can.",
    ],
  },
  {
    cue: null,
    said: ["puts an egg on my plate", "one egg too many"],
    mi: ["What does that egg from Jashim say to you?"],
    empathy: [
      "He says nothing, and the egg says that he sees you. Maybe that's good, and a little hard to take.",
    ],
    support: [
      "Somebody sees your plate and cares, without making you speak. It's good that Jashim is there.",
    ],
  },
  {
    cue: null,
    said: ["I see my uncle", "my uncle looked like this"],
    mi: ["How do you feel, when you see your uncle in yourself?"],
    empathy: [
      "You look for yourself and find your uncle. Maybe it frightens you how much these weeks have taken.",
    ],
    support: [
      "Such weeks leave marks on a body. I'm glad you say it as you see it, with the part about your uncle.",
    ],
  },
  {
    cue: null,
    said: ["she can read me", "knows my face like a letter"],
    mi: ["What would she read in your face, if the call were longer?"],
    empathy: [
      "To be known so well is a comfort, and just now perhaps a danger. So the calls stay short.",
    ],
    support: [
      "It's not easy to hide from the one who knows your face best. It makes sense that you keep the calls short.",
    ],
  },
  {
    cue: null,
    said: ["draws me very tall", "im the bigger one"],
    mi: ["What do you feel, when you see yourself so big in that picture?"],
    empathy: [
      "On her paper you're bigger than the house. Inside, perhaps, you feel very small beside it.",
    ],
    support: ["She sees you big, beside that house. The picture may be sweet and painful, both."],
  },
  {
    cue: null,
    said: ["the men I trained", "my old students"],
    mi: ["What happens in you, behind the phone, while they come by?"],
    empathy: [
      "Perhaps their greeting hurts more than being passed by, and so you make it easy for them not to greet you.",
    ],
    support: [
      "You use the phone to spare them, and a little to spare yourself. That's no shame to say here.",
    ],
  },
  {
    cue: null,
    said: ["married eight years", "eight years a husband"],
    mi: ["Tell me about that one year together, as you carry it with you."],
    empathy: [
      "Eight years of marriage, and nearly all of it spent waiting for the life you married for.",
    ],
    support: [
      "Eight years, and you know how few of them were together. It's all right to grieve for the others.",
    ],
  },
  {
    cue: null,
    said: ["plate to the camera", "I turn the plate"],
    mi: ["If she didn't ask about eating, what would you like to talk about with her?"],
    empathy: [
      "She wants to know if you're cared for, and you show her a plate so that she needn't worry.",
    ],
    support: [
      "You answer her with a plate, so that she can be at ease. There's tenderness in that, along with what it hides.",
    ],
  },
  {
    cue: null,
    said: ["lobby of one big hotel", "the floor in front is mine"],
    mi: ["If you stood in that hotel now, what would you look at first?"],
    empathy: [
      "Your own work is behind those doors, and you stay outside. Maybe that says something about all these years.",
    ],
    support: [
      "Your work is in that hotel, whoever goes through its doors. I'd like to hear how you made it.",
    ],
  },
  {
    cue: null,
    said: ["washed all the plates", "cleaned twelve mens plates"],
    mi: ["How was it for you, to have your hands in those plates for a while?"],
    empathy: [
      "Nobody had to ask. Perhaps, as long as there were plates, you were a man with a task again.",
    ],
    support: [
      "You did something for the whole room with those plates. It makes sense that you want to be of use.",
    ],
  },
  {
    cue: null,
    said: ["walked to the bus stop", "went up to the bus stop"],
    mi: ["When you stood at the bus stop with all those numbers, what were you thinking of?"],
    empathy: [
      "The buses go somewhere, each with its number, and you walk back. Maybe this whole time feels like that.",
    ],
    support: [
      "You went out to the bus stop and back, on a day that gives you little. I'm glad to hear of the small walks too.",
    ],
  },
  {
    cue: null,
    said: ["with one hand its slow", "one hand cuts"],
    mi: ["What does it mean to you, to have the food ready for Jashim?"],
    empathy: [
      "With one hand it takes long, and still it's maybe the part of the day that has a purpose.",
    ],
    support: ["You cook for Jashim even with one hand. When the pot needs you, we can stop."],
  },
  {
    cue: null,
    said: ["think what face", "find a face for the call"],
    mi: ["How would you describe your own face, the one you don't show on Friday?"],
    empathy: [
      "It's as if you had no face left that can be shown, and must make one before Friday.",
    ],
    support: ["Until that call, two days are long. You don't need any special face here."],
  },
  {
    cue: null,
    said: ["Bari Siddiqui"],
    mi: ["What happens in you when that voice comes, from so deep?"],
    empathy: [
      "Prayer, and then a voice that comes from below. Maybe for that time you aren't alone with it.",
    ],
    support: [
      "There is your prayer and there is that song. I'm glad that both have stayed with you through this.",
    ],
  },
  {
    cue: null,
    said: ["library near Little India", "library by Little India"],
    mi: ["What is it like to sit there with a children's book for Mou?"],
    empathy: [
      "In the library you're perhaps not the one who waits, but simply a father with a book for his girl.",
    ],
    support: [
      "Those children's books keep you near Mou. You found yourself a good place for that, in the library.",
    ],
  },
  {
    cue: null,
    said: ["of use from six to seven", "one hour in the day I have a use"],
    mi: ["How do you feel during that hour, when you're cooking for them?"],
    empathy: [
      "One hour in which you're needed. And then the other hours come, maybe even longer than before.",
    ],
    support: [
      "In the middle of all this you've kept one hour of cooking, where you have a use. I'm glad you told me what helps.",
    ],
  },
  {
    cue: null,
    said: ["asked for light work", "give me a broom"],
    mi: ["What did it do to you, to offer even to sweep and hear insurance?"],
    empathy: [
      "You'd have done any work, only to be of use. And one word, insurance, closed the door.",
    ],
    support: [
      "You went and asked for any work at all. That they said insurance takes nothing away from how willing you are.",
    ],
  },
  {
    cue: null,
    said: ["that is for mad people", "for the head we dont go"],
    mi: ["What does it mean for you, that one pain may have a doctor and the other may not?"],
    empathy: [
      "A hurt arm may be seen by a doctor. The other hurt has to hide, so that nobody thinks less of you.",
    ],
    support: [
      "You have reason to be careful with what people would say. Here it needs no name, and speaking doesn't make a man mad.",
    ],
  },
  {
    cue: null,
    said: ["help workers with the salary", "office that helps workers"],
    mi: ["What speaks for that office and what against it, when you weigh it for yourself?"],
    empathy: [
      "You know a door that might help, and you also see what going through it could cost you.",
    ],
    support: [
      "It makes sense to be careful, with so much in the company's hands. Whether you go to that office stays your choice.",
    ],
  },
  {
    cue: null,
    said: ["two and a half people", "the guard knows half"],
    mi: ["How is it for you, that now one more knows?"],
    empathy: [
      "So few people, for something so big. Maybe it's strange that one more knows, and a little lighter.",
    ],
    support: [
      "You count me among those who know, and I take that seriously. All of it has room here, not only half.",
    ],
  },
  {
    cue: null,
    said: ["not necessary to solve", "you dont have to repair"],
    mi: ["Then we don't solve anything. What would you like to say some words about first?"],
    empathy: ["Maybe there was enough solving around you, and nobody who simply let you speak."],
    support: [
      "Good, nothing has to be solved or repaired here. You speak as little or as much as you want.",
    ],
  },
  {
    cue: null,
    said: ["need money from me", "nothing from my pocket"],
    mi: ["What would you talk about first, with a person who needs nothing from you?"],
    empathy: [
      "So many hopes hang on your pocket that maybe it's long since anyone asked only about you.",
    ],
    support: [
      "No need to be sorry. I want nothing from your pocket, and you're welcome simply as a person.",
    ],
  },
  {
    cue: null,
    said: ["in the flood year", "the flood took the house"],
    mi: ["What was it, about being together in the flood, that made it easier to bear?"],
    empathy: [
      "In the flood you lost so much, but you had each other up there. This time you stand in it by yourself.",
    ],
    support: [
      "You've come through a flood with your people beside you. Without them this is harder, I understand that.",
    ],
  },
  {
    cue: null,
    said: ["one room of brick", "one brick room"],
    mi: ["How did you picture that brick room for your mother?"],
    empathy: ["It was one brick room, and perhaps everything you worked for was inside it."],
    support: [
      "You thought that brick room through, down to the floor. It can be told here, also if it hurts now.",
    ],
  },
  {
    cue: null,
    said: ["im eldest son", "the first son"],
    mi: ["What does it ask of you these days, to be that son?"],
    empathy: ["Son, and no word beside it. Maybe there has been little room for Rahim himself."],
    support: ["That one word, son, is a lot to carry. With me it's enough to be Rahim."],
  },
  {
    cue: null,
    said: ["tell him its no shame", "where is the shame"],
    mi: ["If Jashim could hear how you speak to yourself, what would he say?"],
    empathy: [
      "For Jashim you have mercy ready. Toward yourself, something in you still holds it back.",
    ],
    support: [
      "You know how to say it to Jashim, and you mean it. Saying it to oneself is harder, there's no fault in that.",
    ],
  },
  {
    cue: null,
    said: ["on friday nine", "the Friday is nine"],
    mi: ["What is in that Friday, that makes it a nine?"],
    empathy: ["Seven is already heavy, and then comes Friday, every week."],
    support: ["Seven is a lot to carry, and nine is more. There is time here for either of them."],
  },
  {
    cue: null,
    said: ["morning is the less bad", "early morning is a little lighter"],
    mi: ["How is the morning different, that it's a little lighter?"],
    empathy: [
      "It's there every day, then, with one small gap in the morning that lets you breathe.",
    ],
    support: [
      "So there is no day off from it. I'm glad of the morning, and I'm here for the heavier part too.",
    ],
  },
  {
    cue: null,
    said: ["did you earn it", "theres a foreman inside"],
    mi: ["When that foreman in you asks, what do you answer him?"],
    empathy: ["You carry a foreman inside who never ends his shift, not even when you eat."],
    support: ["That foreman is hard on you. Here he isn't the one who asks the questions."],
  },
  {
    cue: null,
    said: ["the arm not the months", "how long that I keep"],
    mi: [
      "What would it mean to you, if Shirin knew about the arm?",
      "How would you want to say it to Shirin, that one part about the arm?",
    ],
    empathy: [
      "Part of you wants her to know, and part of you still wants to guard her from the rest.",
    ],
    support: [
      "You've thought with care about what to tell Shirin and what to keep. It can ripen, nothing needs deciding tonight.",
    ],
  },
  {
    cue: null,
    said: ["just to ask not to sign", "I could see that office"],
    mi: ["With Jashim beside you, what would you want to ask there?"],
    empathy: [
      "With Jashim next to you, the office seems a little less dangerous. Asking, and nothing more.",
    ],
    support: [
      "You've found your own way to think of that office, with Jashim and without signing. It goes at your pace.",
    ],
  },
  {
    cue: null,
    said: ["medical leave"],
    mi: ["You've heard of that money and nothing comes. What does that do to you?"],
    empathy: [
      "They say the law gives it to you, and you sit there with nothing of it in your hands.",
    ],
    support: [
      "To know about that money and not see it is tiring. Your anger or your doubt about it is welcome here too.",
    ],
  },
  {
    cue: null,
    said: ["twelve beds one window", "twelve with one window"],
    mi: ["Inside your cloth, in that small home, what do you keep near you?"],
    empathy: [
      "A piece of cloth, and behind it the only place that's yours. Little, and perhaps precious too.",
    ],
    support: [
      "You made yourself a small home with a cloth, among twelve men. There's a bit of space for you here as well.",
    ],
  },
  {
    cue: null,
    said: ["Comilla with our daughter", "Shirin I married"],
    mi: ["What do you picture, when you think of them all in Comilla?"],
    empathy: [
      "They're together there, your wife, your girl and your parents, and the one place that stands empty is yours.",
    ],
    support: [
      "Your wife, your girl, your parents, all in one line. I'd like to hear about any of them.",
    ],
  },
  {
    cue: null,
    said: ["accounts of the house", "keeps our accounts"],
    mi: ["What does it mean to you, that she is the one who does the accounts?"],
    empathy: [
      "You speak of her with respect. And perhaps the one who keeps the accounts also sees what is missing in them.",
    ],
    support: [
      "One notices how highly you think of her. You can tell me about her, not only about the accounts.",
    ],
  },
  {
    cue: null,
    said: ["then I say I must go", "then I say theyre calling me"],
    mi: ["If you stayed a little longer, what would the talk come to?"],
    empathy: [
      "You leave while it's still about rain and food, maybe before the other things can come near.",
    ],
    support: [
      "Talking of Mou and the rain is also a way to be together. And one may go before it gets difficult.",
    ],
  },
  {
    cue: null,
    said: ["she looks long at the screen", "looks and doesnt speak"],
    mi: ["When she looks at you like that, what would you want to say to her?"],
    empathy: ["She looks, and you look back, and maybe both of you know that there is something."],
    support: [
      "It isn't easy to be looked at like that and keep still. What you couldn't say to her then, you can say here.",
    ],
  },
  {
    cue: null,
    said: ["work less and eat more", "eat more work less"],
    mi: ["Work less, eat more. What happens in you when she says it?"],
    empathy: [
      "She worries about too much work, and you sit with none. Maybe her care hurts because it goes to another man.",
    ],
    support: ["She cares for you with what she's been told. No wonder work less is hard to hear."],
  },
  {
    cue: null,
    said: ["of the money shed not speak", "not one word of money"],
    mi: ["Come home, and no word of money. What does it do to you to think of that?"],
    empathy: [
      "You know she would open the door. Maybe that is what makes it so hard to stand before it.",
    ],
    support: [
      "You know her well enough to hear her say come home. It doesn't make things simple, and still it's something to have.",
    ],
  },
  {
    cue: null,
    said: ["angry for the lie", "forgive in one day the lie not"],
    mi: ["About the lie, what would you want her to understand?"],
    empathy: [
      "So it isn't the arm that stands between you any more. It's what you have kept from her.",
    ],
    support: [
      "You see it with her eyes too, the arm and the lie. That is honest of you, and I don't judge it.",
    ],
  },
  {
    cue: null,
    said: ["carries the whole house", "all the house is on her"],
    mi: ["What do you hear behind it, when she says that the house isn't heavy?"],
    empathy: [
      "Perhaps each of you tells the other that it's light, and each of you carries alone.",
    ],
    support: [
      "You notice what she carries, even when she makes it light. The house must often be in your thoughts from here.",
    ],
  },
  {
    cue: null,
    said: ["one tooth is gone", "one tooth less"],
    mi: ["What else about Mou would you like me to know?"],
    empathy: [
      "Five years, and a tooth gone. Maybe there's a smile in that, and a lot of longing behind it.",
    ],
    support: [
      "You follow even a single tooth of hers from so far. I'm glad to hear about your daughter.",
    ],
  },
  {
    cue: null,
    said: ["wants to know about everything", "all the day shes asking why"],
    mi: ["What does she ask that stays with you afterwards?"],
    empathy: [
      "A girl full of questions. Maybe you love every one of them, and some are hard to answer these days.",
    ],
    support: [
      "From so far away you know exactly how she talks and asks. I like hearing about her.",
    ],
  },
  {
    cue: null,
    said: ["count in English together", "say the English numbers"],
    mi: ["What is it like for you, while you two are counting?"],
    empathy: [
      "For as long as twenty numbers last, you're simply her father, and nothing else is asked of you.",
    ],
    support: [
      "Twenty numbers in English, and each of them together. It's good that the two of you have this.",
    ],
  },
  {
    cue: null,
    said: ["making a very big house", "builds some big house"],
    mi: ["How is it for you, to be the man who builds that house in her eyes?"],
    empathy: ["In her eyes the big house grows every day, and only you know that it stands still."],
    support: [
      "She believes in that big house, and you don't want to take it from her. That's understandable, and it's heavy too.",
    ],
  },
  {
    cue: null,
    said: ["can I bring snow", "if snow fits in the bag"],
    mi: ["What was it like for you, to be asked when you come?"],
    empathy: [
      "Snow is the easy half of her question. The other half, when, is maybe the one that stays with you.",
    ],
    support: [
      "You remember her question exactly, with the snow. The other part of it can be said here too.",
    ],
  },
  {
    cue: null,
    said: ["shed ask does it hurt", "is there pain and second"],
    mi: ["If she asked you those two things, what would you want to tell her?"],
    empathy: [
      "She would ask about the pain first. Maybe it moves you, and frightens you, how near her two questions come.",
    ],
    support: [
      "So near is she to you that you hear her ask it. If the second question is the harder one, that's no wonder.",
    ],
  },
  {
    cue: null,
    said: ["its few words and respect", "respect and short words"],
    mi: ["What stays unsaid, in those few words with your father?"],
    empathy: [
      "Respect from one side and food from the other. Maybe it's love both times, and leaves no room for this.",
    ],
    support: [
      "You know how each of them speaks to you. For what doesn't fit into few words, there is room here.",
    ],
  },
  {
    cue: null,
    said: ["they know nothing of it", "old people I dont tell"],
    mi: ["What would you most like to spare them, old as they are?"],
    empathy: [
      "They're old and you want to keep it from them, and so you carry their part as well.",
    ],
    support: [
      "Not wanting to burden old people is a kind of care. It also leaves you by yourself with it, and I'm here to listen.",
    ],
  },
  {
    cue: null,
    said: ["stopped asking for the money", "father doesnt ask now"],
    mi: ["What do you hear in it, that your father doesn't ask any more?"],
    empathy: [
      "Perhaps he knows, perhaps he spares you. Not being able to tell may be the hard part of his silence.",
    ],
    support: [
      "You listen even to what your father doesn't ask. A silence like that keeps one thinking.",
    ],
  },
  {
    cue: null,
    said: ["it rains the road is bad", "about the rain he spoke"],
    mi: ["Under the words about rain, what do you think your father was saying?"],
    empathy: ["He spoke of the rain, and maybe everything else lay underneath."],
    support: [
      "A few words about the rain, and you have kept them. You can tell me what you heard in them.",
    ],
  },
  {
    cue: null,
    said: ["silent and go to pray", "tears from my mother"],
    mi: ["What happens in you, when you picture his silence and her tears?"],
    empathy: [
      "Maybe you've seen it so often in your mind that it's as if you had already caused those tears.",
    ],
    support: [
      "What it would do to your mother and father is always before you. I understand that you hold it back.",
    ],
  },
  {
    cue: null,
    said: ["an arm is from God", "the arm is in Gods hand"],
    mi: ["If they said that to you, come home, what would you want to answer?"],
    empathy: [
      "Part of you knows how they would receive you, and part of you can't bear to be received like that.",
    ],
    support: [
      "You can hear them say come home. It may comfort you, and still the road isn't easy, and you don't have to pretend it is.",
    ],
  },
  {
    cue: null,
    said: ["they wait for my money", "waiting for the money has made them"],
    mi: ["What is it like for you, to know that they wait?"],
    empathy: [
      "They wait for money and you wait too, and you feel their waiting on top of your own.",
    ],
    support: [
      "Their tiredness doesn't leave you in peace, because they're dear to you. You'd lift the waiting from them if you could.",
    ],
  },
  {
    cue: null,
    said: ["his bed is beside mine", "we sleep bed by bed"],
    mi: ["What does it give you, to have Jashim's bed so close?"],
    empathy: [
      "Somebody from your own place, so near in the night. Maybe it makes the room a little less strange.",
    ],
    support: [
      "It's good that someone from your district sleeps in the next bed. Even without words that can be company.",
    ],
  },
  {
    cue: null,
    said: ["he doesnt ask he puts food", "a brother almost"],
    mi: ["What would you want this brother of yours to know, without his asking?"],
    empathy: ["He asks nothing and gives you food. Perhaps that says more than questions do."],
    support: [
      "A brother who brings food and leaves you your silence is good company. You're allowed to lean on it.",
    ],
  },
  {
    cue: null,
    said: ["he laughs at the film", "one phone for two men"],
    mi: ["While he watches the film, what are your own thoughts about?"],
    empathy: ["He laughs at the film. You sit beside him, and still you're maybe very far away."],
    support: [
      "You sit with him even when nothing is funny for you. That counts, and you don't have to laugh here either.",
    ],
  },
  {
    cue: null,
    said: ["not what is in the chest", "what Ive inside he doesnt"],
    mi: ["How would you say it, the thing inside that Jashim doesn't know?"],
    empathy: ["The arm can be seen. What is inside stays with you, even next to a friend."],
    support: [
      "What's inside may come out here, bit by bit, or stay where it is. You choose, it's not like the arm that all can see.",
    ],
  },
  {
    cue: null,
    said: ["put on the helmet and he looked away", "he turned his face"],
    mi: ["What did you read in it, when he looked away?"],
    empathy: [
      "He saw the helmet and spared you his eyes. Maybe that was kind, and still you felt seen.",
    ],
    support: [
      "To be seen with that helmet was maybe a naked moment. You tell it honestly, and I think no less of you.",
    ],
  },
  {
    cue: null,
    said: ["that office isnt far", "with you to that office"],
    mi: ["When Jashim says he'll walk with you, what does that do in you?"],
    empathy: [
      "He offers you his own steps. Maybe it helps to know that you wouldn't stand before that office alone.",
    ],
    support: [
      "Jashim has offered to walk with you, and it stands. If and when you see that office is for you alone to say.",
    ],
  },
  {
    cue: null,
    said: ["sit down by me", "sit with me and then make"],
    mi: ["If Jashim sat down next to you like that, what would it be like?"],
    empathy: [
      "No big words, only someone who sits there, and then a meal. Perhaps that's the comfort that reaches you.",
    ],
    support: [
      "First he'd sit, then he'd cook. You have a friend whom you know by heart, and that's worth a lot on such evenings.",
    ],
  },
  {
    cue: null,
    said: ["tired or not", "its me who must ask"],
    mi: ["What does it take for you to ask him?"],
    empathy: ["He'd come, that much you know. Maybe the asking is the part that costs you."],
    support: [
      "Tired or not, he's one you can count on. When you ask, or whether you do, is left to you.",
    ],
  },
  {
    cue: null,
    said: ["twelve hours he works", "twelve hours every day for him"],
    mi: ["How is it for you, next to him and his twelve hours?"],
    empathy: [
      "He jokes after twelve hours of work. Maybe beside him you feel you have no right to be tired.",
    ],
    support: [
      "You see how tired he is. Your own tiredness has a place here too, without any hours to show for it.",
    ],
  },
  {
    cue: null,
    said: ["no one has strength left", "each is too tired for words"],
    mi: ["In a room where all are too tired to talk, what do you miss hearing?"],
    empathy: ["There's peace in the room and hardly a word. One can be lonely among so many."],
    support: [
      "You don't bring it to men who are so tired, and that's considerate. I have the strength to listen.",
    ],
  },
  {
    cue: null,
    said: ["they see the sling", "what they see is the sling"],
    mi: ["What would they see, if they looked past the sling?"],
    empathy: ["The sling is all they can see, and it tells them almost nothing about you."],
    support: ["A lot goes on behind that sling. You can show as much of it here as you like."],
  },
  {
    cue: null,
    said: ["tell me to take rest", "brother lie down"],
    mi: ["When they tell you that, what is resting really like for you?"],
    empathy: ["They mean it well. Perhaps lying down is the very thing that gives you no rest."],
    support: [
      "They tell you to lie down, and that's quickly said. I'd like to hear how the resting really is.",
    ],
  },
  {
    cue: null,
    said: ["someone would make tea", "one man would bring me tea"],
    mi: ["How would it be for you, if someone brought you that tea?"],
    empathy: [
      "Some coughing, a cup of tea, no words. Maybe you'd feel cared for, and a little seen through.",
    ],
    support: ["There's care in that room, in its quiet way, and you can see it. That tea counts."],
  },
  {
    cue: null,
    said: ["each one has his own loan", "every man here has a loan"],
    mi: ["Among so many men with a loan, what is it like to carry yours?"],
    empathy: ["With a loan on every bed, maybe you feel that yours mustn't be spoken of."],
    support: [
      "That every man there has a loan doesn't make yours lighter. I'd like to hear about yours.",
    ],
  },
  {
    cue: null,
    said: ["for me nobody asks", "how I live they dont ask"],
    mi: ["If one of them did ask how it goes for you, what would you say?"],
    empathy: ["They know about the arm. The man it belongs to isn't asked after."],
    support: ["Then let it be asked here. You can say how you live, not only how the arm is."],
  },
  {
    cue: null,
    said: ["I must wait theyre checking", "you must wait so they told me"],
    mi: ["What is it like to be told to wait, with no day given?"],
    empathy: [
      "They check and you wait, and maybe it feels as if nobody remembers what the checking is for.",
    ],
    support: ["To wait without another word is tiring. It's understandable if patience runs out."],
  },
  {
    cue: null,
    said: ["stop the permit", "finish my permit"],
    mi: ["What goes through your mind, when you think about the permit?"],
    empathy: ["So you must keep your voice low, because so much hangs on that permit."],
    support: ["It makes sense to be afraid for the permit, and to weigh each word with them."],
  },
  {
    cue: null,
    said: ["when I see a wall", "touch the walls when I pass"],
    mi: ["When you touch such a wall, what do your fingers look for?"],
    empathy: [
      "Your hand still speaks with the walls. Maybe for that moment you belong to the work again.",
    ],
    support: [
      "You know these walls better than the people behind them. I like it that you greet them.",
    ],
  },
  {
    cue: null,
    said: ["asks if it snows", "does snow come there"],
    mi: ["Her laugh, when you think of it now: what does it do to you?"],
    empathy: [
      "You gave her a bit of snow, and got her laugh for it. Maybe you live on such moments for days.",
    ],
    support: ["You wanted to hear her laugh. There's nothing in that snow to be ashamed of here."],
  },
  {
    cue: null,
    said: ["wet lunch of the site", "food from the site left all wet"],
    mi: ["What came back to you with the taste of that food?"],
    empathy: [
      "It was only wet food, and it tasted of the life you had. Maybe that's why it was so good.",
    ],
    support: [
      "They brought you something from the site, rain and all. I understand that it meant so much.",
    ],
  },
  {
    cue: null,
    said: ["trowel under the mattress", "my trowel sleeps under me"],
    mi: ["How does it feel, to know that the trowel lies there ready?"],
    empathy: ["You keep the trowel ready. Part of you is still a mason who'll be called tomorrow."],
    support: [
      "You take care of the trowel even now. There's something faithful in that, and something that hurts.",
    ],
  },
  {
    cue: null,
    said: ["Im here and my life is there", "my body is in this place"],
    mi: ["What does that other life look like, the one that is there?"],
    empathy: ["As if you had been divided, and the part that lives is not where you are."],
    support: [
      "You've said it very clearly, there's nothing wrong with your English. I'd like to hear about the life that is there.",
    ],
  },
  {
    cue: null,
    said: ["the hour before I call", "Friday before the call"],
    mi: ["What happens in you, in that hour before you call?"],
    empathy: [
      "The lorry in the morning, and then Friday. Maybe both times something goes on without you, or might find you out.",
    ],
    support: [
      "The hardest hours have their exact time with you. The call on Friday can be talked about here, and so can the hour before it.",
    ],
  },
  {
    cue: null,
    said: ["what depends on it", "who is standing on the arm"],
    mi: ["When you think of all that stands on that arm, what do you see?"],
    empathy: [
      "The pain is the smaller part, then. It's the people whose weight you feel on that arm.",
    ],
    support: [
      "Now I understand better, it's less the pain than what rests on it. Please correct me again when I'm near but not there.",
    ],
  },
  {
    cue: null,
    said: ["the face of my father", "my father his face"],
    mi: ["Tell me about your father's face, the way you see it now."],
    empathy: ["Your father's face, then, is with you in all of this, more than the rest."],
    support: [
      "Thank you for setting me right. I'd like to stay with your father's face, as long as it's all right for you.",
    ],
  },
];
