import type { Fact, Inputs, Listing, Owner } from "../line.ts";
import { known, type Truth } from "../truth.ts";
import type { Test } from "./ast.ts";
import type { Bound, Resolver } from "./compile.ts";
import { foldedWords, literalsOf, patternsOf, setOf } from "./operands.ts";
import * as operators from "./operators.ts";
import { isOwned } from "./owned.ts";

/** How a test answers for a fact that somebody stated. */
type Decide = (stated: Fact, bound: Bound) => Truth;

/** A test resolved for one day; that of a table's rows is made elsewhere ({@link Rows}). */
export function deciderOf(fact: string, test: Exclude<Test, { op: "on" }>, using: Resolver): Decide {
  switch (test.op) {
    case "in": {
      const of = setOf(test.of, using);
      const unknown = "table" in test.of && using.tables.unknownOn(test.of.table);
      return ({ value }, bound) => {
        const truth = operators.isIn(value, of(bound));
        return unknown && truth === "yes" ? "unknown" : truth;
      };
    }
    case "matches": {
      const patterns = patternsOf(test.of, using);
      if (!fact.startsWith("item.madeWith.") && fact !== "item.containsProductOf") {
        return ({ value }, bound) => operators.matches(value, patterns(bound));
      }
      const plant = fact !== "item.madeWith.usTechnology" && fact !== "item.madeWith.usSoftware";
      return ({ value }, bound) => {
        const inputs = value as Inputs;
        return operators.matchInputs(
          plant ? operators.plantInputs(inputs) : inputs,
          patterns(bound),
          test.orYes ?? false,
        );
      };
    }
    case "begins": {
      const first = literalsOf(test.of, using);
      return ({ value }, bound) => operators.begins(value, first(bound));
    }
    case "compare": {
      const limit = literalsOf(test.to, using);
      return ({ value }, bound) => {
        const [to] = limit(bound);
        // A row without the column sets no limit: the condition holds.
        return to === undefined ? "yes" : operators.compare(value, test.is, to);
      };
    }
    case "mentions": {
      // Made ready when a text is first stated: few lines have one for each such test.
      let words: ReturnType<typeof foldedWords> | undefined;
      return ({ value }, bound) => {
        words ??= foldedWords(test.of, using);
        return operators.mentions(String(value), words(bound));
      };
    }
    case "listed":
      return ({ value }) => operators.isListed(value as readonly Listing[], test.listing);
    case "owned": {
      const asked = { ...test, over: test.over ?? false };
      return ({ value }) => isOwned(value as readonly Owner[], asked).truth;
    }
    case "stated":
      return () => known(true);
  }
}
