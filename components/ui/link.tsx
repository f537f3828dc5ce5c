import NextLink from "next/link";
import type { ComponentProps } from "react";

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "prefetch"> & { href: string };

/** A link to a page of this site. Never prefetched: a list of 20 links would ask the server 49 times. */
export function Link({ href, children, ...rest }: LinkProps) {
  return (
    <NextLink href={href} prefetch={false} {...rest}>
      {children}
    </NextLink>
  );
}
