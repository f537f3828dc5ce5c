import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-style";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorMessage } from "@/components/ui/error-message";
import { Field, borderStyle, controlProps, controlStyle } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { FileUpload } from "@/components/ui/file-upload";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { LinkButton } from "@/components/ui/link-button";
import { Radios } from "@/components/ui/radios";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { Specimen } from "./specimen";

const variants: ButtonVariant[] = ["primary", "secondary", "quiet", "danger", "gold"];

/** What people fill in and press: as it is, with a hint, filled in, refused and switched off. */
export function Controls() {
  const t = useTranslations("style");
  const [label, hint, error] = [t("label"), t("hint"), t("error")];
  const choices = [
    { value: "a", text: t("choice"), hint },
    { value: "b", text: t("longChoice") },
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Specimen name="button" wide>
        {variants.map((variant) => (
          <div key={variant} className="flex flex-wrap items-center gap-3">
            <span className="w-24 font-mono text-sm text-muted">{variant}</span>
            <Button type="button" variant={variant}>
              {t("press")}
            </Button>
            <Button type="button" variant={variant} small>
              {t("press")}
            </Button>
            <Button type="button" variant={variant}>
              <Icon name="send" />
              {t("longChoice")}
            </Button>
            <Button type="button" variant={variant} disabled>
              {t("off")}
            </Button>
          </div>
        ))}
      </Specimen>
      <Specimen name="link-button, copy-button, link">
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href="#part-button">{t("press")}</LinkButton>
          <LinkButton href="#part-button" variant="secondary">
            {t("press")}
          </LinkButton>
          <CopyButton label={t("press")} done={t("choice")} failed={t("error")} />
          <Link href="#part-button" className="text-link underline underline-offset-4">
            {t("longChoice")}
          </Link>
        </div>
      </Specimen>
      <Specimen name="text-input">
        <TextInput name="plain-text" label={label} hint={hint} required />
        <TextInput name="filled-text" label={label} defaultValue={t("name")} width="medium" />
        <TextInput name="refused-text" label={label} error={error} defaultValue="0203" width="short" />
        <TextInput name="off-text" label={t("off")} defaultValue={t("name")} disabled />
      </Specimen>
      <Specimen name="textarea, character-count">
        <Textarea
          name="plain-area"
          label={label}
          rows={3}
          counter={{ max: 200, text: t("left", { count: "{count}" }) }}
        />
        <Textarea name="refused-area" label={label} error={error} defaultValue={t("sentence")} rows={3} />
      </Specimen>
      <Specimen name="select">
        <Select name="plain-select" label={label} empty={t("none")} options={choices} />
        <Select name="refused-select" label={label} error={error} defaultValue="b" options={choices} />
      </Specimen>
      <Specimen name="radios, fieldset">
        <Radios name="plain-radios" label={label} choices={choices} defaultValue="a" />
        <Radios name="refused-radios" label={label} error={error} choices={choices} />
        <Fieldset name="own-fieldset" label={label} hint={hint}>
          <p>{t("sentence")}</p>
        </Fieldset>
      </Specimen>
      <Specimen name="checkbox">
        <Checkbox name="plain-box" label={t("longChoice")} hint={hint} />
        <Checkbox name="ticked-box" label={t("choice")} defaultChecked />
        <Checkbox name="refused-box" label={t("longChoice")} error={error} required />
      </Specimen>
      <Specimen name="file-upload">
        <FileUpload name="plain-file" label={label} hint={hint} multiple />
        <FileUpload name="refused-file" label={label} error={error} received={<p>{t("file")}</p>} />
      </Specimen>
      <Specimen name="field, error-message">
        <Field name="own-field" label={label} hint={hint}>
          <input
            {...controlProps({ name: "own-field", label, hint })}
            className={`${controlStyle} ${borderStyle(undefined)}`}
          />
        </Field>
        <ErrorMessage>{error}</ErrorMessage>
      </Specimen>
    </div>
  );
}
