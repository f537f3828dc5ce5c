import { Icon } from "./icon";

export function ErrorMessage({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-semibold text-danger">
      <Icon name="alert" className="mt-1" />
      <span>{children}</span>
    </p>
  );
}
