import { buttonStyle, type ButtonVariant } from "./button-style";
import { Link, type LinkProps } from "./link";

type Props = LinkProps & { variant?: ButtonVariant; small?: boolean };

export function LinkButton({ variant = "primary", small = false, className, ...rest }: Props) {
  return <Link className={buttonStyle(variant, small, className)} {...rest} />;
}
