import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/desk/action-form";
import { SynonymFields } from "@/components/desk/synonym-fields";
import { Details } from "@/components/ui/details";
import type { SynonymRow } from "@/lib/search/synonyms";
import { removeSynonymAction, saveSynonymAction } from "./actions";

/** A pair with what can be done to it; `q` is the search of the list, to which both forms lead back. */
export function SynonymEntry({ pair, q }: { pair: SynonymRow; q: string }) {
  const t = useTranslations("searches.synonyms");
  const { id, term, means, bothWays } = pair;
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <p>
        <strong>{term}</strong> <span aria-hidden="true">{bothWays ? "↔" : "→"}</span>{" "}
        <span className="sr-only">{t(bothWays ? "both" : "one")}</span> {means}
      </p>
      <Details
        summary={
          <>
            {t("edit")}
            <span className="sr-only"> “{term}”</span>
          </>
        }
      >
        <ActionForm
          name={`synonym-${String(id)}`}
          action={saveSynonymAction}
          hidden={{ id, q }}
          submit={t("save")}
        >
          <SynonymFields pair={pair} />
        </ActionForm>
        <ActionForm
          name={`remove-${String(id)}`}
          action={removeSynonymAction}
          hidden={{ id, q }}
          submit={t("remove")}
          variant="danger"
        />
      </Details>
    </li>
  );
}
