/** The text of a new rule file. The reader's own words go where it says so; `screen rules check` tells what is still missing. */
export function scaffold(id: string, today: string): string {
  return `rule: ${id}
title: what the rule is about, in one line
law:
  cite: the paragraph, as it is cited
  source: where you read it, and the date of that text
  read: ${today}
  confirmed: no                  # yes, once its text was read there
requires-license: denial         # or concludes, prohibits, flags, advises, lifts
values:
  destinations: [RU]             # by date where it changed: { 2022-02-24: [RU], 2022-03-02: [RU, BY] }
in-force: { from: ${today} }      # with by: what put it into force
when:
  all:
    (a) destination: { destination: { in: $destinations } }
    (b) end use: { endUse.military: { is: yes } }
notes:
  - what else it may be, and what to ask
examples:
  - case: the rule holds
    given: { date: ${today}, destination.country: RU, endUse.military: yes }
    expect: yes
  - case: nobody said what it is for
    given: { date: ${today}, destination.country: RU }
    expect: unknown
    asks: [endUse.military]
  - case: before the rule
    given: { date: 2000-01-01, destination.country: RU, endUse.military: yes }
    expect: no
`;
}
