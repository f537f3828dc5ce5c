import { createElement } from "react";

export default function Layout({ children }) {
  return createElement("html", { lang: "vi" }, createElement("body", null, children));
}
