import type { ComponentProps } from "react";
import { buttonStyle, type ButtonVariant } from "./button-style";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; small?: boolean };

export function Button({ variant = "primary", small = false, type = "submit", className, ...rest }: Props) {
  return <button type={type} className={buttonStyle(variant, small, className)} {...rest} />;
}
