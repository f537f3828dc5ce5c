import { coverAddress, coverFormats, type Cover } from "@/lib/articles/status";
import { classNames } from "@/components/ui/class-names";

type Props = {
  cover: Cover;
  alt: string;
  /** How wide it is shown, as the attribute of that name says it. */
  sizes: string;
  /** The first thing one sees: fetched at once. Everything else waits until it comes near the window. */
  first?: boolean;
  /** Of a preview link. */
  token?: string;
  className?: string;
};

const types = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" } as const;

/** The smallest file that fits; its place is kept by width and height, so that nothing moves when it comes. */
export function CoverPicture({ cover, alt, sizes, first = false, token = "", className }: Props) {
  const { id, width, height, widths } = cover;
  const files = (format: keyof typeof types): string =>
    widths.map((one) => `${coverAddress(id, one, format, token)} ${String(one)}w`).join(", ");
  return (
    <picture>
      {coverFormats
        .filter((format) => format !== "jpg")
        .map((format) => (
          <source key={format} type={types[format]} srcSet={files(format)} sizes={sizes} />
        ))}
      <img
        src={coverAddress(id, widths.at(-1) ?? width, "jpg", token)}
        srcSet={files("jpg")}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={first ? undefined : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding={first ? undefined : "async"}
        className={classNames("h-auto w-full bg-raised", className)}
      />
    </picture>
  );
}
