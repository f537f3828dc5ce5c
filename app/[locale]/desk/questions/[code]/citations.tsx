import { getTranslations } from "next-intl/server";
import { ActionForm, FormText } from "@/components/desk/action-form";
import { FormSuggested } from "@/components/desk/form-suggested";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { listDraftCitations } from "@/lib/citations/draft-citations";
import { listDocuments } from "@/lib/citations/find-documents";
import type { QuestionDetail } from "@/lib/questions/one";
import { addDocumentAction, citeAction, removeCitationAction } from "./citation-actions";

/** "Căn cứ pháp lý" of the answer being written: cited from the list, or added to it. */
export async function Citations({ question: { id, code } }: { question: QuestionDetail }) {
  const [t, cited, documents] = await Promise.all([
    getTranslations("writing.citations"),
    listDraftCitations(id),
    listDocuments(),
  ]);
  return (
    <Section id="citations" title={t("title")}>
      {cited.length === 0 ? <p className="text-muted">{t("none")}</p> : null}
      <ul className="divide-y divide-line">
        {cited.map(({ id: citationId, number, title, article, expired }) => (
          <li key={citationId} className="flex flex-wrap items-center gap-x-3 py-2">
            <p className="min-w-0 flex-1">
              <strong>{number}</strong>
              {article === "" ? null : `, ${article}`}: {title}{" "}
              {expired ? <Tag tone="warning">{t("expired")}</Tag> : null}
            </p>
            <ActionForm
              name={`citation-${String(citationId)}`}
              action={removeCitationAction}
              hidden={{ code, id: citationId }}
              submit={t("remove")}
              variant="quiet"
            />
          </li>
        ))}
      </ul>
      <ActionForm
        // A fresh form for the next document.
        key={cited.length}
        name="cite"
        action={citeAction}
        hidden={{ code }}
        submit={t("cite")}
        variant="secondary"
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <FormSuggested
            name="number"
            label={t("number")}
            hint={t("numberHint")}
            options={documents.map(({ number, title }) => ({ value: number, text: title }))}
            required
          />
          <FormText name="article" label={t("article")} hint={t("articleHint")} />
        </div>
      </ActionForm>
      <Details summary={t("new")}>
        <ActionForm
          key={cited.length}
          name="document"
          action={addDocumentAction}
          hidden={{ code }}
          submit={t("add")}
          variant="secondary"
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <FormText name="number" label={t("newNumber")} hint={t("newNumberHint")} required />
            <FormText name="article" label={t("article")} hint={t("articleHint")} />
          </div>
          <FormText name="title" label={t("documentTitle")} hint={t("documentTitleHint")} required />
          <div className="grid gap-4 sm:grid-cols-3">
            <FormText name="issuedOn" label={t("issuedOn")} type="date" />
            <FormText name="effectiveOn" label={t("effectiveOn")} type="date" />
            <FormText name="expiredOn" label={t("expiredOn")} hint={t("expiredOnHint")} type="date" />
          </div>
          <FormText name="url" label={t("url")} hint={t("urlHint")} />
        </ActionForm>
      </Details>
    </Section>
  );
}
