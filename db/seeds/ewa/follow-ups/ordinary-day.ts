import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to what her cues lead a supporter to ask. */
export const ordinaryDay: Scenario["topics"] = {
  "sounds-missed": {
    layer: 0,
    asks: [
      ...["what sounds", "what sounds do you miss most", "sounds do you miss"],
      ...["sounds you miss", "miss hearing", "miss to hear"],
    ],
    answers: [
      "The newspaper being shaken out. {And somebody clearing his throat before he was right|quiet-home}. || His slippers, they slapped. {I used to beg him to buy others|quiet-home}.",
    ],
  },
  "quiet-largest": {
    layer: 0,
    asks: [
      ...["do with yourself", "quiet is at its largest", "when the quiet"],
      ...["in the silence", "when it is so quiet", "when it's quiet"],
    ],
    answers: [
      "I run the tap. {Or I iron something, an iron breathes, at least|quiet-home}. || I wind the clocks, whether they need it or not. {It gives each room something to say|quiet-home}.",
    ],
  },
  "day-sounds": {
    layer: 0,
    asks: [...["a day sound", "day sound now", "from morning to evening"], ...["hear all day"]],
    answers: [
      "The kettle, the pipes, the announcer. {And then I set down a plate and it sounds like a crash|quiet-home}. || Mostly of me. {I had not known that I sigh when I bend|quiet-home}.",
    ],
  },
  "telling-him-today": {
    layer: 0,
    asks: [
      ...["be telling him", "telling him about", "about a day like this"],
      ...["tell him today", "tell stefan today"],
    ],
    answers: [
      "That I have written to a stranger with one finger. {He would want to know which finger|grief}. || I would tell him that somebody asked after him. {He would be embarrassed, and ask me what I had said|grief}.",
    ],
  },
  "small-moment": {
    layer: 0,
    asks: [
      ...["such a small moment", "middle of the day", "small moment"],
      ...["that moment do", "moment do to you"],
    ],
    answers: [
      "It makes a step where there was none. {One comes down hard|grief}. || I go on, one does. {It is an hour later that I find I have been standing|grief}.",
    ],
  },
  "for-two": {
    layer: 0,
    asks: [
      ...["it was for two", "when it was for two", "how it was for two"],
      ...["cooking for two", "with two"],
    ],
    answers: [
      "Untidy, and late, and he dried the glasses with the wrong towel. {I scolded, and I was never once alone in it|two-cups}. || There was always a heel of bread in dispute. {Now I have both heels, and I do not care for them|two-cups}.",
    ],
  },
  "do-next": {
    layer: 0,
    asks: ["what do you do next", "do you do next"],
    answers: [
      "I put it right, quickly, as if somebody had seen. {Then I look at the place where I put it right|grief}. || I wash something. {When it is washed I stand and hold the cloth|grief}.",
    ],
  },
  "unseen-hours": {
    layer: 0,
    asks: [
      ...["when nobody sees", "nobody sees you", "hours like when"],
      ...["hours like", "nobody is watching", "when you are alone"],
    ],
    answers: [
      "I let my face down, like a blind. {It is heavier than one would think|managing}. || I talk, I stop in doorways, {I sit on the edges of things|managing}.",
    ],
  },
  "be-well-for": {
    layer: 0,
    asks: [
      ...["be well for anyone", "didn't have to be well", "not have to be well"],
      ...["didn't have to be strong", "stop managing", "without managing"],
      ...["didn't have to manage"],
    ],
    answers: [
      "{Lying down, I expect, in the middle of the day, with my shoes on|managing}. It has never been done in this family. || {I would howl like a dog for an afternoon|managing}, and then I would make potato pancakes.",
    ],
  },
  "meet-him-most": {
    layer: 0,
    asks: [
      ...["meet him most", "where in the day", "meet him"],
      ...["feel him most", "is he most", "most present"],
    ],
    answers: [
      "In the hall. {His hat is at the height of his head, one nearly says good day to it|grief}. || At the window, mornings. {He read the sky there, and the pane has still a mark from his forehead|grief}.",
    ],
  },
  "come-upon": {
    layer: 0,
    asks: [
      ...["come upon something", "upon something of his", "find something of his"],
      ...["something of his", "come across something", "come upon a thing"],
    ],
    answers: [
      "First I am pleased, as if he had left it for me. {And then I know that there will be only so many of these|grief}. || I stand quite still, like one who has met a deer. {I put it back exactly, he might go on having left it|grief}.",
    ],
  },
  "kind-of-company": {
    layer: 1,
    asks: [
      ...[
        "kind of company",
        "kind of company do you miss most",
        "what kind of company do you miss",
      ],
      ...["company do you miss", "company you miss", "what company"],
    ],
    answers: [
      "The kind where one need not finish a sentence. {They knew how all of mine ended|friends}. || People who had seen me young. {There is nobody left at whose table I was ever thirty|friends}.",
    ],
  },
  "among-people": {
    layer: 1,
    asks: [
      ...["be among people", "among people", "with other people"],
      ...["around people", "in company", "go out"],
    ],
    answers: [
      "I am given the good chair and the low voice. {I come home tired from being so carefully handled|friends}. || At Mass it goes, everyone looks forward. {Afterwards on the steps they stand in pairs|friends}.",
    ],
  },
  "be-met": {
    layer: 1,
    asks: [
      ...["like to be met", "be met by", "someone who sees you"],
      ...["to be met", "people to treat you", "someone to meet you"],
    ],
    answers: [
      "With hello, and then with a complaint of their own. {I am spoken to as one speaks at a bedside|friends}. || As they did before. {Irena would say, that hat, Ewa, for heaven's sake, and nobody has said a thing about my hat|friends}.",
    ],
  },
  "anger-finish": {
    layer: 1,
    asks: [
      ...["anger want to say", "let it finish", "the anger say"],
      ...["anger say", "anger wants"],
    ],
    answers: [
      "That I was your nurse, Stefan, it was the one thing I could do. {And you went and died politely behind my back|anger?}. || I would say, four months! {You let me admire paint for four months|anger?}.",
    ],
  },
  "anger-reach-him": {
    layer: 1,
    asks: [
      ...["like him to know", "him to know about it", "reach him"],
      ...["could reach him", "him to know"],
    ],
    answers: [
      "That I would have canceled Kraków and not minded. {He took me for somebody who would rather have a trip|anger?}. || That it was not kind. {He thought it was kind, and I should like him to know that it was not|anger?}.",
    ],
  },
  "anger-passed": {
    layer: 1,
    asks: [
      ...["when it has passed", "has passed", "after the anger"],
      ...["once it passes", "when it passes"],
    ],
    answers: [
      "Ashamed, and a good deal warmer. {Then I beg his pardon, aloud, and there is nobody to grant it|grief}. || Empty, like a pan. {I straighten his picture afterwards, though I did not touch it|grief}.",
    ],
  },
  "needed-give": {
    layer: 2,
    asks: [
      ...["did it give you", "give you to be needed", "give you"],
      ...["to be needed like that", "gave you"],
    ],
    answers: [
      "The right to be tired in the evening. {I am tired now, and have not earned it|useless?}. || One knew what one was for by the sound of a bell. {I have had to look for it since, and I do not find it in the drawers|useless?}.",
    ],
  },
  "still-calls": {
    layer: 2,
    asks: [
      ...["still calls on you", "calls on you", "still needs you"],
      ...["needs you still", "anything that needs you"],
    ],
    answers: [
      "The fern, and a ward full of heads that need a cap. || Somebody's shoelace on the stairs, last week. I was down on my knees before his mother was.",
    ],
  },
  "left-that-is-you": {
    layer: 2,
    asks: [
      ...["what is left", "left that is you", "leave the tasks aside"],
      ...["who are you without", "without the tasks", "left of you"],
    ],
    answers: [
      "Opinions, chiefly. {There is nobody at the table to have them at|useless?}. || A person who sits up straight. {I could not tell you for whose sake|useless?}.",
    ],
  },
  "days-little-ahead": {
    layer: 2,
    asks: [
      ...["how are the days", "so little ahead", "little ahead of them"],
      ...["days when there", "days go by"],
    ],
    answers: [
      "They are even, like knitting. {One does not come to the end of a row|no-use-hope?}. || Long in the hand and short in the memory. {I could not tell you Tuesday from the other ones, and I do not try|no-use-hope?}.",
    ],
  },
  "wish-in-a-day": {
    layer: 2,
    asks: [
      ...["wish a day to have", "a day to have", "have in it"],
      ...["a good day", "day to have in it"],
    ],
    answers: ["One thing that I had not put there myself. || A knock, at no particular hour."],
  },
  "made-look-ahead": {
    layer: 2,
    asks: [
      ...["made you look ahead", "in earlier years", "look ahead in"],
      ...["look forward before", "earlier years"],
    ],
    answers: [
      "Seed catalogs, and his list of rivers. {I did not know that it was he who did the looking ahead|no-use-hope?}. || He would unfold a map on a Sunday and say, now. {It was always he who said now|no-use-hope?}.",
    ],
  },
  "tell-him-one-thing": {
    layer: 3,
    asks: [
      ...["tell him one thing", "still tell him", "one thing would"],
      ...["say one thing to him", "one thing to him", "tell him about it"],
      ...["if he could hear you"],
    ],
    answers: [
      "That {I ought to have stayed in the chair|last-night}. He would say, in that chair, with your back. || I am sorry that you were by yourself, Stefan. {I had the umbrella, and I went|last-night}.",
    ],
  },
  "written-down": {
    layer: 3,
    asks: [
      ...["now that it's written", "written down", "now that you have said"],
      ...["now that you've told", "having written it", "to have told me"],
      ...["to have written it"],
    ],
    answers: [
      "It stands there in black. {I have read it over, and it is still I who went home|last-night}. || Strange. {All this while it was in my coat pocket, like a stone|last-night}, and now you have seen it too.",
    ],
  },
  "comes-back-most": {
    layer: 3,
    asks: [
      ...["comes back to you most", "part of it comes back", "comes back most"],
      ...["go back to most", "back to most", "come back to most"],
    ],
    answers: [
      "The door. {I pulled it to softly, so as not to wake him|last-night}. || My own voice in the corridor, being cheerful with the girl at the desk. {I was pleased to be going home|last-night}.",
    ],
  },
  "doctors-said": {
    layer: 1,
    asks: [
      ...["did the doctors say", "doctors say", "the doctors tell"],
      ...["did they tell you at the hospital", "they tell you there", "the doctors think"],
    ],
    answers: [
      "That he was stable. {I know that word, one says it of a table|grief}. || They spoke to me as to a colleague, in numbers. {I understood all of them, that was no mercy|grief}.",
    ],
  },
  "did-he-suffer": {
    layer: 1,
    asks: [
      ...["he suffer", "was he in pain", "he in pain"],
      ...["was it hard for him", "was he afraid", "was he frightened"],
      ...["he know he was dying"],
    ],
    answers: [
      "He had no pain, they saw to that, and I saw to it that they did. {He was short of breath and he was polite about it|grief}. || Not pain. {He counted, I could see his lips, he was timing his own breathing|grief}.",
    ],
  },
  "my-health": {
    layer: 0,
    asks: [
      ...["your health", "are you healthy", "your own health"],
      ...["are you ill", "look after yourself", "looking after yourself"],
      ...["take care of yourself"],
    ],
    answers: [
      "The heart is a good one. {The rest of me keeps regular hours and has no appetite for them|grief}. || I eat by the clock and I go to my appointments. {I look after her quite properly, this widow, and am not fond of her|grief}.",
    ],
  },
  "picture-of-him": {
    layer: 0,
    asks: [
      ...["picture of him", "photograph of him", "photo of him"],
      ...["picture of stefan", "photograph of stefan", "pictures of him"],
      ...["photographs of him"],
    ],
    answers: [
      "On the bureau, on a bridge, squinting. {I have turned it a little, so that he looks at the chair|grief}. || There is one from Niagara, with a measuring tape. {He is looking at the river and not at me, and I tell him so|grief}.",
    ],
  },
  wedding: {
    layer: 0,
    asks: [
      ...["the wedding", "your wedding", "wedding like"],
      ...["wedding day", "when you married", "day you married"],
      ...["get married"],
    ],
    answers: [
      "Wet, and very cheerful, and my shoes were ruined by noon. {He carried me over the puddle by the church and put his back out|grief}. || There were forty people and one cake, it was 1976. {He danced with my mother and counted, and I thought, well, that is that, I shall never be bored|grief}.",
    ],
  },
  "together-did": {
    layer: 0,
    asks: [
      ...["do together", "did you do together", "liked to do together"],
      ...["things you did together", "your life together", "spend your time together"],
      ...["your evenings together"],
    ],
    answers: [
      "Very little, and we did it every day. {One read and the other one sighed, and then we changed over|quiet-home}. || We walked to look at how things were built. {In the evening it was the two lamps, and now I light both|quiet-home}.",
    ],
  },
  "ewa-laugh": {
    layer: 0,
    asks: [
      ...["last laugh", "last time you laughed", "laughed last"],
      ...["really laugh", "made you laugh lately", "do you still laugh"],
    ],
    answers: [
      "At one of Zosia's eggs. {I turned round to see if he had heard|grief}. || In church, I am sorry to say, the organist missed a whole verse. {I put my elbow out to the left, and there was only a coat|grief}.",
    ],
  },
  "stay-here": {
    layer: 0,
    asks: [
      ...["stay in the apartment", "keep the apartment", "stay here"],
      ...["stay in chicago", "leave the apartment", "move out"],
      ...["give up the apartment", "want to stay"],
    ],
    answers: [
      "I do. {It is much too large, and every inch of it has been walked on by him|grief}. || So long as my knees manage the stairs. {I should not know in which corner of another place to miss him|grief}.",
    ],
  },
  "feel-lonely": {
    layer: 0,
    asks: [
      ...["feel lonely", "you lonely", "are you lonely"],
      ...["feel alone", "so lonely", "lonely here"],
      ...["the loneliness"],
    ],
    answers: [
      "{Yes, lonely|quiet-home!}. It is a plain word, and I have gone a long way round to avoid it. || {I am, very|quiet-home!}. I have not said that in either language until now.",
    ],
  },
  "what-afraid": {
    layer: 1,
    asks: [
      ...["what are you afraid of", "are you afraid of", "you most afraid"],
      ...["afraid of most", "what frightens you", "scares you most"],
      ...["are you afraid"],
    ],
    answers: [
      "That I shall get used to it. {One morning I shall take down one cup without a thought, and then he is quite gone|grief}. || Of forgetting the tune. {Yesterday I had to start it twice|grief}.",
    ],
  },
};
