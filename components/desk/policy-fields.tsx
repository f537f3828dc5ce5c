import { FormSelect, FormText } from "./action-form";

type Texts = {
  amount: string;
  unit: string;
  basis: string;
  validFrom: string;
  validFromHint: string;
  units: { value: string; text: string }[];
};
type Policy = { amount?: number; unit?: string; legalBasis?: string; validFrom: string };

/** The next version of a time limit, beginning with what the newest one says. */
export function PolicyFields({ texts, policy }: { texts: Texts; policy: Policy }) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormText
        name="amount"
        label={texts.amount}
        type="number"
        initial={String(policy.amount ?? "")}
        required
      />
      <FormSelect
        name="unit"
        label={texts.unit}
        options={texts.units}
        initial={policy.unit ?? "working_days"}
        required
      />
      <div className="sm:col-span-2">
        <FormText name="legalBasis" label={texts.basis} initial={policy.legalBasis ?? ""} required />
      </div>
      <FormText
        type="date"
        name="validFrom"
        label={texts.validFrom}
        hint={texts.validFromHint}
        initial={policy.validFrom}
        required
      />
    </div>
  );
}
