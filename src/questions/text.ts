import { plainMarkdown } from "../report/escape.ts";
import { firstOf, lineName } from "../report/outcome.ts";
import { visible, wrap } from "../report/wrap.ts";
import { answerWith } from "./answer-with.ts";
import type { Enquiry, OpenQuestion } from "./gather.ts";
import { recipientWords } from "./recipient.ts";

const MOST_LINES = 8;

/** For a terminal: whom to ask what, first what settles most. */
export function questionsText(enquiries: readonly Enquiry[], waiting: number, width: number): string {
  const say = (text: string, first = "", indent = first) => wrap(visible(text), width, first, indent);
  const parts = [say(headOf(enquiries, waiting))];
  for (const { recipient, questions } of enquiries) {
    parts.push("", say(`To ${recipientWords(recipient)}:`));
    for (const [index, question] of questions.entries()) {
      const number = `${index + 1}. `;
      const indent = " ".repeat(number.length + 2);
      parts.push(say(question.ask, `  ${number}`, indent));
      parts.push(say(`${linesOf(question)}; answer with ${answerWith(question.fact)}`, indent));
    }
  }
  return `${parts.join("\n")}\n`;
}

/** For a message or an issue. */
export function questionsMarkdown(enquiries: readonly Enquiry[], waiting: number): string {
  const parts = [`## Questions`, headOf(enquiries, waiting)];
  for (const { recipient, questions } of enquiries) {
    const items = questions.map(
      (question, index) =>
        `${index + 1}. ${plainMarkdown(question.ask)} (${plainMarkdown(`${linesOf(question)}; answer with ${answerWith(question.fact)}`)})`,
    );
    parts.push(`### To ${plainMarkdown(recipientWords(recipient))}`, items.join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

function headOf(enquiries: readonly Enquiry[], waiting: number): string {
  const questions = enquiries.reduce((sum, one) => sum + one.questions.length, 0);
  if (questions === 0) return "Nothing is to be asked.";
  return `${waiting} ${waiting === 1 ? "line waits" : "lines wait"} for ${questions} ${questions === 1 ? "answer" : "answers"} of ${enquiries.length} ${enquiries.length === 1 ? "party" : "parties"}.`;
}

function linesOf({ lines }: OpenQuestion): string {
  return `for ${firstOf(lines.map(lineName), MOST_LINES)}`;
}
