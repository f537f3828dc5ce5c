import type { ReactNode } from "react";
import type { SimilarAnswer } from "@/lib/suggestions/status";

type Props = {
  answers: readonly SimilarAnswer[];
  /** Said to screen readers behind each title. */
  newTab: string;
  /** What can be done with one of them. */
  children?: (answer: SimilarAnswer) => ReactNode;
};

/** Published answers, each opening beside what is being written. */
export function SimilarList({ answers, newTab, children }: Props) {
  return (
    <ul className="divide-y divide-line">
      {answers.map((answer) => (
        <li key={answer.slug} className="grid gap-1 py-3 first:pt-0 last:pb-0">
          <a
            href={answer.href}
            target="_blank"
            rel="noopener"
            className="line-clamp-3 font-semibold text-link underline underline-offset-4"
          >
            <span lang="vi">{answer.title}</span>
            <span className="sr-only"> {newTab}</span>
          </a>
          {answer.departmentName === "" ? null : (
            <p className="text-sm text-muted">{answer.departmentName}</p>
          )}
          <p lang="vi" className="line-clamp-3">
            {answer.excerpt}
          </p>
          {children?.(answer)}
        </li>
      ))}
    </ul>
  );
}
