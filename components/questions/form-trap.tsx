/** A field that only programs see and fill in. Named like one that they like; taken out of keyboard and screen readers. */
export function FormTrap({ label }: { label: string }) {
  return (
    <div className="hidden" aria-hidden="true">
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}
