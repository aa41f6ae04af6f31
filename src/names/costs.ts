/**
 * What differences cost. The costs of one pair of names are combined so that the dearest dominates, and 1 minus the result is the
 * score: many small slips add up slowly, one contradiction is enough. The values were set so that 0.7 separates the labelled pairs.
 */
export const COST = {
  /** Both names have a word in the same place, and the words are not alike: this, and more the more the words say. */
  contradiction: 0.34,
  contradictionByWeight: 0.22,
  /** One name says more than the other: at most this, by the share left over. */
  omission: 0.3,
  /** A company's name has a telling word more: at least this, for another house has that word to be told apart, and half the above. */
  tellingWord: 0.15,
  /** Only a place is left over. */
  place: 0.16,
  /** Another place on each side. */
  otherPlace: 0.38,
  number: 0.26,
  otherNumber: 0.29,
  numberOfVessel: 0.27,
  otherNumberOfVessel: 0.42,
  /** What agrees is too little to carry a misspelling, or an omission: at most this. */
  doubtOfSlip: 0.5,
  doubtOfOmission: 0.9,
  /** Nothing but initials agrees. */
  onlyInitials: 0.5,
  order: 0.04,
  /** Father of, mother of, son of and daughter of one name are different people. */
  otherKin: 0.34,
  fatherAndSon: 0.36,
  formMissing: 0.02,
  otherForm: 0.05,
  otherFormClass: 0.08,
};

/** Agreement that says this much carries any misspelling that is not itself too dear: two rare words, or one and two common ones. */
const ENOUGH = 1.4;
/** Words left over ask for more, most of all in names of persons: many share a given name and a common surname. */
const ENOUGH_FOR_OMISSION = 1.7;
const ENOUGH_FOR_OMISSION_OF_PERSON = 1.75;
/** Slips, and words left over, that cost this much together need the full measure of agreement. */
const FULL_DOUBT_OF_SLIPS = 0.05;
const FULL_DOUBT_OF_OMISSIONS = 0.1;
/** One word left out of a company's name, and nothing else changed, asks for so much less. */
const ONLY_OMISSION = 0.45;
/** Slips that cost less than this are none. */
const NO_SLIP = 0.04;

/** How the legal forms of two names stand to each other; `none` where neither name has one that says anything. */
export type Forms = "none" | "same" | "onOneSide" | "other";
/**
 * What the legal forms add to the words that agree, when something else differs. Who makes a slip or leaves a word out leaves the form
 * alone as a rule, while another house that happens to bear a similar name has another form as often as not.
 */
const FORMS_SAY: Record<Forms, { slips: number; omissions: number }> = {
  none: { slips: 0, omissions: 0 },
  same: { slips: 0.15, omissions: 0.3 },
  onOneSide: { slips: -0.4, omissions: -0.4 },
  other: { slips: -0.9, omissions: -0.9 },
};

/** Trade words and places say little each, and more each that stands beside another. */
export const COMPANY_OF_WORDS = 0.25;

/** Cost of two words by their likeness: break-even at 0.66, where half of all such pairs are the same name. */
export function slipCost(like: number): number {
  if (like >= 0.95) return (1 - like) * 0.8;
  if (like >= 0.8) return 0.04 + (0.95 - like) * 0.7;
  if (like >= 0.62) return 0.145 + (0.8 - like) * 1.2;
  return 0.361 + (0.62 - like) * 1.2;
}

/** Cost of words that only one side has. */
export function omissionCost(omitted: number, said: number): number {
  return (COST.omission * omitted) / (omitted + said);
}

/** Cost of words in the same place that are not alike, by the weight of the lighter side. */
export function contradictionCost(weight: number): number {
  return COST.contradiction + COST.contradictionByWeight * Math.min(1, weight);
}

/**
 * Cost of agreeing on too little while differing in something: nothing for names that differ in nothing.
 * @param said what the agreeing words say
 * @param slips what the slips in them cost together
 * @param omissions what the words left over cost together
 * @param person whether a person is named; the cheaper reading where that is left open
 * @param forms the cheapest reading where they have not been looked at
 * @param several whether more than one word is left over, or the order is another besides
 */
export function doubtCost(
  said: number,
  slips: number,
  omissions: number,
  person = false,
  forms: Forms = "same",
  several = false,
): number {
  const say = FORMS_SAY[forms];
  const slip = lack(said + say.slips, ENOUGH) * Math.min(1, slips / FULL_DOUBT_OF_SLIPS);
  const one = !several && slips < NO_SLIP;
  const wanted = person ? ENOUGH_FOR_OMISSION_OF_PERSON : ENOUGH_FOR_OMISSION - (one ? ONLY_OMISSION : 0);
  const omission =
    lack(said + (several ? say.slips : say.omissions), wanted) *
    Math.min(1, omissions / FULL_DOUBT_OF_OMISSIONS);
  return COST.doubtOfSlip * slip + COST.doubtOfOmission * omission;
}

/** Which share of what is wanted is not there. */
function lack(said: number, wanted: number): number {
  return said < wanted ? 1 - Math.max(0, said) / wanted : 0;
}

/** The share of one cost in the sum that {@link combined} undoes. */
export function share(cost: number): number {
  return cost * Math.sqrt(cost);
}

/** All costs of a pair as one, from the sum of their {@link share}s. */
export function combined(shares: number): number {
  return Math.cbrt(shares * shares);
}
