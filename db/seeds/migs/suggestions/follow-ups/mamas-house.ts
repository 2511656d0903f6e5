import type { StoryMoment } from "~/domain/simulator/story-moment";

export const mamasHouse: StoryMoment[] = [
  {
    cue: null,
    said: ["sinigang, the really sour", "sour soup most nights"],
    mi: ["Who's round the table, on a good night?"],
    empathy: ["It's plain that you love her cooking."],
    support: ["That sounds so good. I'll sit here and listen to the menu."],
  },
  {
    cue: null,
    said: ["at home, my mom's", "if i have to"],
    mi: ["Who do you like to eat that with?"],
    empathy: ["Siomai comes out on top, and I'm not surprised."],
    support: ["Noted, siomai. I'd like to hear more good things."],
  },
  {
    cue: null,
    said: ["three mornings at the", "she helps at the"],
    mi: ["What do you notice about her, after all of that?"],
    empathy: ["She's always looking after something or someone."],
    support: ["I'd be glad to hear more about your mama."],
  },
  {
    cue: null,
    said: ["it's twins, one good", "two sisters switched at"],
    mi: ["What's it like when she's watching, and you're there?"],
    empathy: ["There's a lot happening in that show, and you know it all."],
    support: ["I'm hooked already. Tell me about your lola in front of it."],
  },
  {
    cue: null,
    said: ["kdramas, all of them", "sister's on her third"],
    mi: ["What's she like to watch, while she's watching?"],
    empathy: ["She's completely in it, and you've noticed all of it."],
    support: ["Bea and her kdramas are fun to hear about. Go on."],
  },
  {
    cue: null,
    said: ["something inside is loose", "i put a folded"],
    mi: ["What's it like, lying there with that noise?"],
    empathy: [],
    support: ["Let it rattle. I'm still with you over here."],
  },
  {
    cue: null,
    said: ["the orange ones that", "cheese curls, three for"],
    mi: ["What else is part of that, when you eat them?"],
    empathy: ["A small pleasure, with orange fingers."],
    support: ["Enjoy them. I don't mind waiting between bites."],
  },
];
