import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { deadlineTones } from "@/components/desk/tones";
import { PublicVersionForm } from "@/components/publishing/public-version-form";
import { PublicationReturns } from "@/components/publishing/publication-returns";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { formatDateTime } from "@/lib/format";
import { findPublication, type Publication, type PublicationVerb } from "@/lib/publishing/find-publication";
import type { QuestionDetail } from "@/lib/questions/one";
import type { Viewer } from "@/lib/viewer";
import {
  declineAction,
  publishAction,
  requestPublicationAction,
  returnBeforePublishingAction,
  unpublishAction,
} from "./publish-actions";

type Props = { viewer: Viewer; question: QuestionDetail };

/** The public version is edited here before anybody sees it; the citizen's own words stay as they are in the register. */
export async function Publishing({ viewer, question }: Props) {
  const publication = await findPublication(viewer, question.code);
  if (publication === null) return null;
  const { actions, isLive, start, returns, kept } = publication;
  if (actions.length === 0 && returns.length === 0) return null;
  const t = await getTranslations("publishing");
  const hidden = { code: question.code, version: question.version };
  const may = (verb: PublicationVerb): boolean => actions.includes(verb);
  return (
    <Section id="publishing" title={t(isLive ? "published" : "title")}>
      <Due due={publication.due} />
      {returns.length > 0 ? <PublicationReturns returns={returns} /> : null}
      {may("request") ? <Requesting hidden={hidden} /> : null}
      {kept.length > 0 ? <Kept kept={kept} /> : null}
      {may("publish") && start !== null ? (
        <>
          <InsetText>
            {t("hint")} {t(`visibility.${question.visibility}`)} {isLive ? t("live") : ""}
          </InsetText>
          <PublicVersionForm action={publishAction} hidden={hidden} start={start} />
        </>
      ) : null}
      {may("return") ? (
        <ReasonDetails name="return" action={returnBeforePublishingAction} hidden={hidden} />
      ) : null}
      {may("decline") ? <ReasonDetails name="decline" action={declineAction} hidden={hidden} /> : null}
      {may("unpublish") ? <ReasonDetails name="unpublish" action={unpublishAction} hidden={hidden} /> : null}
    </Section>
  );
}

async function Due({ due }: Pick<Publication, "due">) {
  if (due === null) return null;
  const [t, s] = await Promise.all([getTranslations("publishing"), getTranslations("status.deadline")]);
  return (
    <p className={deadlineTones[due.state]}>
      {t("due", { time: formatDateTime(due.at) })} · {s(due.state)}
    </p>
  );
}

async function Kept({ kept }: Pick<Publication, "kept">) {
  const t = await getTranslations("publishing");
  return (
    <Details summary={t("kept.title")}>
      <ul className="grid gap-2">
        {kept.map(({ field, kind, text, reason, name, at }) => (
          <li key={`${field} ${text}`} className="break-words">
            <strong>{text}</strong> ({t(`kind.${kind}` as "kind.name")}): {reason}{" "}
            <span className="text-sm text-muted">{t("kept.by", { name, time: formatDateTime(at) })}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

type Hidden = { code: string; version: number };

async function Requesting({ hidden }: { hidden: Hidden }) {
  const t = await getTranslations("publishing.request");
  return (
    <>
      <p>{t("lead")}</p>
      <ActionForm name="request" action={requestPublicationAction} hidden={hidden} submit={t("submit")}>
        <FormTextarea name="reply" label={t("reply")} hint={t("replyHint")} rows={3} />
      </ActionForm>
    </>
  );
}

type ReasonProps = {
  name: "return" | "decline" | "unpublish";
  action: typeof declineAction;
  hidden: Hidden;
};

/** The decisions against publishing; each takes a reason in one's own words. */
async function ReasonDetails({ name, action, hidden }: ReasonProps) {
  const t = await getTranslations("publishing");
  const texts =
    name === "return"
      ? {
          title: t("return.title"),
          label: t("return.reason"),
          hint: t("return.hint"),
          submit: t("return.submit"),
        }
      : { title: t(name), label: t(`${name}Reason`), hint: t(`${name}Hint`), submit: t(name) };
  return (
    <Details summary={texts.title}>
      <ActionForm
        name={name}
        action={action}
        hidden={hidden}
        submit={texts.submit}
        variant={name === "unpublish" ? "danger" : "secondary"}
      >
        <FormTextarea name="reason" label={texts.label} hint={texts.hint} rows={3} required />
      </ActionForm>
    </Details>
  );
}
