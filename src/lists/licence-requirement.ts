import type { LicenceRequirement } from "./entry.ts";

/**
 * What the two text columns of the Entity List and the MEU List (15 CFR part 744, supplements 4 and 7) mean. The publisher writes
 * about a dozen meanings in some 90 spellings; the texts themselves are kept for the citation.
 * @param text the licence-requirement cell; @param policyText the licence-review-policy cell, empty when there is none.
 */
export function licenceRequirement(text: string, policyText = ""): LicenceRequirement {
  const plain = flat(text);
  const { footnotes, ambiguous } = footnotesOf(plain);
  const requirement: LicenceRequirement = { scope: scopeOf(plain), footnotes, text: text.trim() };
  if (ambiguous) requirement.ambiguous = true;
  const relief = reliefOf(text);
  if (relief.length > 0) requirement.relief = relief;
  const policy = policyOf(flat(policyText));
  if (policy) requirement.policy = policy;
  if (policyText.trim()) requirement.policyText = policyText.trim();
  return requirement;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function scopeOf(text: string): string {
  if (/^for any items? subject to the ear listed in supplement no\. ?2 to part 744/.test(text))
    return "supp-2";
  if (/^for items on the ccl and (ear99 items )?listed in supplement no\. ?7 to part 746/.test(text)) {
    return "ccl-and-supp-7";
  }
  if (/^(for )?(all |any )?items (on|listed on) the (ccl|commerce control list)\.?$/.test(text)) return "ccl";
  if (!/^(for )?(all|any) items? subjects? to the ear\b/.test(text)) return "see-text";
  return /when used in projects specified in ?(part)? ?§* ?746\.(5|8\(a\)\(4\))/.test(text)
    ? "named-projects"
    : "all-items";
}

/**
 * The direct-product footnotes, from the section that the text cites: the footnote marks are superscript digits that the file runs into
 * the words ("734.9(g),3", "EAR2"), so a digit alone proves nothing. § 736.2(b)(3)(vi) was the place of footnote 1 before § 734.9.
 */
function footnotesOf(text: string): { footnotes: number[]; ambiguous: boolean } {
  const found = new Set<number>();
  let bare = false;
  if (text.includes("736.2(b)(3)(vi)")) found.add(1);
  if (/734\.9 ?\(g\)/.test(text)) found.add(3);
  if (text.includes("734.4(a)(9)")) found.add(5);
  for (const match of text.matchAll(/734\.9 ?\(e\) ?\(?([123])?/g)) {
    const paragraph = match[1];
    if (paragraph === "1") found.add(1);
    else if (paragraph === "2") found.add(4);
    else if (paragraph === "3") found.add(5);
    else bare = true;
  }
  if (bare && /ear\.?\) ?4\.?$/.test(text)) {
    found.add(4);
    bare = false;
  }
  return { footnotes: [...found].sort((a, b) => a - b), ambiguous: bare };
}

/** The words that take something out of the requirement, as written: an exclusion, or a licence exception that the entry itself allows. */
function reliefOf(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const found: string[] = [];
  const exclusion = /(?:apart from|except for:?|except) (?!case)(.*)$/i.exec(plain);
  if (exclusion) found.push(exclusion[0]);
  const exception = /This license requirement may be overcome by License Exception .*$/.exec(plain);
  if (exception && !exclusion) found.push(exception[0]);
  return found;
}

/** The strictest policy that the text names, hence the one for everything it does not set apart; none when it only refers to a section. */
function policyOf(text: string): string | undefined {
  if (/\bpolicy of denial\b/.test(text)) return "denial";
  if (/\bpresumption (of|for) denial\b/.test(text)) return "presumption-of-denial";
  if (/\bcas[ea][- ]by[- ]case\b/.test(text)) return "case-by-case";
  if (/\bpresumption of approval\b/.test(text)) return "presumption-of-approval";
  if (/\b(policy of )?approval\b/.test(text)) return "approval";
  return undefined;
}
