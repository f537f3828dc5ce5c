import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { InboxPanes } from "@/components/desk/inbox-panes";
import { DeskKeys } from "@/components/desk/keys/desk-keys";
import { writeServed } from "@/components/desk/served-view";
import { DeskTexts } from "@/components/desk/texts";
import { Live } from "@/components/live";
import { DeskShell } from "@/components/site/desk-shell";
import { currentViewer } from "@/lib/auth";
import { listChoices } from "@/lib/filters/choices";
import { departmentsToShare } from "@/lib/filters/policy";
import { showInbox } from "@/lib/filters/show-inbox";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { findOwnSettings } from "@/lib/people/own-settings";
import { queuesOf } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";
import { deskAddress, isInbox } from "./desk-address";
import { deskItems } from "./desk-items";
import { removeFilterAction, renameFilterAction, saveFilterAction } from "./filter-actions";
import { keyPlaces } from "./key-places";
import { LeftRefusal } from "./left-refusal";
import { signOutAction } from "./sign-out-action";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Nobody sees the frame without a session. What a page shows is decided again by the verbs and queries it calls. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const viewer = await currentViewer();
  if (viewer === null) {
    const desk = getPathname({ locale, href: "/desk" });
    redirect(`${getPathname({ locale, href: "/sign-in" })}?callbackUrl=${encodeURIComponent(desk)}`);
  }
  const [t, live] = await Promise.all([getTranslations("common.desk"), getTranslations("desk.live")]);
  const roles = viewer.memberships.map(
    ({ role, departmentName }) => `${t(`roles.${role}`)}, ${departmentName}`,
  );
  const { singleKeys } = await findOwnSettings(viewer);
  const settingsHref = getPathname({ locale, href: "/desk/settings/me" });
  const items = deskItems(viewer, locale).map(({ key, href, icon }) => ({ href, icon, text: t(key) }));
  return (
    <DeskShell
      locale={locale}
      person={{ name: viewer.name, email: viewer.email, roles }}
      items={items}
      portalHref={getPathname({ locale, href: "/" })}
      settingsHref={settingsHref}
      signOut={signOutAction}
    >
      <DeskTexts locale={locale}>
        <DeskKeys
          singleKeys={singleKeys}
          places={keyPlaces(viewer, locale)}
          deskHref={getPathname({ locale, href: "/desk" })}
          settingsHref={settingsHref}
          paletteHref={getPathname({ locale, href: "/desk/palette" })}
        />
        <Live texts={{ lost: live("lost"), restored: live("restored") }}>
          {queuesOf(viewer).length === 0 ? (
            <div className="px-4 py-6 lg:px-8">
              <LeftRefusal />
              {children}
            </div>
          ) : (
            <Inbox viewer={viewer} locale={locale}>
              <LeftRefusal />
              {children}
            </Inbox>
          )}
        </Live>
      </DeskTexts>
    </DeskShell>
  );
}

type InboxProps = { viewer: Viewer; locale: Locale; children: ReactNode };

const actions = { save: saveFilterAction, rename: renameFilterAction, remove: removeFilterAction };

/** The list lives in the layout, so that it outlives the questions opened from it. Beside other pages it is not read. */
async function Inbox({ viewer, locale, children }: InboxProps) {
  const { path, params } = await deskAddress();
  const wantsChoices = params.get("panel") === "filters";
  const [served, choices] = await Promise.all([
    isInbox(path) ? showInbox(viewer, params, { locale }) : null,
    wantsChoices ? listChoices(viewer, locale) : null,
  ]);
  const deskHref = getPathname({ locale, href: "/desk" });
  const places = {
    deskHref,
    questionHref: `${deskHref}/questions`,
    listHref: getPathname({ locale, href: "/desk/list" }),
    changesHref: getPathname({ locale, href: "/desk/changes" }),
    choicesHref: getPathname({ locale, href: "/desk/choices" }),
    bulkHref: getPathname({ locale, href: "/desk/bulk" }),
  };
  return (
    <InboxPanes
      served={served === null ? null : writeServed(served)}
      places={places}
      tools={{ actions, departments: departmentsToShare(viewer), choices }}
    >
      {children}
    </InboxPanes>
  );
}
