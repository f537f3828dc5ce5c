import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type BannerTone = "info" | "success" | "warning" | "danger";

const tones: Record<BannerTone, { box: string; icon: IconName; mark: string }> = {
  info: { box: "border-sea bg-sea-soft", icon: "info", mark: "text-sea" },
  success: { box: "border-success bg-success-soft", icon: "check", mark: "text-success" },
  warning: { box: "border-warning bg-warning-soft", icon: "alert", mark: "text-warning" },
  danger: { box: "border-danger bg-danger-soft", icon: "alert", mark: "text-danger" },
};

type Props = { tone?: BannerTone; title: string; children?: ReactNode };

/** Something the reader should know about the whole page. Troubles are announced at once, the rest politely. */
export function NotificationBanner({ tone = "info", title, children }: Props) {
  const { box, icon, mark } = tones[tone];
  const urgent = tone === "danger" || tone === "warning";
  return (
    <div
      role={urgent ? "alert" : "status"}
      className={classNames("flex gap-3 rounded-md border-s-4 p-4", box)}
    >
      <Icon name={icon} className={classNames("mt-0.5 size-6", mark)} />
      <div className="min-w-0 space-y-1">
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
