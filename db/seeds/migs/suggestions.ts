import type { Scenario } from "~/domain/simulator/scenario";

/** Replies written for moments of Migs's story. */
export const suggestions: Scenario["suggestions"] = [
  {
    cue: "off",
    said: ["kinda off lately", "weird the last few months"],
    mi: ["Hey, and hello to the fan. What's it been like for you lately, under the typing?"],
    empathy: [
      "Something isn't right and hasn't been for a while, and there's no good word for it yet.",
    ],
    support: [
      "You decide how much you put in here, fan noise included. Feeling like that is reason enough to write.",
    ],
  },
  {
    cue: "off",
    said: ["weird all the time", "wrong in my own skin"],
    mi: ["Good thing that phone case exists. What kind of moments does this feeling show up in?"],
    empathy: [
      "Okay on the outside, and underneath there's this feeling that something doesn't fit.",
    ],
    support: [
      "A number off a phone case, and you went and used it. I'm not bored, and there's time.",
    ],
  },
  {
    cue: "off",
    said: ["lie on the tiles and feel weird", "door closes and im on the floor"],
    mi: ["What does it feel like down there on the floor, when nobody needs the show?"],
    empathy: [
      "You're the show for everyone. And when it's over, someone is left on the floor who's tired and a bit lost.",
    ],
    support: [
      "Being on like that is a full shift. You're off duty in here, I don't need entertaining.",
    ],
  },
  {
    cue: "off",
    said: ["someone elses jersey", "jersey with some other guys name"],
    mi: [
      "What would it say on your own jersey, if you got to pick?",
      "How does it feel to walk around in that jersey all day?",
    ],
    empathy: ["It fits, so nobody notices. You're the only one who knows that jersey isn't yours."],
    support: ["Someone else's jersey for that long is tiring to wear. No number needed in here."],
  },
  {
    cue: "off",
    said: ["half a second before everyone", "laugh before the jokes done"],
    mi: ["If they looked at you and not at the joke, what might they see?"],
    empathy: [
      "The laugh runs ahead of you like a shield, so nobody's eyes ever quite land on you.",
    ],
    support: [
      "That's quick, and it means you're never off guard. With me nobody has to laugh first.",
    ],
  },
  {
    cue: "off",
    said: ["hears the other station", "on the next channel"],
    mi: ["What's playing over there, when you turn the loud one down?"],
    empathy: ["So the noise is cover. And under it there's something that hardly ever gets heard."],
    support: ["A bit of the other station is welcome here, at any volume. I won't touch the dial."],
  },
  {
    cue: "off",
    said: ["feeling off like lag", "a lag between me"],
    mi: ["What's that lag like to live with, from the inside?"],
    empathy: ["It's like running half a step behind yourself, without knowing when it started."],
    support: [
      "It doesn't need a big event to count. Lag is a good word, and it's worth talking about.",
    ],
  },
  {
    cue: "off",
    said: [],
    mi: [
      "What's it like on the inside, on a day like today?",
      "What do you notice first, when that feeling is there?",
      "How do you get through a whole day with that running in the background?",
    ],
    empathy: [
      "From the outside everything looks fine, and on the inside something doesn't match.",
      "Maybe part of you is tired of keeping it all up.",
      "There's one of you that people see, and maybe another one who waits.",
    ],
    support: [
      "No name needed for it yet. We can just walk around it for a while.",
      "You don't have to be fun in here, and you don't have to be sad either.",
      "What makes it a bit easier to be you, on the better days?",
    ],
  },
  {
    cue: "locker",
    said: ["and i did the walk", "how a guy like that walks"],
    mi: [
      "What was it like inside, while you were doing the walk?",
      "What stayed with you, once the laughing was over?",
    ],
    empathy: ["You got the laugh, and maybe you paid for it a bit, where nobody could see."],
    support: [
      "You read the room and did what kept you safe in it. No judgement from me about the walk.",
    ],
  },
  {
    cue: "locker",
    said: ["call him that word", "your name for the day"],
    mi: ["What happens in you in the second before the laugh comes out?"],
    empathy: ["You laugh the loudest at a word that maybe hits you the hardest."],
    support: [
      "It makes sense that you laugh, it's cover in there. I don't think less of you for it.",
    ],
  },
  {
    cue: "locker",
    said: ["change facing the wall", "face to the wall"],
    mi: ["What's in your head during those few seconds, facing the wall?"],
    empathy: [
      "Everyone else is just getting changed, and you're on high alert with your face to the wall.",
    ],
    support: [
      "You found a way to get through it. Having to be that fast is lonely, and you can say so.",
    ],
  },
  {
    cue: "locker",
    said: ["gave me his shoes", "took off his shoes"],
    mi: ["Those shoes, and then everything else. How do you hold the two together?"],
    empathy: [
      "If they were only mean you'd know what to feel. It's the kindness that makes it so hard to place.",
    ],
    support: [
      "There's no neat answer to that, and you don't owe one. You can care about Kiko and still be hurt.",
    ],
  },
  {
    cue: "locker",
    said: ["have to be the funniest", "first in line to tell one"],
    mi: ["What would happen, in your mind, if someone else told the jokes for a day?"],
    empathy: ["Being the funny one maybe isn't the fun part. It's how you stay safe in there."],
    support: [
      "Getting in first with a joke makes sense. It's a tiring kind of funny, and you don't owe it to me.",
    ],
  },
  {
    cue: "locker",
    said: ["its how we talk", "its all trash talk"],
    mi: ["What's hard to say, in a language that's all jokes?"],
    empathy: [
      "It's real closeness, and it only comes in jokes. Maybe some things don't fit into it.",
    ],
    support: [
      "It's good you've got the team. It's also okay to want another kind of talk sometimes.",
    ],
  },
  {
    cue: "locker",
    said: ["kiko did the wrist thing", "the soft hand thing"],
    mi: ["What was going on behind all that laughing?"],
    empathy: ["You laughed till it hurt, and maybe it hurt before the laughing started."],
    support: [
      "With everyone around, of course you laughed. I'd listen to the other half of that moment too.",
    ],
  },
  {
    cue: "locker",
    said: ["whats there if i stop", "hundred percent bits"],
    mi: ["What do you hope is there, under the jokes?"],
    empathy: ["You two are close, and you've never found out if it would hold without the jokes."],
    support: [
      "Being tight through jokes is still being tight. And wanting a bit more than that is okay.",
    ],
  },
  {
    cue: "locker",
    said: ["im the loudest one in there", "guy doing the impressions"],
    mi: ["How is it to be in the middle of it all and not known?"],
    empathy: ["The louder you are, the less they look. Maybe that's safe and lonely in one."],
    support: ["It's a clever hiding place, and a tiring one. You don't need it with me."],
  },
  {
    cue: "locker",
    said: [],
    mi: [
      "What's it like to be in there and be you?",
      "How do you look after yourself around them?",
      "If you could change one thing with the guys, what would it be?",
    ],
    empathy: [
      "You're one of them, and at the same time you're alone in there.",
      "Fitting in has a price, and maybe you're the only one who knows you pay it.",
      "Perhaps the hardest part is that you like these guys.",
    ],
    support: [
      "You do what keeps you safe there, and that makes sense.",
      "You get to like them and be worn out by it, both at once.",
      "There's no act needed on this side of the screen.",
    ],
  },
  {
    cue: "stomach",
    said: ["stomachs been doing flips", "in a washing machine"],
    mi: ["Good fact. What's usually going on right before your stomach starts up?"],
    empathy: [
      "The fun fact came first and then the stomach. Maybe your body's been worried about something for a while.",
    ],
    support: [
      "I like the animal facts, and I'd also like to hear about the stomach. Either order works.",
    ],
  },
  {
    cue: "stomach",
    said: ["before practice i cant eat", "the food just bounces"],
    mi: ["What is it about practice that your stomach gets ready for?"],
    empathy: [
      "Coach sees a guy who's not eating. What your body is getting ready for, nobody in that gym can see.",
    ],
    support: [
      "Practice with no food in you and that much going on is rough. What gets you through, when you get through?",
    ],
  },
  {
    cue: "stomach",
    said: ["whos your crush", "may crush ka na ba"],
    mi: ["What goes on in you while they wait for your answer?"],
    empathy: [
      "For them it's small talk. For you the floor opens, every single time someone says crush.",
    ],
    support: [
      "One little word, crush, and your insides are gone. That question doesn't have to be answered here.",
    ],
  },
  {
    cue: "stomach",
    said: ["stomachs been weird since summer", "my stomach started acting up"],
    mi: ["What do you connect with this summer, when it got so loud?"],
    empathy: ["It was there before, and since summer even your stomach won't keep quiet about it."],
    support: [
      "That's a long time to carry something around. I'm up for hearing about before, or about the summer.",
    ],
  },
  {
    cue: "stomach",
    said: ["mornings no chance", "breakfast though"],
    mi: ["How come the night is different, what do you think?"],
    empathy: [
      "At night the day's done and nobody's looking. Maybe your stomach only believes it then.",
    ],
    support: [
      "Your stomach keeps its own hours, and it probably has its reasons. No lecture from me about breakfast.",
    ],
  },
  {
    cue: "stomach",
    said: ["this elevator thing", "whole elevator in there"],
    mi: ["What was going on around you, the last time that elevator moved?"],
    empathy: ["Out of nowhere your stomach drops, while you stand there trying to look normal."],
    support: ["Stomach first, ankle later, or the other way round. Both get listened to here."],
  },
  {
    cue: "stomach",
    said: ["with sharing and candles", "light a candle and share your heart"],
    mi: ["What gets to you about the sharing part, already now?"],
    empathy: [
      "Everyone opens up on cue, and you're there with a candle, working out what's safe to share.",
    ],
    support: ["No wonder the sharing part makes you sweat. There are no candles in here."],
  },
  {
    cue: "stomach",
    said: [],
    mi: [
      "What's your stomach up to right now, while we're typing?",
      "What's happening around you, mostly, when it starts?",
      "If your body could text, what would it say?",
    ],
    empathy: [
      "Maybe your body says out loud what the rest of you keeps quiet.",
      "It's hard to feel okay when your own insides have a mind of their own.",
      "As if some part of you were always waiting for the next thing.",
    ],
    support: [
      "That's uncomfortable to live with. I won't laugh past it, even when you tell it as a joke.",
      "We can go slowly, your stomach gets a say in the speed.",
      "What calms it down a bit, when anything does?",
    ],
  },
  {
    cue: "watching",
    said: ["practise my voice notes", "takes of every voice note"],
    mi: ["When you play a voice note back, what are you listening for?"],
    empathy: [
      "Even a voice note has to pass inspection. That's a lot of work just to sound like nothing's going on.",
    ],
    support: [
      "One take is plenty here. If even a voice note is a rehearsal, it makes sense to be tired.",
    ],
  },
  {
    cue: "watching",
    said: ["checked the handwriting", "comparing the handwriting"],
    mi: ["All that time with the handwriting, what was going through your head?"],
    empathy: ["It wasn't about you, and still every alarm you have went off."],
    support: [
      "Of course you checked. A thing on a desk isn't small when you're on the lookout already.",
    ],
  },
  {
    cue: "watching",
    said: ["practise how i sit", "practising how guys stand"],
    mi: ["What do you see in that birthday video, besides the pose?"],
    empathy: ["A birthday, and you were on duty the whole time."],
    support: ["I like how you tell it, and it's a bit sad too. Poses aren't needed in here."],
  },
  {
    cue: "watching",
    said: ["delete my history", "i erase box scores"],
    mi: ["How does it feel, right after you've wiped it all?"],
    empathy: ["It's not about the scores. It's more like every trace of you is possible evidence."],
    support: [
      "Sweeping up like that makes sense when you're on edge. It's also a lot of cleaning for one person.",
    ],
  },
  {
    cue: "watching",
    said: ["flew across the sala", "dove over the sofa"],
    mi: ["What went through you in the second before you went for the phone?"],
    empathy: ["She wanted something small, and for you everything was right there in her hand."],
    support: [
      "You in mid-air over a phone is a funny picture, and the fear was real too. I won't laugh past that part.",
    ],
  },
  {
    cue: "watching",
    said: ["about to open a door", "listening for the gate"],
    mi: ["When you're on the lookout like that, what do you picture coming in?"],
    empathy: ["Always half an ear out, so there's no room where you really get to relax."],
    support: ["On alert all the time, no wonder you're jumpy. There's no rush in this chat."],
  },
  {
    cue: "watching",
    said: ["if i slip once", "one wrong second"],
    mi: ["What does a day look like, when one slip is one too many?"],
    empathy: ["You're in a game where one slip ends it, and there's never a timeout."],
    support: [
      "That's a lot of pressure on every single second. It makes sense that you're so careful.",
    ],
  },
  {
    cue: "watching",
    said: ["says i talk in my sleep", "mumble stuff at night"],
    mi: ["What are you worried might come out, at night?"],
    empathy: ["Even your sleep has a guard posted now. There's no off switch left."],
    support: [
      "If not even sleep is a break, no wonder it wears you down. Tired is welcome in here.",
    ],
  },
  {
    cue: "watching",
    said: ["theres nothing to know", "nah theres nothing all good"],
    mi: ["Fair enough, next question. What would you rather talk about?"],
    empathy: ["Maybe that door stays shut for now, and the joke is what holds it."],
    support: ["That's fine, nothing has to be told here. You keep the steering wheel."],
  },
  {
    cue: "watching",
    said: ["wore lolas scarf", "danced in a scarf"],
    mi: [
      "What was it like to dance in that scarf?",
      "How did you first notice that something had changed?",
    ],
    empathy: [
      "Nobody announced it. The same kid with the same scarf was suddenly not okay, and you had to work that out alone.",
    ],
    support: [
      "That kid in the scarf was doing nothing wrong. It makes sense that the quiet afterwards stuck with you.",
    ],
  },
  {
    cue: "watching",
    said: ["doesnt get the uncut version", "edit before i talk"],
    mi: ["What gets cut, when you talk to her?"],
    empathy: [
      "You're close, and she only ever gets the edited version. That can be lonely, even in the same room.",
    ],
    support: [
      "You keep something good going with her, and the editing is what it costs. The uncut stuff is welcome here.",
    ],
  },
  {
    cue: "watching",
    said: ["checking her face all day", "watch her watching me"],
    mi: ["Tell me what you're hoping to see in her, or hoping not to."],
    empathy: ["She might know, she might not, and you can't ask. So you keep reading her."],
    support: [
      "Not knowing what she knows is wearing. It makes sense to keep looking, and nothing needs settling tonight.",
    ],
  },
  {
    cue: "watching",
    said: [],
    mi: [
      "How does it feel, to keep an eye on everything like that?",
      "If you didn't have to be careful for a minute, what would that be like?",
      "What do you think people would see, if you stopped checking?",
    ],
    empathy: [
      "Maybe you're your own security camera, and it never gets a night off.",
      "Being careful all the time can get lonely.",
      "Maybe the fear isn't about one moment. It's about everything that could come after.",
    ],
    support: [
      "You've got your reasons to be careful, and I'm not here to take that away.",
      "Nobody sees how much work this is. I do think it counts.",
      "Nothing in this chat gets marked right or wrong.",
    ],
  },
  {
    cue: "gio",
    said: ["his schedule by heart", "walks past the gate"],
    mi: [
      "Back when you two still talked, what was good about it?",
      "What's it like, when that time of day comes round?",
    ],
    empathy: [
      "The talking stopped and the noticing didn't. Maybe you miss him more than you'd say.",
    ],
    support: [
      "You don't have to make it sound like nothing. Someone mattered and then it went quiet, that's allowed to hurt.",
    ],
  },
  {
    cue: "gio",
    said: ["playlist called math review", "math review 4 is the best playlist"],
    mi: ["What happens in you, when math review 4 is on?"],
    empathy: [
      "There's a whole part of you tucked away under a math title, where nobody would look.",
    ],
    support: ["Clever cover name. It says something that music you love has to hide behind math."],
  },
  {
    cue: "gio",
    said: ["plays guitar bad on purpose", "mess up the guitar part"],
    mi: ["How is it for you, when he plays it wrong like that for the kids?"],
    empathy: ["Of all things, the kindness got you. Hard to put up a defence against that."],
    support: [
      "You saw something good in someone and it did something to you. Nothing about that needs hiding here.",
    ],
  },
  {
    cue: "gio",
    said: ["after i sent him a song", "i sent him one song"],
    mi: ["What were you hoping he'd hear in that song?"],
    empathy: [
      "You sent a real piece of yourself, and what came back was silence. So you keep going over the song.",
    ],
    support: [
      "It took guts to send that song. Getting nothing back hurts, and it's okay to say so.",
    ],
  },
  {
    cue: "gio",
    said: ["heart on their picture", "gio and the girl"],
    mi: ["What goes on in you, in the second before you tap that picture?"],
    empathy: ["You cheer in public, and nobody sees that it costs you."],
    support: [
      "That's a lot to swallow with a straight face. You don't have to be normal about those pictures here.",
    ],
  },
  {
    cue: "gio",
    said: ["looking at the choir table", "choir had a table by the door"],
    mi: ["How was that night for you, with your eyes on that table?"],
    empathy: [
      "You were at prom with someone cool, and something in you kept walking over to that table.",
    ],
    support: [
      "Trisha can be cool and your eyes can still be over at that table. No apology needed for that.",
    ],
  },
  {
    cue: "gio",
    said: ["who said gio", "till the roosters"],
    mi: ["What did you two talk about, all those nights?"],
    empathy: ["The name slipped out, and a whole lot of nights came with it."],
    support: ["Gio it is, then. You don't have to take the name back, or explain it."],
  },
  {
    cue: "gio",
    said: ["official answer", "sneakers by sound"],
    mi: ["What would the long answer about him be?"],
    empathy: ["A tenor, officially. Unofficially, maybe someone you're always listening out for."],
    support: ["The short tenor version is fine, and so is the long one. You pick."],
  },
  {
    cue: "gio",
    said: ["on zero talking", "dead air since june"],
    mi: ["What's the silence like, on a bad night?"],
    empathy: ["Nothing from him, and part of you still hasn't logged off."],
    support: ["It doesn't have to be chill. Nothing at all from someone you miss is a real loss."],
  },
  {
    cue: "gio",
    said: ["he got the song", "theres the song so"],
    mi: ["If he got the message, what would you want him to have heard in the song?"],
    empathy: ["Maybe the song said it for you, and now you're stuck not knowing what he heard."],
    support: [
      "You let a song do the talking, and that took nerve. Not knowing what he made of it is rough.",
    ],
  },
  {
    cue: "gio",
    said: [],
    mi: [
      "What's it like to carry this around, right now?",
      "What do you miss, when you let yourself?",
      "If nobody could hear, what would you say about it?",
    ],
    empathy: [
      "So much feeling there, and such a straight face around it.",
      "Maybe it hurts twice, once for what it is and once because you can't show it.",
      "Maybe this takes up more of your days than anyone could guess.",
    ],
    support: [
      "It's okay that it matters to you. Nothing to fix about that.",
      "As much or as little as you like, names optional.",
      "I'm not going to make it bigger or smaller than it is.",
    ],
  },
  {
    cue: "sin",
    said: ["who made a mistake here", "how am i a mistake"],
    mi: [
      "How did the word mistake get attached to you?",
      "How does it feel, to walk around with a question like that?",
    ],
    empathy: [
      "Part of you argues back that it can't be true, and part of you is scared that it is.",
    ],
    support: ["No skipping, and no slogans from me. Mistake is a heavy word to put on yourself."],
  },
  {
    cue: "sin",
    said: ["i prayed it away", "did the prayers all of them"],
    mi: ["What did you hope would be different, after all that praying?"],
    empathy: [
      "You did everything you'd been taught, and came out with two answers, both of them lonely.",
    ],
    support: [
      "You put everything into those prayers. It makes sense to be worn out, and angry too, if you are.",
    ],
  },
  {
    cue: "sin",
    said: ["did a novena", "nine days of prayers"],
    mi: ["What was day ten like for you, on the inside?"],
    empathy: [
      "Nine days of asking to be somebody else, and at the end of it there you still were.",
    ],
    support: ["Nine days is a lot of hope. I'm sorry that the tenth was so hard to look at."],
  },
  {
    cue: "sin",
    said: ["carry the cross on good friday", "make me carry the cross"],
    mi: ["Tell me what it was like under that cross, with everyone looking."],
    empathy: [
      "All eyes are on the one with the cross, and all you want is not to be seen through.",
    ],
    support: [
      "That's a heavy thing to carry, and I don't only mean the cross. You got through it with all those eyes on you.",
    ],
  },
  {
    cue: "sin",
    said: ["father said love the sinner", "a homily about people"],
    mi: ["How was it, to have to stand there and keep still?"],
    empathy: [
      "As if it was about you, with nobody knowing, and you had to stand there and hold things for him.",
    ],
    support: [
      "You had to hold still, up front, while that was said. No wonder it's stayed with you.",
    ],
  },
  {
    cue: "sin",
    said: ["light like nine candles", "a novena with neighbours"],
    mi: ["What would it be like for you, to be prayed for like that?"],
    empathy: [
      "She'd do it out of love, and maybe you'd hear in every prayer that something's wrong with you.",
    ],
    support: [
      "You can love her and still dread being prayed over like that. One doesn't cancel the other.",
    ],
  },
  {
    cue: "sin",
    said: ["we're like super catholic", "more saints than chairs"],
    mi: ["What's it like to bring the same thing, prayer after prayer?"],
    empathy: [
      "All those saints in the house, and the one thing you keep asking about stays between you and God.",
    ],
    support: [
      "You keep going back with the same prayer, and that takes stamina. What it's about can wait till you want to say.",
    ],
  },
  {
    cue: "sin",
    said: [],
    mi: [
      "What do you wish God would say to you about it?",
      "When it's on your mind, what does it do to you?",
      "What part of your faith is still a good place for you?",
    ],
    empathy: [
      "It's hard to belong somewhere and be afraid of what it thinks of you.",
      "Maybe you've been fighting yourself on this for a long time.",
      "Maybe it cuts so deep because you take God seriously.",
    ],
    support: [
      "There's room for the faith and for the anger, I won't ask you to drop either.",
      "Taking something like that to church with you is lonely. I'm glad it's been said somewhere.",
      "No arguments from me about God. I'd just like to hear what it's been like.",
    ],
  },
  {
    cue: "papa",
    said: ["stealing them from the son", "for somebody who doesnt exist"],
    mi: ["If papa could know one thing about who'll be wearing those shoes, what would it be?"],
    empathy: ["His love comes in the right size, and it's like it was addressed to someone else."],
    support: [
      "The shoes are heavy because he matters to you. It makes sense that a present can feel like a debt.",
    ],
  },
  {
    cue: "papa",
    said: ["nine months at sea", "engine room no windows"],
    mi: ["What happens in you when he asks about his point guard?"],
    empathy: [
      "He's out there for you, and it gets heavier each time to be the point guard he's proud of.",
    ],
    support: [
      "You see exactly what he gives up for that school. It makes sense to feel you owe him something.",
    ],
  },
  {
    cue: "papa",
    said: ["name that has to go on a baby", "family name to carry"],
    mi: ["How does that name feel, on your back?"],
    empathy: [
      "They handed you a name and a whole future with it, and maybe nobody asked what you wanted.",
    ],
    support: ["That's a lot of weight on one only son. It can stay on the floor while we talk."],
  },
  {
    cue: "papa",
    said: ["something about my cousin", "my cousin came up once"],
    mi: ["What was going on inside you, at that table?"],
    empathy: [
      "It was said about your cousin, and you caught it full on, and nobody at the table noticed.",
    ],
    support: [
      "What he said doesn't have to be repeated here. It landed on you, and you sat through it alone.",
    ],
  },
  {
    cue: "papa",
    said: ["whole plan with me in the middle", "got all the hopes on"],
    mi: ["What's it like to be the one in the middle of all that?"],
    empathy: ["A whole family's hopes, and maybe not much space in there for what you'd hope for."],
    support: [
      "So much resting on you, plan and hopes. If you wobble under it sometimes, that's okay.",
    ],
  },
  {
    cue: "papa",
    said: ["ones real and theres nobody", "every chair at home is empty"],
    mi: ["What would you want to be different, in the real one?"],
    empathy: [
      "You lose yourself or you lose them. That's how it looks from where you're standing.",
    ],
    support: [
      "Those are two hard endings to look at. You don't need to pick the fake one or the real one tonight.",
    ],
  },
  {
    cue: "papa",
    said: ["after the eating part", "after the rice"],
    mi: ["After the food, what would you want to come next?"],
    empathy: [
      "You know her up to the food, and then it goes dark. Maybe that's the scariest part.",
    ],
    support: [
      "You know her so well, crying and praying and all. What comes after doesn't have to be figured out now.",
    ],
  },
  {
    cue: "papa",
    said: ["like carrying a fridge", "best thing he ever made"],
    mi: ["What is it about being his pride that weighs so much?"],
    empathy: [
      "Being loved like that is good. And maybe the scary part is wondering who it's really for.",
    ],
    support: [
      "Being thought of like that can weigh a ton. You get to be glad of it and tired of it.",
    ],
  },
  {
    cue: "papa",
    said: ["and papas never quiet", "as far as his face"],
    mi: ["What's the hardest part of that picture, for you?"],
    empathy: [
      "Of everyone, his is the reaction you can't look at. Maybe because he's so much to you.",
    ],
    support: ["You don't have to picture it to the end. Stopping there is allowed."],
  },
  {
    cue: "papa",
    said: [],
    mi: [
      "What do you most want them to know about you?",
      "Letting them down: what would be the worst of it, for you?",
      "When you think of home, what are you protecting?",
    ],
    empathy: [
      "You love them, and that's exactly why it's so heavy.",
      "Maybe it feels like you'd be breaking something that everyone worked for.",
      "It's as if you held your breath so that everybody else can breathe.",
    ],
    support: [
      "It makes sense that you're careful with the people you love most.",
      "You didn't ask for all that weight. It's okay to say it's heavy.",
      "Caring this much about your family isn't a weakness, and it isn't simple either.",
    ],
  },
  {
    cue: "said",
    said: ["im gay and nobody knows", "i like guys im gay"],
    mi: [
      "Still here, not logging off. What's it like, now that you've said it?",
      "What's going on in you right now, one minute after saying it?",
    ],
    empathy: [
      "You said it fast, maybe so there'd be no time to stop yourself. You've held that all on your own.",
    ],
    support: [
      "I'm still here, and nothing's different about how I see you. You said it your own way, at your own speed.",
    ],
  },
  {
    cue: "said",
    said: ["ever say it out loud in my house", "that word cant happen in our house"],
    mi: ["What does that life look like, when you picture it in that house?"],
    empathy: [
      "Years and years in that house with the sound off. No wonder it looks so long from here.",
    ],
    support: [
      "All those years don't have to be solved tonight. You don't have to say it out loud anywhere, typing about it is plenty.",
    ],
  },
  {
    cue: "said",
    said: ["wow ok i typed it", "if its still on the screen"],
    mi: ["How does it look to you, now that it's there?"],
    empathy: ["It used to live in your head, and there it is now, small and real."],
    support: ["It's still there, and so am I. Take as long as you want to look at it."],
  },
  {
    cue: "said",
    said: ["my tito did that", "theres an uncle who did it"],
    mi: ["Your uncle at those parties: what do you see there?"],
    empathy: ["You look at him and see where that road goes, and it's a very quiet place."],
    support: [
      "Reaching for a plan that keeps everyone calm makes sense. It's okay if that plan also makes you sad.",
    ],
  },
  {
    cue: "said",
    said: ["dont say congrats", "no confetti"],
    mi: ["Got it, no fuss. What feels okay to talk about next?"],
    empathy: ["You don't want a big moment. You want it said, and for nothing to break."],
    support: ["No fuss from me. Still here, still typing normal."],
  },
  {
    cue: "said",
    said: [],
    mi: [
      "How are you doing, in this exact moment?",
      "How is your body doing, now that this is in the room?",
      "What made this the moment for it, do you think?",
    ],
    empathy: [
      "Maybe it's a relief and terrifying at the same time.",
      "You've been alone with this for so long that being heard might feel strange.",
      "A few words, and it's like your whole life hangs on them.",
    ],
    support: [
      "I'm here, and I'm not going anywhere strange with this. You set the pace.",
      "You don't owe anyone the next step. This was enough for now.",
      "Nothing about what you said makes me see you as less.",
    ],
  },
  {
    cue: null,
    said: ["theres a gecko on my wall and", "gecko moved"],
    mi: ["If the gecko could report what he's seen lately, what would he say?"],
    empathy: ["Feeling watched might be about more than one gecko."],
    support: ["No judging from my side, whatever the gecko thinks. Take your time."],
  },
  {
    cue: null,
    said: ["shoes squeaked", "towel got stolen"],
    mi: ["What is it about the joking that stuck with you?"],
    empathy: ["You slipped it in and moved on quickly. Maybe it wasn't that small."],
    support: [
      "It can be a big thing or a small one, you get to say. We can go back to the jokes or leave them.",
    ],
  },
  {
    cue: null,
    said: ["like the aircon", "sad on low volume"],
    mi: ["When everything else is quiet, what do you notice about the sad?"],
    empathy: [
      "It's always running somewhere, so low that you could almost forget it, and it never quite stops.",
    ],
    support: ["Quiet sad still counts. It doesn't have to get louder before you talk about it."],
  },
  {
    cue: null,
    said: ["i had a milk tea", "two milk teas"],
    mi: ["If it isn't the milk tea, what might it be?"],
    empathy: ["Could be the tea. Could be that something in you is getting ready to be said."],
    support: ["Milk tea or feelings, both are allowed in here. We go at your speed."],
  },
  {
    cue: null,
    said: ["everyone was just acting", "all the boys were pretending"],
    mi: ["What was it like to find out that it wasn't an act for them?"],
    empathy: [
      "You thought it was the same hard work for everybody, and then it turned out you were alone with it.",
    ],
    support: [
      "A kid working that out by himself had a lot on. It makes sense that you thought it was the same for all.",
    ],
  },
  {
    cue: null,
    said: ["on airplane mode", "put me on hold"],
    mi: ["If your brain picked up after all, what might it say?"],
    empathy: ["Maybe it's easier for your brain to be out of reach than to look straight at it."],
    support: ["No clue is fine. Your brain can stay offline while we talk about something else."],
  },
  {
    cue: null,
    said: ["when you have a wife", "invite when i get married"],
    mi: ["What happens in you, when you see mama so happy about it?"],
    empathy: ["It's her being happy that makes it hard. As if you'd be the one taking it away."],
    support: ["You like to see her glad, and it still hurts to listen. Both at once is a lot."],
  },
  {
    cue: null,
    said: ["with no subs", "full court press"],
    mi: ["What would a timeout look like for you?"],
    empathy: ["You never get to sit down, and maybe nobody even knows you're playing."],
    support: ["A game with no break would flatten a pro. This chat can be the bench for a bit."],
  },
  {
    cue: null,
    said: ["karaoke mics still on", "wrong group chat"],
    mi: ["What goes through you in that second, when it might already be out there?"],
    empathy: ["That cold second when it could be too late, and you're living in it."],
    support: [
      "That's a nasty fear to have on repeat. In here things only go as far as you send them.",
    ],
  },
  {
    cue: null,
    said: ["old game highlights", "2016 finals"],
    mi: ["How is it in your head, when there's no game on?"],
    empathy: [
      "A game that's already been played can't surprise you. Maybe the quiet before sleep can.",
    ],
    support: [
      "Old games are decent company at 3. It makes sense to want something with a known ending.",
    ],
  },
  {
    cue: null,
    said: ["sweaty hands", "my palms get wet"],
    mi: ["What was in your head at that free throw, before the hands went?"],
    empathy: ["Your hands gave something away before you could joke about it."],
    support: ["A free throw with hands like that is no fun. There's no shame in it here."],
  },
  {
    cue: null,
    said: ["cctv with braces", "she clocks everything"],
    mi: ["What do you think she's clocked about you?"],
    empathy: [
      "Someone who notices everything keeps you on your toes. And maybe part of you would like her to notice.",
    ],
    support: [
      "Someone that sharp in the same house is a lot. It also means she's paying attention to you.",
    ],
  },
  {
    cue: null,
    said: ["sari sari store"],
    mi: ["What's it like for you, when you stop by at her store?"],
    empathy: ["Maybe that's one place where you don't have to put on much, and it comes with ice."],
    support: [
      "Ate Joy is a good person to have on the map. What is it about her that makes it easy?",
    ],
  },
  {
    cue: null,
    said: ["married to basketball", "ball and i are very happy"],
    mi: ["Fair enough. What's it like for you out there, just you and the ball?"],
    empathy: ["Maybe you get asked that a lot, and the ball is the safest answer."],
    support: ["Fine answer, and you don't have to come up with another one."],
  },
  {
    cue: null,
    said: ["we lost by two", "had the open shot"],
    mi: ["What else do you pass up like that, off the court?"],
    empathy: [
      "It's not only about the game. Maybe you know that moment well, when it's yours to take and you hand it over.",
    ],
    support: [
      "Losing like that stings. And it's honest of you to see a bit of yourself in that pass.",
    ],
  },
  {
    cue: null,
    said: ["eleven i gotta do my son voice", "make my voice a little lower"],
    mi: ["What does that voice have, that your own doesn't?"],
    empathy: ["Even to talk to your papa, you come in costume."],
    support: [
      "You want papa to get the voice he knows. It's a strain too, and yours can rest here.",
    ],
  },
  {
    cue: null,
    said: ["finish my physics set", "a problem set due"],
    mi: ["When the set is done and it's you and the quiet, what comes up?"],
    empathy: ["The physics is the easy part. It's the lying there afterwards that goes on and on."],
    support: [
      "Physics first, then the lying there. If that gets long, it's okay to say what it's like.",
    ],
  },
  {
    cue: null,
    said: ["covered court"],
    mi: ["What goes quiet in you, when you're shooting there?"],
    empathy: ["Nobody to play for on that court. Just you, for once."],
    support: [
      "I'm glad you've got that court at night, and that nothing has to be performed there.",
    ],
  },
  {
    cue: null,
    said: ["when the house is empty", "sing when everybodys out"],
    mi: ["What is it like to sing, when nobody can hear?"],
    empathy: ["Maybe the realest thing you do happens when there's nobody to hear it."],
    support: ["You sing, properly, and you kept that safe all this time. I'm glad you've got it."],
  },
  {
    cue: null,
    said: ["under the name math review", "saved in my phone as homework"],
    mi: ["Tell me about that song. What does it know about you?"],
    empathy: [
      "One song, travelling under a false name. It might know more about you than most people do.",
    ],
    support: ["A song that gets you through is worth having. Which one it is can stay yours."],
  },
  {
    cue: null,
    said: ["tried liking trisha", "fall for trisha"],
    mi: ["What was it like, to have all those good reasons and still not feel it?"],
    empathy: ["You worked at it like homework, and your heart wouldn't be graded."],
    support: [
      "You really tried, and you were fair to Trisha too. A feeling that doesn't come isn't a lack of effort.",
    ],
  },
  {
    cue: null,
    said: ["sent a goat instead", "picture of a goat"],
    mi: ["What did it say, before it turned into a goat?"],
    empathy: ["You were one tap away from telling him, and then the fear sent a goat."],
    support: ["I get the goat. Even typing it out to Kiko took nerve."],
  },
  {
    cue: null,
    said: ["glass wall facing the canteen", "sit in a glass box"],
    mi: ["What would a place need, for you to be okay with talking there?"],
    empathy: ["Asking for help would mean doing it in a shop window."],
    support: [
      "Passing on that makes sense. Wanting walls that aren't glass isn't being difficult.",
    ],
  },
  {
    cue: null,
    said: ["also the religion teacher", "religion class and for counselling"],
    mi: ["Sitting across from that person, what would worry you most?"],
    empathy: ["It's hard to open up to someone who might be marking you, in more ways than one."],
    support: ["I see the problem. Wanting someone who isn't also your religion teacher is fair."],
  },
  {
    cue: null,
    said: ["she put a sticker on my phone", "rainbow sticker she stuck"],
    mi: ["What do you think she wanted to tell you, with that sticker?"],
    empathy: ["Maybe it's a tiny message, and you don't know yet if it's safe to read it."],
    support: [
      "It's there on your phone, and you don't have to do anything about that sticker yet.",
    ],
  },
  {
    cue: null,
    said: ["not make a face", "no reaction face"],
    mi: ["What face are you used to getting, when you start to say something real?"],
    empathy: [
      "You've learned to watch for the second a face changes. Maybe that's the part you dread.",
    ],
    support: ["No face over here. Just someone reading, at your speed."],
  },
  {
    cue: null,
    said: ["not in my life basically", "i guess an outsider"],
    mi: ["What's easier to say to someone from outside?"],
    empathy: [
      "With the people you know there's so much to lose. With a stranger, maybe a bit less.",
    ],
    support: ["An outsider is exactly what I am, and I've got time."],
  },
  {
    cue: null,
    said: ["think about how i walk", "any way i felt like"],
    mi: ["What was it like, back when you could just move without thinking?"],
    empathy: ["Somewhere along the line even walking became something to get right."],
    support: [
      "You used to just move, and you lost that without anyone noticing. That's a real thing to miss.",
    ],
  },
  {
    cue: null,
    said: ["sound for concerts", "concert sound guy"],
    mi: ["What draws you to that, being at the back with the sound?"],
    empathy: ["Maybe that's the dream: close to what you love, and nobody checking how you stand."],
    support: [
      "That's a good thing to want, and it's yours. I'd like to hear more about the sound part.",
    ],
  },
  {
    cue: null,
    said: ["im the funny one", "the comic relief"],
    mi: ["What else are you, when the jokes are done for the day?"],
    empathy: ["You play that position so well that maybe nobody asks who's under it."],
    support: ["You're good at being the funny one, and it's okay to be tired of it."],
  },
  {
    cue: null,
    said: ["be like ok bro", "say it was kiko telling me"],
    mi: ["What do you notice, when you hear how you'd answer Kiko?"],
    empathy: ["Kiko would get off easy with you. For yourself there's the full trial, maybe."],
    support: [
      "You caught that by yourself. There's a kind answer in you, even if it's hard to turn it your own way.",
    ],
  },
  {
    cue: null,
    said: ["when someone says crush", "seven if theres a family party"],
    mi: ["What happens in those moments, that the number goes up?"],
    empathy: [
      "Six is what an ordinary day is now. That's a lot to walk around with and look fine.",
    ],
    support: ["Six is plenty. It doesn't have to get any higher before it's worth talking about."],
  },
  {
    cue: null,
    said: ["but like in flashes", "like a notification"],
    mi: ["What's usually going on, right when it comes up?"],
    empathy: [
      "It's there every day, in short bursts, so you're hardly done with one when the next one comes.",
    ],
    support: [
      "Every day is a lot, even in small bits. We can look at one of them, or just let it pass.",
    ],
  },
  {
    cue: null,
    said: ["like a referee", "commentator in my head"],
    mi: ["What is that voice in your head afraid of, do you think?"],
    empathy: ["You can't even sit down without a voice in your head calling it."],
    support: ["A voice like that all day wears you out. There's no whistle in here."],
  },
  {
    cue: null,
    said: ["could ask about the sticker", "whered you get that sticker"],
    mi: ["If you asked Bea, what would you like to come out of it?"],
    empathy: [
      "The sticker is a small thing to ask about, and behind it sits a much bigger question, maybe.",
    ],
    support: ["That's a careful way to begin, and you know Bea best. The sticker has no deadline."],
  },
  {
    cue: null,
    said: ["could not laugh next time", "a tiny strike"],
    mi: ["What would it be like, to sit one joke out?"],
    empathy: ["It would look like nothing from outside, and in there it might feel huge."],
    support: ["Not joining in, very quietly, on your own terms. If you do it or not, I get both."],
  },
  {
    cue: null,
    said: ["feeds you till you confess", "start admitting things"],
    mi: ["What comes close to slipping out, when she feeds you like that?"],
    empathy: ["The nicer she is to you, the harder it gets to keep something back."],
    support: ["She's good to you, and that makes keeping quiet harder. Both are true."],
  },
  {
    cue: null,
    said: ["whens my turn", "my future wedding"],
    mi: ["What goes on in you, when she gets to that part?"],
    empathy: ["She's looking forward to it, and you sit there and have to look like you are too."],
    support: ["Nodding along to that topic is hard work. No nodding needed here."],
  },
  {
    cue: null,
    said: ["thinks im just hungry", "diagnosis is practice"],
    mi: ["And what's your own theory, if you're honest with it?"],
    empathy: ["She sees that something's up and reaches for food. So close, and still not it."],
    support: [
      "Mama's trying with what she's got, and the feeling's still there after. It's okay to say both.",
    ],
  },
  {
    cue: null,
    said: ["she made me milo", "got a hot drink"],
    mi: ["What did you nearly say, before it became physics?"],
    empathy: [
      "She opened a door for a second and you said physics. Maybe part of you wanted to say more.",
    ],
    support: [
      "Physics was what you could say right then, and that's okay. That she asked still counts for something.",
    ],
  },
  {
    cue: null,
    said: ["eat more thats also", "eat basically"],
    mi: ["When she says eat, what do you hear?"],
    empathy: ["In her language eat covers everything, maybe even what she can't put into words."],
    support: ["There's care in that one word, even if it doesn't reach the thing itself."],
  },
  {
    cue: null,
    said: ["says nothing and folds", "ikaw talaga"],
    mi: ["If it turned out to be the folding version, what would that mean to you?"],
    empathy: [
      "You're not asking for much. Just that she goes on folding and you're still her kid.",
    ],
    support: [
      "The folding hope is a gentle one, and it shows how well you know her. I see why you keep it.",
    ],
  },
  {
    cue: null,
    said: ["misses papa so she cleans", "lonely with him away"],
    mi: ["How is it for you, to see her miss him like that?"],
    empathy: [
      "She misses him and makes the floor shine, and you turn your own stuff into a bit about it, maybe.",
    ],
    support: [
      "You notice how she's really doing, shiny floor and all. How you're doing counts too.",
    ],
  },
  {
    cue: null,
    said: ["home like three months a year", "three months out of twelve"],
    mi: ["What's it like to have him for three months, and then not?"],
    empathy: ["Three months of him, and then you're back to missing him and making jokes."],
    support: [
      "Three months out of a year isn't a lot of papa. You're allowed to miss him, broken fan and all.",
    ],
  },
  {
    cue: null,
    said: ["hugs like a wrestler", "karaoke with his eyes closed"],
    mi: ["How does the house feel to you, when someone that big and loud is back?"],
    empathy: ["You love that about him. Maybe it also makes him harder to let down."],
    support: [
      "It's good to hear you talk about him. The love is real, and so is the complicated part.",
    ],
  },
  {
    cue: null,
    said: ["is the wifi working", "its all numbers"],
    mi: ["If the call went past basketball for once, what would you tell him?"],
    empathy: [
      "You two have a whole language out of basketball, and maybe some things have no word in it.",
    ],
    support: ["Basketball talk can be love too. And it's okay to wish it went a bit further."],
  },
  {
    cue: null,
    said: ["middle of an ocean", "only gets highlights"],
    mi: ["What doesn't make it into the part he gets to hear?"],
    empathy: ["He's so far off that he can't see you, and maybe that's sad and safe at once."],
    support: [
      "Not telling papa makes sense, with that kind of distance. It can make sense and still be hard.",
    ],
  },
  {
    cue: null,
    said: ["crews on the same wifi", "boyet"],
    mi: ["If it were only you two on the line, what would you want him to hear?"],
    empathy: ["There's never a minute that's only yours and his."],
    support: [
      "With other people right there it's no place for a private word. Keeping it light makes sense.",
    ],
  },
  {
    cue: null,
    said: ["all good captain", "saluted the phone"],
    mi: ["What would the other answer have been, under that one?"],
    empathy: ["The point guard reported for duty, and the real answer stayed with you."],
    support: ["You keep it light for him. The other answer has room here, whenever."],
  },
  {
    cue: null,
    said: ["nobody would laugh", "it wouldnt land"],
    mi: ["How would it be for you, to see his joke not work?"],
    empathy: [
      "A joke of his that doesn't land would say it all. Maybe that silence is what you're afraid of.",
    ],
    support: [
      "You're thinking of what it would do to him, not only to you. That's a lot to carry around.",
    ],
  },
  {
    cue: null,
    said: ["more white hair", "more white on top"],
    mi: ["What do you feel, each time there's more white?"],
    empathy: ["Maybe you look at the white hair and feel there's a bill with your name on it."],
    support: ["You notice more than he says. It makes sense that it gets to you."],
  },
  {
    cue: null,
    said: ["secretly kind", "soft if you know where to look"],
    mi: ["What have you seen of that soft side, toward you?"],
    empathy: [
      "You've seen what she's like when nobody's meant to look. Maybe part of you trusts that.",
    ],
    support: ["I'm glad there's someone like that around you, soft spot and all."],
  },
  {
    cue: null,
    said: ["fight over the charger", "communicate in insults"],
    mi: ["What gets said between the lines, with you two?"],
    empathy: ["Under all the bickering you're close, and you both know it, maybe."],
    support: ["Close is close, even if it comes out as a fight. It's good you have that."],
  },
  {
    cue: null,
    said: ["stuck that rainbow on my phone", "sticker on my case"],
    mi: ["What went through you, when you first saw it there?"],
    empathy: ["She said nothing and left a sign, and you're still working out how to read it."],
    support: [
      "You didn't say a word and neither did she. It can stay at that for as long as you want.",
    ],
  },
  {
    cue: null,
    said: ["unicorns are in this year", "its the trend now kuya"],
    mi: ["That look she gave you: what was in it, do you think?"],
    empathy: ["The words were about unicorns. The look was maybe about you."],
    support: [
      "A look like that can make you nervous and warm at once. It can just be about unicorns for now.",
    ],
  },
  {
    cue: null,
    said: ["say ya duh", "take my leche flan"],
    mi: ["What would it be like to hear that from her?"],
    empathy: ["You can hear her say it, cheeky as ever, and there's real hope under the dessert."],
    support: [
      "That's a good hope to have, dessert included. You know her better than anybody here does.",
    ],
  },
  {
    cue: null,
    said: ["snitches get no wifi", "shes no snitch"],
    mi: ["What does it mean to you, that she'd keep it to herself?"],
    empathy: ["There might be some relief in that, one person in the house who wouldn't tell."],
    support: [
      "One person at home whose code you trust, that's worth something. Nothing has to follow from it yet.",
    ],
  },
  {
    cue: null,
    said: ["my number one fan", "she thinks im a star"],
    mi: ["Tell me about sitting there with her. What's good about it?"],
    empathy: ["With her you're the star, and maybe you're scared of ever losing that spot."],
    support: [
      "Hating a villain together with your lola is a good thing to have. I'm glad it's there.",
    ],
  },
  {
    cue: null,
    said: ["and did i pray", "i go exams po"],
    mi: ["If you told her what's really in your prayers, what would you say?"],
    empathy: ["She asks because she cares, and she lands on the one spot you keep covered."],
    support: [
      "Keeping that answer short with her makes sense. There's room for the long one here.",
    ],
  },
  {
    cue: null,
    said: ["she likes the noise", "as long as the radios on"],
    mi: ["If the noise stopped for a day, what would she notice?"],
    empathy: ["As long as you're loud she thinks all is well, so you can't ever go quiet."],
    support: ["Maybe you keep the noise up partly for her. It's fine to be quiet in this chat."],
  },
  {
    cue: null,
    said: ["god has a plan", "magdasal ka"],
    mi: ["What's it like for you, to get that as an answer?"],
    empathy: ["She gives you what she trusts most, and maybe you wonder where you fit into it."],
    support: ["She means it as love. It's okay if it doesn't reach where it hurts."],
  },
  {
    cue: null,
    said: ["smell my head", "sniffs my hair"],
    mi: ["How would it be, to get pulled in like that?"],
    empathy: [
      "Behind all the worry there's this one picture, of just being held like when you were small.",
    ],
    support: [
      "That's one worth keeping, even if you don't bet on it. It comes from how she's been with you.",
    ],
  },
  {
    cue: null,
    said: ["he got a goat", "kiko just got livestock"],
    mi: ["What was that moment like, right before you bailed?"],
    empathy: ["So close to saying it to him, and then the fear was faster."],
    support: [
      "Not telling Kiko that time is okay. You get to decide if and when there's another moment.",
    ],
  },
  {
    cue: null,
    said: ["bro why a goat", "about the goat and i had"],
    mi: ["About that goat: what would you have liked to answer?"],
    empathy: ["He asked why, and for a second the truth was an option. Then it was a goat again."],
    support: ["The goat is funny, and there's something sad in it too. Both can stay."],
  },
  {
    cue: null,
    said: ["eat alone till graduation", "last lunch we ever have"],
    mi: ["What makes it a coin flip, for you?"],
    empathy: ["Either nothing changes or everything does, and you'd only find out afterwards."],
    support: [
      "With your best friend on the line it makes sense to hold off. You don't owe anyone a coin toss.",
    ],
  },
  {
    cue: null,
    said: ["a nickname ready by lunch", "turn it into a bit"],
    mi: ["How is it, to know so exactly how they'd joke?"],
    empathy: [
      "You know how it would sound before anyone's opened their mouth. Maybe you hear it already.",
    ],
    support: ["Being scared of that makes sense, you know how that team jokes. I'm not laughing."],
  },
  {
    cue: null,
    said: ["dog in human form", "golden retriever"],
    mi: ["Tell me what it was like, to be around someone like that."],
    empathy: [
      "You start to describe him and it carries you off a bit. There's a lot of warmth in it.",
    ],
    support: [
      "I like hearing how you see him, kids and lateness and all. There's no stop sign from me.",
    ],
  },
  {
    cue: null,
    said: ["this dumb laugh", "when he laughs he snorts"],
    mi: ["What does it do to you, when he laughs?"],
    empathy: ["You can probably hear that laugh right now. And it's safer to stop there."],
    support: ["The laugh can stay undescribed, or you can tell me more. Either is fine."],
  },
  {
    cue: null,
    said: ["do fish know", "from chords to ghosts"],
    mi: ["What did those talks have, that you don't get anywhere else?"],
    empathy: [
      "No subject was too weird with him. Maybe you got to be all of yourself for a while.",
    ],
    support: [
      "Talks like that are worth missing. I'd be happy to hear about one, from the songs to the silly stuff.",
    ],
  },
  {
    cue: null,
    said: ["i got an eyeball", "it says seen"],
    mi: ["What do you tell yourself, when you look at that screen?"],
    empathy: ["He saw it, that's all you know. The rest your head has to fill in."],
    support: ["Being left on seen stings. No need to joke that away here, unless it helps."],
  },
  {
    cue: null,
    said: ["nice to everyone", "kind hurts the most"],
    mi: ["What is it about him being nice that would hurt like that?"],
    empathy: ["Maybe you'd wanted something that isn't just how he is with people."],
    support: ["It makes sense that kind can hurt, when what you hope for is something else."],
  },
  {
    cue: null,
    said: ["with the guitar on his lap", "a really quiet oh"],
    mi: ["That oh, when you hear it in your head, what's in it?"],
    empathy: ["One tiny word, and you've already listened to it over and over in your head."],
    support: [
      "You've been through that moment all by yourself, guitar and all. We can stop at the oh, or go on.",
    ],
  },
  {
    cue: null,
    said: ["going by the pictures", "as far as the photos go"],
    mi: ["What are you looking for, when you look?"],
    empathy: ["He seems happy, and maybe that's a comfort and a sting in one."],
    support: ["For research, of course. It's okay to miss someone and check how he's doing."],
  },
  {
    cue: null,
    said: ["i like mass", "i belong in the harmonies"],
    mi: ["What happens in you, in the middle of the singing?"],
    empathy: [
      "It'd be easier not to care. It's a place you love, and you're not sure it loves you back.",
    ],
    support: ["You get to love that part, with everything that's complicated around it."],
  },
  {
    cue: null,
    said: ["would i still get adobo", "theres a plate thats mine"],
    mi: ["What does it mean to you, to eat there?"],
    empathy: ["It's not about the food. It's about whether you'd still be wanted at Kiko's."],
    support: ["Of course you worry about that. You're fed and liked there, and it matters."],
  },
  {
    cue: null,
    said: ["an angel in the nativity", "had me as an angel"],
    mi: ["What was it like to be the angel, all those times?"],
    empathy: ["You tell it as a punchline, and maybe there's a kid in there who already wondered."],
    support: [
      "Good line. I'm up for the rest of the angel story too, the funny parts and the others.",
    ],
  },
  {
    cue: null,
    said: ["boy in grade 8", "kid in grade 8"],
    mi: [
      "How do you feel, when that kid is there?",
      "If nobody else could hear, what would you want to say to him?",
    ],
    empathy: ["You recognise something in him, and that's why it hurts to stay quiet."],
    support: [
      "You see him when others only see a joke. Being scared to speak up doesn't make you heartless.",
    ],
  },
  {
    cue: null,
    said: ["the sea in the back", "waves behind him"],
    mi: ["What do you hear, in the part with the sea?"],
    empathy: [
      "The sea doesn't ask you anything. Maybe it's a piece of him that's easy to be close to.",
    ],
    support: ["A tender way to keep papa near, that. There's no wrong way to listen."],
  },
  {
    cue: null,
    said: ["less about the jokes", "not the teasing"],
    mi: ["What is it that you see, underneath the jokes?"],
    empathy: ["So that's only the top layer, and the scary part is what's below it."],
    support: ["Thanks for putting me right. That sentence can be finished later, or stay open."],
  },
  {
    cue: null,
    said: ["no ball just the brain", "nothing to bounce"],
    mi: ["So what comes up in that brain, when there's nothing else to do?"],
    empathy: [
      "All day there's something to bounce off. In bed there's nothing between you and your own head.",
    ],
    support: [
      "No noise to hide in, that's a rough spot. Some of what comes up in bed has a place here.",
    ],
  },
  {
    cue: null,
    said: ["two shows daily", "whenever nobody needs a joke"],
    mi: ["What's different about those moments, when the audience is gone?"],
    empathy: ["It comes in the gaps, as soon as there's no show to run."],
    support: ["This can be one of those gaps, and nobody needs a joke from you in it."],
  },
  {
    cue: null,
    said: ["talking beside it", "not saying and its loud"],
    mi: ["What would help you get a little closer to it?"],
    empathy: ["It's right there next to everything you say, and it takes up a lot of room."],
    support: [
      "Walk around it as long as you need. I won't push, and I'm not leaving because of it.",
    ],
  },
];
