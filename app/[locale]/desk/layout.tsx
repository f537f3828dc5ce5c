import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { InboxPanes } from "@/components/desk/inbox-panes";
import { inboxPlaces } from "@/components/desk/inbox-places";
import { DeskKeys } from "@/components/desk/keys/desk-keys";
import { writeServed } from "@/components/desk/served-view";
import { DeskTexts } from "@/components/desk/texts";
import { Live } from "@/components/live";
import { DeskShell } from "@/components/site/desk-shell";
import { currentViewer } from "@/lib/auth";
import { listChoices } from "@/lib/filters/choices";
import { departmentsToShare } from "@/lib/filters/policy";
import { showInbox } from "@/lib/filters/show-inbox";
import { slots } from "@/lib/frames/schema";
import { addressIn } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/locales";
import { localeOf } from "@/lib/i18n/messages";
import { rolesOf } from "@/lib/i18n/roles-of";
import { queuesOf } from "@/lib/questions/queues";
import type { Viewer } from "@/lib/viewer";
import { deskAddress, isFrame, isInbox } from "./desk-address";
import { deskItems } from "./desk-items";
import { removeFilterAction, renameFilterAction, saveFilterAction } from "./filter-actions";
import { keyPlaces } from "./key-places";
import { LeftRefusal } from "./left-refusal";
import { signOutAction } from "./sign-out-action";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** Nobody shares these addresses where a card is shown for them. */
export const metadata: Metadata = { robots: { index: false, follow: false }, openGraph: null, twitter: null };

/** Nobody sees the frame without a session. What a page shows is decided again by the verbs and queries it calls. */
export default async function DeskLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const viewer = await currentViewer();
  if (viewer === null) {
    const desk = addressIn(locale, "/desk");
    redirect(`${addressIn(locale, "/sign-in")}?callbackUrl=${encodeURIComponent(desk)}`);
  }
  const [t, live] = await Promise.all([getTranslations("common.desk"), getTranslations("desk.live")]);
  const person = (await isFrame())
    ? { name: slots.name, email: slots.email, roles: viewer.memberships.map((_, at) => slots.role(at)) }
    : { name: viewer.name, email: viewer.email, roles: rolesOf(viewer, locale) };
  const settingsHref = addressIn(locale, "/desk/settings/me");
  const items = deskItems(viewer, locale).map(({ key, href, icon }) => ({ href, icon, text: t(key) }));
  return (
    <DeskTexts locale={locale}>
      <DeskShell
        locale={locale}
        person={person}
        items={items}
        portalHref={addressIn(locale, "/")}
        settingsHref={settingsHref}
        signOut={signOutAction}
      >
        <DeskKeys
          singleKeys={viewer.singleKeysOff !== true}
          places={keyPlaces(viewer, locale)}
          deskHref={addressIn(locale, "/desk")}
          settingsHref={settingsHref}
          paletteHref={addressIn(locale, "/desk/palette")}
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
      </DeskShell>
    </DeskTexts>
  );
}

type InboxProps = { viewer: Viewer; locale: Locale; children: ReactNode };

const actions = { save: saveFilterAction, rename: renameFilterAction, remove: removeFilterAction };

/** The list lives in the layout, so that it outlives the questions opened from it. Beside other pages it is not read. */
async function Inbox({ viewer, locale, children }: InboxProps) {
  const { path, params } = await deskAddress();
  const wantsChoices = params.get("panel") === "filters";
  const [served, choices] = await Promise.all([
    isInbox(path) ? serveInbox(viewer, params, locale) : null,
    wantsChoices ? listChoices(viewer, locale) : null,
  ]);
  return (
    <InboxPanes
      served={served}
      places={inboxPlaces(locale)}
      tools={{ actions, departments: departmentsToShare(viewer), choices }}
    >
      {children}
    </InboxPanes>
  );
}

async function serveInbox(viewer: Viewer, params: URLSearchParams, locale: Locale): Promise<string | null> {
  if (await isFrame()) return slots.list;
  const view = await showInbox(viewer, params, { locale });
  return view === null ? null : writeServed(view);
}
