import { describe, expect, it } from "vitest";
import { disclosureLayers } from "~/domain/simulator/cue";
import { isPutNear } from "~/domain/simulator/near-words";
import { roleCard } from "~/engines/claude/prompts/role-card-3.server";
import { scenarios } from "~db/seeds/scenarios";

interface Card {
  facts: { layer: number; told: Record<string, string> }[];
}

function factsOf(scenario: (typeof scenarios)[number]): string[] {
  const told = roleCard(scenario);
  const card = JSON.parse(told.slice(told.indexOf("\n\n{") + 2)) as Card;
  expect(card.facts.map(({ layer }) => layer)).toEqual([...disclosureLayers]);
  return card.facts.flatMap((fact) => Object.keys(fact.told)).sort();
}

describe("the role card that the model plays from", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "tells each fact of %s once, without the answers that stand right after some words",
    (_, scenario) => {
      const facts = Object.entries(scenario.topics).filter(([, topic]) => !isPutNear(topic));
      expect(facts.length).toBeLessThan(Object.keys(scenario.topics).length);
      expect(factsOf(scenario)).toEqual(facts.map(([id]) => id).sort());
    },
  );
});
