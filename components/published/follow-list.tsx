import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";

type Props = {
  letters: string;
  /** Null for a list that has no feed: a search. */
  feed: string | null;
  texts: { letters: string; feed: string };
};

/** Under a list: how to hear of what will be new in it. */
export function FollowList({ letters, feed, texts }: Props) {
  return (
    <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line pt-5">
      <LinkButton href={letters} variant="secondary" rel="nofollow">
        {texts.letters}
      </LinkButton>
      {feed === null ? null : (
        <Link href={feed} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {texts.feed}
        </Link>
      )}
    </p>
  );
}
