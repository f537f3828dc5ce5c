import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormCheckbox, FormText, FormTextarea } from "@/components/desk/action-form";
import { CallForm } from "@/components/desk/call-form";
import { ClassificationFields } from "@/components/desk/classification-fields";
import { Section } from "@/components/desk/section";
import { CallAhead } from "@/components/similar/call-ahead";
import { PageHeading } from "@/components/site/page-heading";
import { localeOf, pickMessages } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { mayLogCall } from "@/lib/questions/policy";
import { deskViewer } from "../../desk-viewer";
import { classificationLists } from "../../questions/[code]/choices";
import { logCallAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("calls"))("title") };
}

/** What the operator writes while the caller speaks: the caller's words, read back to the caller, then classified. */
export default async function NewCallPage() {
  const viewer = await deskViewer("/desk/calls/new");
  if (!mayLogCall(viewer)) notFound();
  const locale = localeOf(await getLocale());
  const [t, lists, messages] = await Promise.all([
    getTranslations("calls"),
    classificationLists(),
    pickMessages(locale, ["calls", "desk", "status", "similar"]),
  ]);
  const desk = getPathname({ locale, href: "/desk" });
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 max-w-4xl">
        <Section id="call" title={t("hotline")}>
          <NextIntlClientProvider messages={messages}>
            <CallForm action={logCallAction} callKey={randomUUID()} questionHref={`${desk}/questions`}>
              <div className="grid gap-4 sm:grid-cols-2">
                <FormText name="phone" label={t("phone")} type="tel" required />
                <FormText name="name" label={t("name")} required />
                <FormText name="email" label={t("email")} hint={t("emailHint")} type="email" />
              </div>
              <FormText name="title" label={t("question")} hint={t("questionHint")} required />
              <FormTextarea name="content" label={t("verbatim")} hint={t("verbatimHint")} rows={8} required />
              <CallAhead locale={locale} />
              <ClassificationFields
                lists={lists}
                initial={{ topicId: null, placeId: null, kind: "question", urgency: "normal" }}
              />
              <FormCheckbox name="readBack" label={t("readBack")} required />
            </CallForm>
          </NextIntlClientProvider>
        </Section>
      </div>
    </>
  );
}
