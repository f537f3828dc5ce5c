import type { ReactNode } from "react";

type Props = { name: string; wide?: boolean; children: ReactNode };

/** One part of the kit under the name of its file, in the states it can have. */
export function Specimen({ name, wide = false, children }: Props) {
  const id = `part-${name.split(", ").join("-")}`;
  return (
    <section
      aria-labelledby={id}
      className={`grid content-start gap-3 border-t border-line pt-4 ${wide ? "lg:col-span-2" : ""}`}
    >
      <h3 id={id} className="font-mono text-sm">
        {name}
      </h3>
      {children}
    </section>
  );
}
