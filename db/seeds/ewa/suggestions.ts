import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Ewa's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "quiet-home",
    said: ["apartment is very quiet", "one hears every clock"],
    mi: ["I'm glad you wrote. What is it like in the apartment, these days?"],
    empathy: ["Since October the rooms are the same, and the one who filled them is missing."],
    support: [
      "I'm very sorry about your husband. The typing is quite all right, and there's no hurry with it here.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["quiet in the apartment has become so large", "so much silence in these rooms"],
    mi: ["Hello, Ewa. How do you notice it most, this silence since Stefan?"],
    empathy: [
      "You keep things going, and the silence since Stefan is the one thing that can't be put in order.",
    ],
    support: [
      "I'm sorry that Stefan is gone, Ewa. Nothing has to be kept in order here, it may come as it comes.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["nobody to object", "no door closed"],
    mi: [
      "How was it, to have the music so loud with nobody minding?",
      "What went through you, all the while it was playing?",
    ],
    empathy: [
      "At last it could be as loud as you liked, and perhaps all you wanted was for him to mind.",
    ],
    support: [
      "One can miss even the objections. It makes sense that the loud music made the room quieter.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["stop whistling", "a whistler never a whole tune"],
    mi: ["If you heard him whistle in the next room, what would you do?"],
    empathy: ["The very sound you scolded him for is the one that is missing now."],
    support: [
      "Letting the radio be rude makes sense. It keeps a place open for a noise that belonged to you both.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["step is not going to turn left", "they go to the right"],
    mi: ["What happens in you, between the elevator and the moment the steps go the other way?"],
    empathy: [
      "Each time the elevator stops there's a second in which it could be him. And then it is someone else.",
    ],
    support: [
      "The ear goes on waiting by itself, at every elevator. I wouldn't call that foolish.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["good morning to his chair", "in the morning I greet it"],
    mi: ["What else would you tell his chair, after the greeting?"],
    empathy: [
      "The greeting is still there every morning, and maybe it only looks for the one it was meant for.",
    ],
    support: [
      "I don't find it confused at all. It's a courtesy toward someone who is still very present to you.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["full of casseroles", "so much food at first"],
    mi: ["What was it like, when the last dish was gone and it became still?"],
    empathy: [
      "First they all came, and then nobody did. Maybe the real missing only began when the others had finished.",
    ],
    support: [
      "The food stopped and the loss did not. I'd like to hear how it has been since then.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["tell the small things to", "a remark about the milk"],
    mi: ["What small thing from today would you have told him?"],
    empathy: ["It's the small remarks that make a household. Without them a day goes by unheard."],
    support: [
      "Small things are welcome here. I'd be glad of one, though I can't answer as he would have.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["cried for a year", "wept among the washing machines"],
    mi: ["What did it mean to you then, to come up the stairs to him?"],
    empathy: [
      "It was very hard then too, and there was someone at the top of the stairs. This time there isn't.",
    ],
    support: [
      "You came through a great deal of crying once, with him upstairs. I understand that this is harder.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["in the bakery whistled", "behind me began to whistle"],
    mi: ["What came back to you, when that man began to whistle?"],
    empathy: ["One stranger whistled, and everything you had kept in place came loose at once."],
    support: [
      "You went out to find your breath, and nobody can hold that against you. Grief doesn't ask if one is standing in a shop.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["about a toaster", "a whole washing machine tonight"],
    mi: ["How did he sound, when he read those instructions to you?"],
    empathy: [
      "A slow voice in the room, reading the most ordinary things. There's hardly anything you would rather hear.",
    ],
    support: [
      "A man who reads everything aloud leaves a very particular silence. I'd like to hear more about him.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["remark about the snow", "take up my half"],
    mi: ["What remark of yours is still waiting for its answer today?"],
    empathy: ["You still make your half of the conversation, and it falls into an empty room."],
    support: [
      "The two of you had one long talk, and it was broken off in the middle. A remark may be left here too.",
    ],
  },
  {
    cue: "quiet-home",
    said: [],
    mi: [
      "What sounds do you miss most, in these rooms?",
      "When the quiet is at its largest, what do you do with yourself?",
      "How does a day sound now, from morning to evening?",
      "What would you be telling him, about a day like this one?",
    ],
    empathy: [
      "The rooms are full of him, and he is nowhere in them.",
      "It isn't only quiet. It's one particular person who can't be heard.",
      "Perhaps you are still listening for him, without meaning to.",
    ],
    support: [
      "The quiet doesn't have to be filled here. I'll read whatever you write, in your own time.",
      "After a life beside someone, it makes sense that the quiet is so loud.",
      "I'm glad to keep you company in it for a while.",
    ],
  },
  {
    cue: "two-cups",
    said: ["put out his cup", "two cups on the tray"],
    mi: ["What goes through you, when you see that other cup standing there?"],
    empathy: ["Your hands still count him in, while the rest of you knows."],
    support: [
      "Washing that clean cup makes perfect sense. It was put out for someone, so it wasn't for nothing.",
    ],
  },
  {
    cue: "two-cups",
    said: ["set down two cups", "takes the second cup from the hook"],
    mi: ["How is it, the second between the two cups and remembering?"],
    empathy: ["Forgetfulness it isn't. It's as if your hands were being faithful to him."],
    support: [
      "You give even the unused cup its due. There's a great deal of courtesy in how you grieve.",
    ],
  },
  {
    cue: "two-cups",
    said: ["soup for one", "barley soup"],
    mi: ["What were your suppers like, when there were two of you at the table?"],
    empathy: ["The small pot shows you each time how small the household has become."],
    support: [
      "It's no failing of yours when a soup for one goes wrong. Some things were only ever made for two.",
    ],
  },
  {
    cue: "two-cups",
    said: ["I sleep on my own half", "a line down the bed"],
    mi: ["What do you think about, lying there on your own side?"],
    empathy: [
      "You keep his place free, as if crossing over would mean agreeing that he isn't coming.",
    ],
    support: [
      "That line down the bed can stay for as long as it stays. Nobody is waiting for you to cross it.",
    ],
  },
  {
    cue: "two-cups",
    said: ["half and look at his", "half of the bed is quite smooth"],
    mi: ["What comes to your mind at five, when you look over at his half?"],
    empathy: [
      "Five in the morning, and his half tells you the same thing each day without a word.",
    ],
    support: [
      "Five o'clock is a lonely hour to be awake in. I'd like to hear what you think about then.",
    ],
  },
  {
    cue: "two-cups",
    said: ["hands measure for two", "comes out for two"],
    mi: ["How do you feel, when you see that it has come out for two again?"],
    empathy: ["Nobody has told the kitchen. It goes on cooking for a marriage."],
    support: [
      "Cooking has become a painful thing, and that makes sense. Here you needn't say that you eat well.",
    ],
  },
  {
    cue: "two-cups",
    said: [],
    mi: [
      "Such a small moment, in the middle of the day: what does it do to you?",
      "Tell me how it was, when it was for two.",
      "When it catches you like that, what do you do next?",
    ],
    empathy: [
      "The habit of two is older than the loss, and it doesn't know yet.",
      "In the smallest things of the household he is missing all over again.",
      "Maybe each of these moments is a greeting, and a disappointment right after.",
    ],
    support: [
      "There's nothing foolish in it. A life for two stays in the hands for a long time.",
      "It makes sense that it's the small things that hurt most.",
      "You needn't correct yourself in this. It takes as long as it takes.",
    ],
  },
  {
    cue: "managing",
    said: ["person who sounds well", "easy in their minds"],
    mi: [
      "And when nobody is listening: what do you sound like?",
      "What remains with you, once the conversation is over?",
    ],
    empathy: ["You protect them from how it is, and you do it so well that nobody comes to ask."],
    support: [
      "You look after their peace of mind with great care. Your own may be spoken of here.",
    ],
  },
  {
    cue: "managing",
    said: ["manage until about four", "until four I am a model"],
    mi: ["What happens in you at four, when you find yourself sitting there in your coat?"],
    empathy: [
      "Until four you hold everything up. And then you sit there, dressed for a place that perhaps isn't there any more.",
    ],
    support: [
      "To manage until four is a long piece of work. It makes sense to have to sit down after that.",
    ],
  },
  {
    cue: "managing",
    said: ["counting the sandwiches", "ham and cheese"],
    mi: ["What would have come up in you, if there had been nothing to count?"],
    empathy: [
      "They praised you for it, and it was only a way of not hearing. Maybe it was lonely to be so admired.",
    ],
    support: [
      "All that counting had its use at the funeral. You needn't be strong or composed for this conversation.",
    ],
  },
  {
    cue: "managing",
    said: ["milk the cow", "wept in the barn"],
    mi: ["How does it serve you now, what you learned at home about weeping?"],
    empathy: [
      "You learned very early that grief is done out of sight. So now nobody sees how much of it there is.",
    ],
    support: [
      "With such people behind you, it's no wonder that you show so little. Nobody here is counting tears, one way or the other.",
    ],
  },
  {
    cue: "managing",
    said: ["managed quite well", "one gets through it"],
    mi: ["What has it taken, to keep everything going since October?"],
    empathy: [
      "You say it very calmly. Perhaps the order is what holds you, and the rest waits underneath.",
    ],
    support: [
      "I'm sorry about Stefan. You've kept going since October, and the less orderly part may be told here too.",
    ],
  },
  {
    cue: "managing",
    said: ["know where I was going", "fully dressed for the street"],
    mi: ["What is in your mind, when you sit there dressed to go out?"],
    empathy: [
      "You're ready to leave, and maybe there's no place left that waits for you. So you sit.",
    ],
    support: [
      "It's a hard hour to sit through. While we write, there's no need to be on your way anywhere.",
    ],
  },
  {
    cue: "managing",
    said: ["tell them I am managing", "everyone gets the same bulletin"],
    mi: ["What stands in the report that you don't give them?"],
    empathy: ["They get the version that is easy to hear, and you're left with the other one."],
    support: ["I'd be glad to hear the longer version, with nothing left out for my sake."],
  },
  {
    cue: "managing",
    said: ["report that I am quite well", "her office first"],
    mi: ["If the report at the end were left out, what would you tell her?"],
    empathy: [
      "You end on good news for her sake. Perhaps the real conversation would only begin there.",
    ],
    support: [
      "You spare her, and you do it lovingly. No such report is needed at the end of this.",
    ],
  },
  {
    cue: "managing",
    said: [],
    mi: [
      "What does it cost you, to keep it up so well?",
      "What are the hours like, when nobody sees you?",
      "If you didn't have to be well for anyone, how would you be?",
    ],
    empathy: [
      "You hold it so neatly together that hardly anyone sees what you are holding.",
      "Maybe it's easier to manage than to be asked.",
      "Behind the good order there may be someone who is very tired.",
    ],
    support: [
      "It may be put down here for a while. I won't be alarmed.",
      "Managing has carried you this far. I'd like to know the rest of you as well.",
      "Nobody on this side needs to be set at ease. It may be said exactly as it is.",
    ],
  },
  {
    cue: "friends",
    said: ["looked at the pickles", "wives by the pickles"],
    mi: ["What did you feel, in that moment by the pickles?"],
    empathy: ["You were seen and made invisible in one moment, by people who know you."],
    support: [
      "That is a hurtful thing to meet with beside the pickles. I'm glad you've told it to someone who isn't looking away.",
    ],
  },
  {
    cue: "friends",
    said: ["touched me since the funeral", "take my arm since the cemetery"],
    mi: ["What went through you, when you felt the hairdresser's hands?"],
    empathy: [
      "It took the hairdresser to show you how long it has been. Perhaps one can go hungry for a hand.",
    ],
    support: [
      "To miss a hand on one's arm is nothing to be embarrassed about. It's good that you've said it.",
    ],
  },
  {
    cue: "friends",
    said: ["play bridge with seven", "eight of us at two tables"],
    mi: ["How were those evenings, when you were still all at the table?"],
    empathy: ["You lost him, and along with his chair they quietly took away yours."],
    support: [
      "Nobody said a word, and still it's a second loss. It makes sense to grieve for those evenings too.",
    ],
  },
  {
    cue: "friends",
    said: ["cross the aisle", "frozen fish"],
    mi: ["What were you afraid of yourself, in the days when you did the same?"],
    empathy: ["As if understanding them took away your right to be hurt. And still it hurts."],
    support: ["You're fair to them, even now. One may be fair and still feel the sting of it."],
  },
  {
    cue: "friends",
    said: ["call mama with a little bell", "with my name and a bell"],
    mi: ["How was it for you, to see that reminder with the bell?"],
    empathy: ["You wanted to be a thought of hers, and found you were an appointment."],
    support: ["One can love a daughter, be glad of her call, and still mind the bell."],
  },
  {
    cue: "friends",
    said: ["hear their cars", "hears the car doors"],
    mi: ["What goes through your mind, when you hear them arriving?"],
    empathy: [
      "All those cars come for somebody else. On a Sunday one hears exactly what is missing.",
    ],
    support: ["Sunday is a long day to listen to. You're welcome to bring some of it here."],
  },
  {
    cue: "friends",
    said: ["they call on Sundays", "I am their Sunday"],
    mi: ["What would you like a Sunday to hold, besides the call?"],
    empathy: [
      "They think of you faithfully on that one day. The other six maybe go by without anyone asking.",
    ],
    support: ["They do call, and you're still alone with most of the week. Both may be said."],
  },
  {
    cue: "friends",
    said: ["since the All Saints", "since then I have not been asked"],
    mi: ["How do you explain it to yourself, that it has been so quiet since All Saints?"],
    empathy: [
      "All Saints came, and then nothing more. Perhaps being left out without a word is the hardest way.",
    ],
    support: ["After years of those evenings it's natural to be hurt. I don't find it small."],
  },
  {
    cue: "friends",
    said: ["look at the shelves", "they study the shelves"],
    mi: ["There by the shelves, what would you like to say to them?"],
    empathy: ["So much warmth, for so many years, and now a shelf is easier to look at than you."],
    support: [
      "You were close, and then they turned to the shelves. It makes sense to be sore about that.",
    ],
  },
  {
    cue: "friends",
    said: [],
    mi: [
      "What kind of company do you miss most?",
      "How is it to be among people, these days?",
      "How would you like to be met, by someone who sees you?",
    ],
    empathy: [
      "People are there, and somehow nobody comes near.",
      "It's one thing to be alone, and another to be left alone.",
      "You haven't only lost him. A part of the world around you has gone quiet as well.",
    ],
    support: [
      "It makes sense that this hurts. One isn't made for so little company.",
      "You bear it politely. With me you don't have to be polite about it.",
      "I'm here with you, and I'm not looking elsewhere.",
    ],
  },
  {
    cue: "anger",
    said: ["I tore one", "one is torn across"],
    mi: ["What went through you, between the tearing and the tape?"],
    empathy: ["Anger tore it and love taped it. You had both hands full of him."],
    support: [
      "There's nothing shameful in that ticket. One can be furious with someone and mend a thing for him.",
    ],
  },
  {
    cue: "anger",
    said: ["told me about his breath", "since June that he had no breath"],
    mi: ["What do you think now, when you come to those stairs?"],
    empathy: ["He kept it from you on every stair. Maybe that hurts as much as anything."],
    support: [
      "You would have wanted to know. To be angry about those stairs is also a way of caring for him.",
    ],
  },
  {
    cue: "anger",
    said: ["because of the trip", "that summer he said it was the pollen"],
    mi: ["Had he told you the truth, what would you have said to him?"],
    empathy: [
      "He hid it for your sake, for Kraków, and took away your chance to help. It's hard to know where to put such anger.",
    ],
    support: [
      "It isn't disloyal to be angry about Kraków. You would have given up any trip for him.",
    ],
  },
  {
    cue: "anger",
    said: ["drawer with eleven keys", "I cannot find the folder"],
    mi: ["What came out of you, there in front of the furniture?"],
    empathy: [
      "It wasn't really the furniture. He left you in the middle of things, and with no instructions.",
    ],
    support: [
      "Somebody had to hear it, and furniture is patient. You have reason to be angry at what was left to you.",
    ],
  },
  {
    cue: "anger",
    said: ["cant defend themselves", "quarrel with somebody who cannot answer"],
    mi: ["If he could answer you, what would the quarrel be about?"],
    empathy: ["You want to quarrel with him, and even more you want to hear his answer."],
    support: [
      "One can hear in your lines how cross you are with him, and how fond. Neither one cancels the other.",
    ],
  },
  {
    cue: "anger",
    said: ["quite furious with him", "I rattle the plates"],
    mi: ["When you are so angry with him, what is it about?"],
    empathy: ["Under the dull days something is burning, and perhaps it shocks you a little."],
    support: [
      "No apology is needed for that. Being angry with him has its place in this conversation.",
    ],
  },
  {
    cue: "anger",
    said: [],
    mi: [
      "What does the anger want to say, if you let it finish?",
      "What would you like him to know about it, if it could reach him?",
      "How do you feel, when it has passed?",
    ],
    empathy: [
      "One is only that angry with someone one can't do without.",
      "Maybe the anger is the part of you that still won't accept it.",
      "You can't shout at him and you can't make it up with him. So it stays with you.",
    ],
    support: [
      "You needn't be fair to him at every hour.",
      "I'd rather hear it than have you swallow it. It isn't unseemly.",
      "It makes sense to be angry. It takes nothing away from him, or from the two of you.",
    ],
  },
  {
    cue: "useless",
    said: ["stand up for his pills", "clock strikes eight"],
    mi: ["What happens in the minute after, when you stand there with the water?"],
    empathy: ["At eight you're still called, and there's nobody who needs you to come."],
    support: [
      "Eight o'clock belonged to him, and you still keep it. Being faithful to an hour isn't strange.",
    ],
  },
  {
    cue: "useless",
    said: ["left behind in a moved house", "moved out of the house"],
    mi: ["What was that house like, when you had your place in it?"],
    empathy: [
      "You tell it so sensibly, like the lamp, and there's so much sadness in not being needed.",
    ],
    support: [
      "You've found an exact picture for it. A lamp has no one to tell, and you have told me.",
    ],
  },
  {
    cue: "useless",
    said: ["pills at eight at two", "eight two and eight"],
    mi: ["What do you miss about it, now that nothing calls you at eight?"],
    empathy: ["What tired you also told you, every day at eight, that he needed you."],
    support: [
      "For three years you were there, at eight, at two and at eight. It makes sense that the day has lost its corners.",
    ],
  },
  {
    cue: "useless",
    said: ["nobody has told the hands", "my hands were useful"],
    mi: ["Tell me about those hands. What do they still want to do?"],
    empathy: [
      "So many people were in good hands with you. Now the hands are there and don't know for whom.",
    ],
    support: ["They've done a life's work, those hands. No wonder they don't understand."],
  },
  {
    cue: "useless",
    said: ["like the good porcelain", "lift me down so to speak"],
    mi: ["How would you like to be treated, if not with so much care?"],
    empathy: ["They're so careful of you that perhaps nobody really comes close."],
    support: [
      "There's no need to be handled carefully here. Plain words are welcome, if you prefer them.",
    ],
  },
  {
    cue: "useless",
    said: ["one was needed every minute", "bell was for me"],
    mi: ["How did it feel to be called so often, and to be the one they called?"],
    empathy: [
      "To be called, and to know what to do. Perhaps that's the quiet you notice most now.",
    ],
    support: [
      "All those years on that ward leave their mark. It's only natural to miss being called.",
    ],
  },
  {
    cue: "useless",
    said: ["somebody who has time", "anywhere I am expected"],
    mi: ["How does a day begin, when nobody expects you?"],
    empathy: ["You're as punctual as ever, and nothing is waiting at the other end."],
    support: ["One was expected for so long, and then no more. It makes sense to miss it."],
  },
  {
    cue: "useless",
    said: [],
    mi: [
      "What did it give you, to be needed like that?",
      "What still calls on you, in however small a way?",
      "When you leave the tasks aside, what is left that is you?",
    ],
    empathy: [
      "It isn't rest. It's as if someone had taken away the reason for getting up from the chair.",
      "For so long you were somebody's answer, and now no one asks.",
      "Maybe it's hard to believe that one can matter without being useful.",
    ],
    support: [
      "You looked after others for so long. It makes sense to feel lost without it.",
      "You don't have to be of use here in order to be welcome.",
      "I'd like to hear about the one who did all that, as well as about what is over.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["lot of afternoons", "has a November in it"],
    mi: ["What are those years made of, when you picture them?"],
    empathy: ["The doctor spoke of years, and you saw how each of them would have to be filled."],
    support: [
      "One needn't be glad of a report like that. The years may be looked at one by one, or not at all for now.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["it could go for twenty years", "my heart was praised"],
    mi: ["Told such a thing about your heart, what did you really want to answer?"],
    empathy: [
      "It was good news about a heart, and it came to someone who doesn't know what to use it for.",
    ],
    support: [
      "About those twenty years you may have your own opinion here. I won't congratulate you.",
    ],
  },
  {
    cue: "no-use-hope",
    said: ["nothing to copy into it", "the name days of other people"],
    mi: ["What used to be written there, in other years?"],
    empathy: ["There's room in it for everybody's dates, and your own pages stay white."],
    support: ["Empty pages are hard to look at. Nothing has to be written in for the moment."],
  },
  {
    cue: "no-use-hope",
    said: ["look forward to anything to be exact", "should be sorry to miss"],
    mi: [
      "What is it like, to look ahead and find nothing there?",
      "How was it, when you last looked forward to something?",
    ],
    empathy: [
      "You say it very exactly, and behind the exactness there's perhaps a great tiredness.",
    ],
    support: [
      "I won't try to name things you might look forward to. I'm glad you say it just as it is.",
    ],
  },
  {
    cue: "no-use-hope",
    said: [],
    mi: [
      "How are the days, when there's so little ahead of them?",
      "What would you wish a day to have in it?",
      "What was it, in earlier years, that made you look ahead?",
    ],
    empathy: [
      "Time has become something to get through, and there's so much of it.",
      "The years are there, and the one you meant to spend them with isn't.",
      "There may be something you want very much, and it can't be had.",
    ],
    support: [
      "It doesn't need a purpose yet, any of it.",
      "Nobody is hurrying you toward hope here. I'd rather know how it really looks.",
      "It makes sense to find the days long. There's room here for a long one.",
    ],
  },
  {
    cue: "last-night",
    said: ["I was not there when he died", "asleep when he went"],
    mi: [
      "What has it been like, to carry the true version by yourself?",
      "What do you go back to most, in that night?",
    ],
    empathy: ["You've lived with two versions, and for the true one nobody could comfort you."],
    support: [
      "You have told the truth now, and I think no less of you. I'm staying with you in it.",
    ],
  },
  {
    cue: "last-night",
    said: ["he was by himself for it", "kept vigil with people"],
    mi: ["If he could hear you, what would you say to him about it?"],
    empathy: [
      "You sat with so many strangers. It's bitter that the one chair you count is the empty one.",
    ],
    support: [
      "You judge yourself by a very strict rule. You'll be neither acquitted nor condemned here, only listened to.",
    ],
  },
  {
    cue: "last-night",
    said: ["go home Mrs Ewa", "go home he is comfortable"],
    mi: ["What did you hear, when that sentence was said to you?"],
    empathy: [
      "You knew that sentence from the other side, and then you needed to believe it like anyone else.",
    ],
    support: [
      "You were a wife at that moment. A nurse can know a sentence by heart and still go home on it.",
    ],
  },
  {
    cue: "last-night",
    said: ["take your umbrella", "take the umbrella"],
    mi: ["When you think of that umbrella now, what do you hear in it?"],
    empathy: [
      "No fine words, only that he wanted you dry. In his language it was perhaps everything.",
    ],
    support: [
      "It was a small sentence, and it was about you. It doesn't have to be any finer to be kept.",
    ],
  },
  {
    cue: "last-night",
    said: ["put it in the eulogy", "daughter read out how I held"],
    mi: ["How was it for you, to sit there and hear that about his hand?"],
    empathy: [
      "Among all of them you sat alone with it, and with every sentence it became harder to say.",
    ],
    support: [
      "Perhaps you wanted to spare them something, and it has cost you ever since. I don't judge you for it.",
    ],
  },
  {
    cue: "last-night",
    said: ["all of it but the one night", "every night of it excepting"],
    mi: ["How has that one night changed for you, since then?"],
    empathy: ["Nine days beside him, and the one night weighs more than all of them together."],
    support: [
      "All the rest of the time you were there. I don't say it to make the one night small, and I'd listen to that one too.",
    ],
  },
  {
    cue: "last-night",
    said: [],
    mi: [
      "If you could still tell him one thing, what would it be?",
      "How is it for you, now that it's written down?",
      "What part of it comes back to you most often?",
    ],
    empathy: [
      "You loved him for so long, and it's the one hour you can't reach that holds you.",
      "Maybe you've been the accused and the judge in this, both at once.",
      "It's a lonely place to keep going back to.",
    ],
    support: [
      "I'm still here, and nothing you have told makes me turn away.",
      "It makes sense that this is the heaviest part.",
      "I won't be quick to absolve you. I'd like to understand what it is for you.",
    ],
  },
  {
    cue: null,
    said: ["small suitcase"],
    mi: ["How do you imagine it, opening that suitcase?"],
    empathy: ["As long as it stays packed, perhaps some part of that journey isn't over."],
    support: [
      "The suitcase may stand where it stands. There's no date by which it must be unpacked.",
    ],
  },
  {
    cue: null,
    said: ["floor goes on moving", "seasick on dry land"],
    mi: ["What do you hold on to, when everything sways like that?"],
    empathy: ["For the others the ground stands still, and for you it goes on moving."],
    support: [
      "It takes long to find one's legs after such a voyage. Nobody has to walk straight here.",
    ],
  },
  {
    cue: null,
    said: ["typing to somebody", "a sort of company"],
    mi: ["What is it about the writing that does you good?"],
    empathy: ["A letter has someone at the other end. Maybe that's what was missing."],
    support: ["I'm glad to be at the other end of this one. We may go on for a while yet."],
  },
  {
    cue: null,
    said: ["since the clocks were changed", "November made it heavier"],
    mi: ["The early dark: how do you spend the time with it?"],
    empathy: [
      "The dark comes before one has finished with the day, and then the evening is so very long.",
    ],
    support: [
      "No wonder that the early dark makes it heavier. It takes the hours that one could still bear.",
    ],
  },
  {
    cue: null,
    said: ["was always good at why", "do not find the reason"],
    mi: ["If we leave the why aside, what do you notice?"],
    empathy: [
      "You look for a reason, and perhaps there's only the fact, and it's hard to sit across from.",
    ],
    support: ["It doesn't need a why for me. How it is will do."],
  },
  {
    cue: null,
    said: ["line has been cut", "address unknown"],
    mi: ["If the line were mended for a minute, what would you say to him?"],
    empathy: ["You go on speaking to him and nothing comes back, and still you can't quite stop."],
    support: [
      "To go on a little longer, even unanswered, makes sense to me. It's a way of being faithful.",
    ],
  },
  {
    cue: null,
    said: ["a tooth that is not there", "moved the stairs by one step"],
    mi: ["What moments in the day catch you out like that?"],
    empathy: ["Over and over you come upon the place where something was."],
    support: [
      "One doesn't get used to it by being told to. It makes sense that you still reach for what was there.",
    ],
  },
  {
    cue: null,
    said: ["hear if somebody comes", "I would not hear it"],
    mi: ["Tell me what you're listening for, there at night."],
    empathy: ["Part of you is still keeping watch for someone."],
    support: [
      "That was a considered no, and I respect it. To lie awake and listen is tiring all the same.",
    ],
  },
  {
    cue: null,
    said: ["leaves pierogi", "dumplings on my mat"],
    mi: ["What does it mean to you, to find that at your door?"],
    empathy: [
      "Somebody feeds you without a word, and it's maybe still a meal with no one across from you.",
    ],
    support: ["It's good that somebody leaves you something on the mat. Cold or warm, it counts."],
  },
  {
    cue: null,
    said: ["under the brooch", "pins a brooch"],
    mi: ["If that pressure could put itself into words, what would it say?"],
    empathy: ["It isn't an organ, you say. Perhaps it's the place where everything is kept."],
    support: ["You know yourself well, and it presses all the same. It may be spoken of here."],
  },
  {
    cue: null,
    said: ["view of her being busy", "spare room for me out west"],
    mi: ["If you went there, what would you be leaving behind?"],
    empathy: [
      "They have a room for you, and maybe what you hear is how little of your own life would fit into it.",
    ],
    support: ["It makes sense to be wary of that room. Nothing about it has to be decided here."],
  },
  {
    cue: null,
    said: ["writes about his tomatoes", "weights of his tomatoes"],
    mi: ["How would a letter of his have to be, to do you good?"],
    empathy: ["Perhaps he sends tomatoes where another would send a tender word."],
    support: [
      "A letter that keeps coming is company of a kind. I'm glad of your brother, tomatoes and all.",
    ],
  },
  {
    cue: null,
    said: ["we mostly wave", "by the eyebrows"],
    mi: ["What do the two of you tell each other, without words?"],
    empathy: ["There's somebody near who means you well, and it all has to go without talking."],
    support: ["An understanding without words is still an understanding. I'm glad of it for you."],
  },
  {
    cue: null,
    said: ["could not boil milk", "a danger to milk"],
    mi: ["How was it, to have him in your kitchen?"],
    empathy: ["Bridges and milk. One hears how fond you are of both sides of him."],
    support: ["With that one sentence I can see Stefan before me. I'd like to hear more of him."],
  },
  {
    cue: null,
    said: ["dance in Gdynia", "my foot at a dance"],
    mi: ["What did you see in him, at that dance?"],
    empathy: [
      "It began with a foot and a long apology. Maybe you'd gladly offer him the other foot now.",
    ],
    support: [
      "I'm glad you told me how it began, with the dance and the apology. Stay with it as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["Niagara"],
    mi: ["What else had the two of you hoped to see?"],
    empathy: ["The travelling was kept for later, and later turned out to be Niagara."],
    support: [
      "It was to be many journeys. It makes sense to mourn the ones you didn't get to take.",
    ],
  },
  {
    cue: null,
    said: ["letter for him from the opticians", "appointment for his eyes"],
    mi: ["How is it for you, to hold a letter like that?"],
    empathy: ["The mail doesn't know yet. Each such letter tells you the news once more."],
    support: [
      "Among the ironing and the mail, suddenly there he was. That's no small thing to come upon.",
    ],
  },
  {
    cue: null,
    said: ["piano that nobody plays", "took the cloth to the piano"],
    mi: ["When you pressed the key, what did the sound do to you?"],
    empathy: ["One sound in all that quiet. Perhaps it was good to make something answer."],
    support: [
      "You were kind to the piano. It's good that something in the room gave you an answer.",
    ],
  },
  {
    cue: null,
    said: ["one cup if I remember", "try to do it singly"],
    mi: ["How will it be for you, to set out only one?"],
    empathy: ["Even a small thing like that has to be practised, when it was always done for two."],
    support: [
      "If it should turn out to be two again, no harm is done. I hope the music is good to you tonight.",
    ],
  },
  {
    cue: null,
    said: ["Thursday so I wash my hair", "do on a Thursday"],
    mi: ["What other things like that hold your week together?"],
    empathy: ["If Thursday holds, then maybe the week holds, and you with it."],
    support: ["It's good that there is a Thursday. You've kept yourself something firm to hold."],
  },
  {
    cue: null,
    said: ["our small sea", "greet the sea"],
    mi: ["Tell me about the lake on a still day. What do you find there?"],
    empathy: ["At the lake his words are still there. Perhaps you're a little less without him."],
    support: ["I'm glad that you still go to the lake, and that his name for it goes with you."],
  },
  {
    cue: null,
    said: ["tiny hats", "little caps"],
    mi: ["What goes through your mind, while you make them?"],
    empathy: [
      "Somebody very small needs exactly what your hands can do, and asks for nothing more.",
    ],
    support: ["It's a tender thing to have kept up. Each of them keeps some small head warm."],
  },
  {
    cue: null,
    said: ["photographs of her breakfasts", "photographs what she eats"],
    mi: ["How do you look at them, those pictures of hers?"],
    empathy: [
      "Somebody begins her day by thinking of you. Maybe that's worth more than any words.",
    ],
    support: ["Breakfast by breakfast she greets you. I can see why that is dear to you."],
  },
  {
    cue: null,
    said: ["given a tissue", "box of tissues"],
    mi: ["What would you have wished for there, instead of tissues?"],
    empathy: [
      "There were tissues before there was a conversation. Perhaps you wanted to be spoken to first.",
    ],
    support: [
      "You went, and you noticed quickly that it wasn't for you. There's nothing stubborn in passing on the tissues.",
    ],
  },
  {
    cue: null,
    said: ["I did one sleeve", "one sleeve of one jacket"],
    mi: ["What came back to you, with that one sleeve?"],
    empathy: [
      "One sleeve was as far as it went, and maybe it was far enough, with so much of him in it.",
    ],
    support: ["One sleeve is one sleeve. The closet can wait until you say so."],
  },
  {
    cue: null,
    said: ["I said I was widowed", "no box on it for Stefan"],
    mi: ["How would a good question have sounded to you, instead of a list?"],
    empathy: ["They had a form for it, and you had a person."],
    support: ["No wonder the list seemed beside the point. There's no form in front of me."],
  },
  {
    cue: null,
    said: ["had another appointment", "it was a fair clock"],
    mi: ["Had there been more time, what would you have told him?"],
    empathy: [
      "He came, and a part of him was already gone again. Perhaps you felt like one call among others.",
    ],
    support: [
      "With one eye on the hour it's hard to say anything that matters. You needn't be brief here.",
    ],
  },
  {
    cue: null,
    said: ["too many full stops", "telegram from the front"],
    mi: ["What is it that she notices, between your sentences?"],
    empathy: ["She sees through the tidy sentences. Maybe it's a relief to be found out by her."],
    support: [
      "She reads your messages very closely. Nothing has to be admitted to her before you wish it.",
    ],
  },
  {
    cue: null,
    said: ["without someone tilting the head", "one mentions a person"],
    mi: ["Just as one talks of a person, what would you like to say about him?"],
    empathy: [
      "As soon as you mention him it turns solemn, and perhaps you lose him a little once more.",
    ],
    support: ["No head is tilted on this side. You may mention him as often as you like."],
  },
  {
    cue: null,
    said: ["not advice at my age", "company in it"],
    mi: ["Company in it: what would that be like, if it were good company?"],
    empathy: ["You've been given so many answers, and maybe hardly anyone simply stayed."],
    support: [
      "Then there'll be no advice from me, only company, as well as one can keep it in writing.",
    ],
  },
  {
    cue: null,
    said: ["a child before Anna", "buried a little one"],
    mi: ["How did the two of you carry it, back then?"],
    empathy: [
      "The hardest losses you bore side by side. Now you stand in this one without him at your side.",
    ],
    support: [
      "I'm very sorry about that child, too. I understand that it's harder now, without him beside you.",
    ],
  },
  {
    cue: null,
    said: ["Wisconsin"],
    mi: ["How do you picture it, that work of his in Wisconsin?"],
    empathy: ["There's a piece of him out there in Wisconsin that you've never met."],
    support: [
      "It's something of his that is still new to you. You may wonder about it as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["to another widow", "if she were another woman"],
    mi: ["What changes, when the one who needs it is you?"],
    empathy: [
      "You know exactly what would do good, and perhaps nobody is bringing it to your own door.",
    ],
    support: [
      "She'd be well off with you, that other woman. It's only fair to wish for the same yourself.",
    ],
  },
  {
    cue: null,
    said: ["at the sixth face", "be the sixth one"],
    mi: ["What makes it the eighth face, later in the day?"],
    empathy: [
      "You used to hold out those faces to others, and now you look for your own among them.",
    ],
    support: [
      "You've said it very exactly. The sixth is a good deal to bear, and the eighth is more.",
    ],
  },
  {
    cue: null,
    said: ["it has a timetable", "keeps hours like an office"],
    mi: ["How does it go, hour by hour, on a day of yours?"],
    empathy: ["It comes every day and keeps its hours, like a visitor you never invited."],
    support: [
      "You've observed it closely. If one of its hours falls while we write, that's quite all right.",
    ],
  },
  {
    cue: null,
    said: ["this is it now", "this is what remains"],
    mi: ["When you hear that sentence, what do you answer?"],
    empathy: ["It's a very short sentence, and maybe a whole life is packed away in it."],
    support: [
      "I'm glad you let me hear it, even out of Polish. It doesn't have to be argued with here.",
    ],
  },
  {
    cue: null,
    said: ["shout at one another", "carry a tray across"],
    mi: ["What do you like about the thought of it?"],
    empathy: ["Such a small step, and perhaps it's further than it looks."],
    support: ["It's your own idea, and a warm one. The kettle is in no hurry."],
  },
  {
    cue: null,
    said: ["telephone one of the bridge wives", "Irena I might try"],
    mi: ["What would you want to say to Irena first?"],
    empathy: [
      "After so long a silence it would be you who reaches out. Maybe that takes as much courage as Irena has.",
    ],
    support: [
      "You've thought about which of them it would be, and why Irena. Whether and when is yours to say.",
    ],
  },
  {
    cue: null,
    said: ["box of weather", "fill a shoebox"],
    mi: ["If there had been a note this morning, what would it have said?"],
    empathy: [
      "Each day a word about the weather, and perhaps it meant a good deal more than weather.",
    ],
    support: [
      "All that weather, kept so carefully. If you feel like taking one out of its box, I'd be happy to hear it.",
    ],
  },
  {
    cue: null,
    said: ["his watch in a bag", "for a watch and a ring"],
    mi: ["What was it like, to be handed his watch there?"],
    empathy: ["Everything was correct, and there you were with his watch."],
    support: ["It makes sense that you remember the watch. Correct isn't yet kind."],
  },
  {
    cue: null,
    said: ["pencil behind his ear", "pencil behind the ear"],
    mi: ["How else would I have known him, besides the pencil?"],
    empathy: ["You still see him quite clearly before you, pencil and all."],
    support: [
      "I'm pleased to meet him, pencil and all. The more you tell of him, the better I'll know him.",
    ],
  },
  {
    cue: null,
    said: ["patient with things", "never saw his jokes coming"],
    mi: ["Tell me what he was like, when he was funny."],
    empathy: ["He kept his jokes well hidden, and perhaps you found the most of them."],
    support: [
      "It's good to hear about him like this. His jokes are welcome here, if you remember one.",
    ],
  },
  {
    cue: null,
    said: ["quarrel was about the whistling", "scolded him for his whistling"],
    mi: ["How was it to live together, apart from the whistling?"],
    empathy: [
      "You got on so well, and the one quarrel is perhaps the thing you'd most like to have back.",
    ],
    support: [
      "Only the whistling to quarrel about, that's a rare thing. It makes sense that it's so dearly missed.",
    ],
  },
  {
    cue: null,
    said: ["pollen all summer long", "pollen he told me"],
    mi: ["What does it do to you now, that word pollen?"],
    empathy: ["One small word, pollen, and behind it a whole summer that he kept from you."],
    support: [
      "You needn't forgive him that word today. One can be cross with someone and miss him very much.",
    ],
  },
  {
    cue: null,
    said: ["sit down the dishes", "the dishes can wait"],
    mi: ["How would it be, to hear that from him this evening?"],
    empathy: ["He'd have seen that you were tired. Maybe nobody says sit down to you now."],
    support: ["You know exactly how he would say it. It's good that he's so near to you in that."],
  },
  {
    cue: null,
    said: ["find his glasses and then take", "hunt for his spectacles"],
    mi: ["What would it be like, his hand and no clever words?"],
    empathy: ["Nothing wise, only his hand. It's perhaps the one comfort nobody else can bring."],
    support: [
      "To the last gesture you know how he'd comfort you. I'm sorry that I can offer only words.",
    ],
  },
  {
    cue: null,
    said: ["high position in an office", "whole office does what she says"],
    mi: ["How do you see her, when you picture her in Seattle?"],
    empathy: ["One hears some pride in that, and maybe also how far away Seattle is."],
    support: [
      "You speak of your daughter with respect. I'd like to hear about the two of you as well.",
    ],
  },
  {
    cue: null,
    said: ["her fathers forehead", "from her father she has the forehead"],
    mi: ["What happens in you, when you see that forehead?"],
    empathy: ["There's a piece of her father that goes about in the world with her."],
    support: ["To see him in her may comfort and may hurt. Both are natural."],
  },
  {
    cue: null,
    said: ["polite as people are", "with some politeness on top"],
    mi: ["What lies under the politeness, would you say?"],
    empathy: [
      "There is love, and it's kept in its good clothes, perhaps so that neither of you worries the other.",
    ],
    support: [
      "One may be fond and polite for years. It's all right to wish for a little less of the second.",
    ],
  },
  {
    cue: null,
    said: ["helped her to believe it", "taken some trouble that she"],
    mi: ["By keeping it from her, what do you hope she is spared?"],
    empathy: ["You've worked hard so that she won't know, and it has left you alone with it."],
    support: ["It was for her sake. And it may be said here without troubling her."],
  },
  {
    cue: null,
    said: ["telephone tells one very little", "the voice is in order"],
    mi: ["If she could see you and not only hear you, what would she notice?"],
    empathy: ["She has only your voice to go by. The rest of you is out of her sight."],
    support: ["You keep your voice steady for her. With me the rest is welcome too."],
  },
  {
    cue: null,
    said: ["the room is ready", "we have the room for you"],
    mi: ["What goes on in you, when she says that you should come?"],
    empathy: [
      "She offers you the room out of love, and maybe it frightens you what you'd have to leave for it.",
    ],
    support: [
      "A loving offer need not be the right one. You're free to leave the room unanswered for now.",
    ],
  },
  {
    cue: null,
    said: ["on an airplane by evening", "take the next flight"],
    mi: ["What would you want from her, if there were no list?"],
    empathy: ["She'd come at once to put things right. Perhaps you'd rather she only came to sit."],
    support: [
      "You hold back so as not to set all that in motion, the flight and the list. I understand that.",
    ],
  },
  {
    cue: null,
    said: ["had not told her sooner", "to hear of it so late"],
    mi: ["About your silence, what would you want her to understand?"],
    empathy: [
      "You kept it back to spare her, and now the keeping itself has become something that could hurt her.",
    ],
    support: [
      "It isn't simple to begin, once one has waited. There's no date by which it has to be told.",
    ],
  },
  {
    cue: null,
    said: ["it cannot catch her", "not to sit down with it"],
    mi: ["Suppose the two of you spoke of him: how would that be?"],
    empathy: ["You both miss him, and maybe each of you does it where the other can't see."],
    support: ["You see how it is with her, busy as she is. There's a lot of tenderness in that."],
  },
  {
    cue: null,
    said: ["put me on this machine", "arranged all this for me"],
    mi: ["What is she like, this granddaughter who saw to it?"],
    empathy: [
      "She wanted you to have somewhere to write. Perhaps you felt that she'd understood something.",
    ],
    support: ["She thought of you, and now here you are. I'm glad of it."],
  },
  {
    cue: null,
    said: ["never wears a hat", "bareheaded in any frost"],
    mi: ["How is it for you, to have somebody so direct?"],
    empathy: ["Somebody who says what she thinks may be a relief, among so many careful voices."],
    support: ["One can hear how fond of her you are, with or without a hat."],
  },
  {
    cue: null,
    said: ["I send back remarks", "answer it with a comment"],
    mi: ["What do those little exchanges give you, in the course of a day?"],
    empathy: [
      "A picture from her, a remark from you. So there's still someone to take up the small things, maybe.",
    ],
    support: [
      "Your remarks have a reader who waits for them. That is worth a great deal, on such mornings.",
    ],
  },
  {
    cue: null,
    said: ["can be foolish with her", "may be a little silly"],
    mi: ["What are the two of you like, in your foolish moments?"],
    empathy: ["With her you perhaps don't have to be the sensible one."],
    support: [
      "Foolishness and grief can live in the same person. I'm pleased that she gets to see the first.",
    ],
  },
  {
    cue: null,
    said: ["have not confirmed anything", "though she has her suspicions"],
    mi: ["If you confirmed it to her, what would change?"],
    empathy: [
      "She suspects, and you leave it at that. Maybe it's a way of being close without having to say it.",
    ],
    support: [
      "It can stay unofficial for as long as you wish. To be suspected by someone who is fond of you is company too.",
    ],
  },
  {
    cue: null,
    said: ["from the way I write", "my messages that gave me away"],
    mi: ["How was it for you, that she of all people noticed?"],
    empathy: ["One person read you properly. Perhaps it's a fright and a comfort."],
    support: [
      "To be read so well by one person counts for something. I understand that it also leaves you a little bare.",
    ],
  },
  {
    cue: null,
    said: ["need not be brave there", "do not have to be brave in it"],
    mi: ["With the bravery left out, what would you write?"],
    empathy: ["She knew what the bravery costs you, maybe before you said a word."],
    support: ["She was right about that. Bravery may stay in the hall, as far as I'm concerned."],
  },
  {
    cue: null,
    said: ["with her laundry", "bag of washing"],
    mi: ["How would it be, to have her on the sofa for a night?"],
    empathy: [
      "No speeches, only her laundry and the sofa. Perhaps that's the kind of visit you'd like.",
    ],
    support: ["You know that she would come. If and when you want it is for you to say."],
  },
  {
    cue: null,
    said: ["I knew it and put her arms", "I knew it Babcia"],
    mi: ["To hear that and be held: how would it be?"],
    empathy: ["She'd have known it all along, and you wouldn't need to explain. Only to be held."],
    support: ["It makes sense to long for that, even if the first word is hard to say."],
  },
  {
    cue: null,
    said: ["mathematics"],
    mi: ["How do you and she speak of him, when you do?"],
    empathy: [
      "She has lost someone at the other end of the telephone as well. You have that in common.",
    ],
    support: ["You notice her grief beside your own. There's love in that, for both of them."],
  },
  {
    cue: null,
    said: ["waving and of bowls", "carry it back clean"],
    mi: ["What do the bowls say, as they go back and forth?"],
    empathy: [
      "A full bowl and a clean one, and hardly a word. Maybe it's more than some words gave you.",
    ],
    support: ["Bowls are a conversation too. It's good that you have this one."],
  },
  {
    cue: null,
    said: ["a widow herself", "she was widowed long ago"],
    mi: ["How is it, to live near someone who knows it from within?"],
    empathy: ["She needs no telling. Perhaps it's enough, sometimes, just to be known."],
    support: ["It's a comfort of its own not to have to explain. I'm glad that she's so near."],
  },
  {
    cue: null,
    said: ["eat and went in again", "eat she told me"],
    mi: ["What did you hear in that one word?"],
    empathy: ["One word at the door, and maybe everything she had to say was in it."],
    support: ["It was a short visit and a kind one. I'm glad that someone looked in on you."],
  },
  {
    cue: null,
    said: ["in for tea at once", "accept on the spot"],
    mi: ["For once so loud at home: how would that be for you?"],
    empathy: ["It would be loud, and for an hour there'd be somebody across from you."],
    support: [
      "You know that she'd come gladly. An invitation like that keeps, it needn't be today.",
    ],
  },
  {
    cue: null,
    said: ["one is almost ashamed", "makes me a little ashamed"],
    mi: ["What is it about her good spirits, that makes you feel ashamed?"],
    empathy: ["Beside her cheerfulness your own sadness perhaps seems to you not quite allowed."],
    support: [
      "Her ninety years and her good cheer take nothing away from your grief. There's nothing to be ashamed of here.",
    ],
  },
  {
    cue: null,
    said: ["three other couples", "three couples besides ourselves"],
    mi: ["How were those evenings for you, in good times?"],
    empathy: ["You count them in couples, and maybe that's where it aches."],
    support: [
      "They were a good part of your life. You're free to miss them and to be hurt by them.",
    ],
  },
  {
    cue: null,
    said: ["talk stopped with them", "the game that held us together"],
    mi: ["What do you wish had stayed, when the cards were put away?"],
    empathy: [
      "There was no quarrel, nothing to make up, only an end. Perhaps that's harder to mourn.",
    ],
    support: ["Nothing was broken and still it stopped. It makes sense to be sad about that."],
  },
  {
    cue: null,
    said: ["do not inquire beyond it", "they have not asked"],
    mi: ["If one of them did ask, what would you tell them?"],
    empathy: ["They know that he's gone, and have left you alone with everything that came after."],
    support: ["What came after may be told here. I do ask."],
  },
  {
    cue: null,
    said: ["come to them very soon", "you must come to us and soon"],
    mi: ["How was it, to wait for that soon?"],
    empathy: ["They all said soon, and it never got a date."],
    support: ["You took them at their word. It's natural to be hurt, when it stays with the word."],
  },
  {
    cue: null,
    said: ["turn red and then invite me", "a blush and an invitation"],
    mi: ["If Irena did invite you, what would you answer?"],
    empathy: ["With Irena there's still some hope, maybe. You've kept a little place for her."],
    support: [
      "You see each of them clearly, and kindly too. There's comfort in knowing one Irena among them.",
    ],
  },
  {
    cue: null,
    said: ["it would frighten them", "other peoples grief"],
    mi: ["What was it that frightened you, in the days when it was others who grieved?"],
    empathy: ["You understand their fear from within, and now you're on the other side of it."],
    support: ["It's generous to see it from their side. You're allowed to miss them all the same."],
  },
  {
    cue: null,
    said: ["never put a tender word", "without one tender word"],
    mi: ["Suppose one tender word were allowed. What would you write to him?"],
    empathy: ["All those faithful letters, and the tenderness in them has to be guessed at."],
    support: [
      "A faithful letter is something to have. And it's all right to wish for one tender word in it.",
    ],
  },
  {
    cue: null,
    said: ["have not written him the rest", "nothing beyond the news"],
    mi: ["What belongs to the rest, that you haven't written to him?"],
    empathy: ["He has the news, and you've kept the weight of it."],
    support: ["The rest may be written here, in whatever order it comes."],
  },
  {
    cue: null,
    said: ["decent man and that there", "decent man that is what"],
    mi: ["What did you feel, when you read that about Stefan?"],
    empathy: [
      "A decent man, and then the frost. Perhaps that was as near to a tear as a letter of his can come.",
    ],
    support: [
      "It was one sentence about Stefan. It makes sense if you'd have wished for a second.",
    ],
  },
  {
    cue: null,
    said: ["keep ones hands busy", "keep your hands busy"],
    mi: ["And what would you like to write back?"],
    empathy: ["He'd send you a remedy, when maybe you only wanted company."],
    support: ["Busy hands may be what he knows to offer. Yours may lie still here."],
  },
  {
    cue: null,
    said: ["eleven jars", "every screw with a number"],
    mi: ["What do you think of, when you see those jars?"],
    empathy: ["Everything of his has its number and its place, and he himself is missing from it."],
    support: ["He left a careful order behind, jar by jar. I can see why you keep it."],
  },
  {
    cue: null,
    said: ["lake froze on Tuesday", "when the lake freezes"],
    mi: ["Tell me about the two of you, listening to the lake."],
    empathy: ["It was a sound that belonged to the two of you."],
    support: ["The two of you listened to ice together. I'm glad that you've told me about it."],
  },
  {
    cue: null,
    said: ["optician wishes him", "greeting from his optician"],
    mi: ["When a greeting like that arrives, what do you feel?"],
    empathy: ["Somewhere he's still expected, and you're the one who has to open the mail."],
    support: [
      "A friendly greeting can strike very hard. One may be sad about it or laugh, as it comes.",
    ],
  },
  {
    cue: null,
    said: ["cardigan"],
    mi: ["What is it like, to have his cardigan on?"],
    empathy: ["Perhaps it wasn't for warmth. Maybe it was so as not to go down alone."],
    support: ["Wearing his cardigan makes perfect sense to me. It keeps you company on the way."],
  },
  {
    cue: null,
    said: ["not the sadness that is the worst", "something beside it"],
    mi: ["What can you tell me about the other thing, the one beside the sadness?"],
    empathy: ["The sadness you know how to carry. The other thing perhaps has no name yet."],
    support: ["Thank you for correcting me. Whatever lies beside it may take its time."],
  },
  {
    cue: null,
    said: ["when he came home", "his key in the door"],
    mi: ["How was that hour, when you heard him come in?"],
    empathy: ["At four the day used to begin a second time. Now, maybe, it stops there."],
    support: ["No wonder it's four o'clock. That hour was his, and it still arrives without him."],
  },
  {
    cue: null,
    said: ["the silence I meant that", "miss being spoken to"],
    mi: ["What would you most like to hear said to you?"],
    empathy: ["You miss having words come toward you. The silence is full of the ones that don't."],
    support: ["Your English says it very well. I'm glad to be speaking with you."],
  },
];
