import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Choice } from "./classification-fields";

type Props = {
  /** Begins the ids of the fields. */
  name: string;
  q: string;
  department: string;
  departments: Choice[];
  texts: { search: string; department: string; anyDepartment: string; find: string; clear: string };
  /** The whole list. */
  all: string;
};

/** Words and a department, by a plain GET form, so that what was found has an address. */
export function ListFilter({ name, q, department, departments, texts, all }: Props) {
  return (
    <form role="search" action={all} className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <TextInput
        name="q"
        id={`${name}-q`}
        label={texts.search}
        type="search"
        defaultValue={q}
        maxLength={200}
      />
      <Select
        name="department"
        id={`${name}-department`}
        label={texts.department}
        options={departments}
        empty={texts.anyDepartment}
        defaultValue={department}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary">{texts.find}</Button>
        {q === "" && department === "" ? null : (
          <LinkButton href={all} variant="quiet">
            {texts.clear}
          </LinkButton>
        )}
      </div>
    </form>
  );
}
