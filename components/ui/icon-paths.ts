/** Drawn on a 24-unit grid with a 1.75 stroke, round ends. */
export const iconPaths = {
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM20 20l-4-4",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6L6 18",
  chevronRight: "M9 5l7 7-7 7",
  chevronLeft: "M15 5l-7 7 7 7",
  chevronDown: "M5 9l7 7 7-7",
  check: "M5 13l4.5 4.5L19 7",
  alert: "M12 4l9 16H3zM12 10v4.5M12 17.5v.01",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v5M12 8v.01",
  pause: "M9 5v14M15 5v14",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.5 2",
  calendar: "M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7",
  phone:
    "M6 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2L20 14.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  pin: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.8a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z",
  building: "M4 20h16M6 20V9M18 20V9M3.5 9L12 4l8.5 5zM10 20v-7M14 20v-7",
  file: "M7 3.5h7L18.5 8v12.5H7zM14 3.5V8h4.5",
  paperclip: "M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7L11 4",
  question: "M4 5h16v11h-8l-4.5 4V16H4zM9.8 9a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.4M12 14v.01",
  answer: "M4 5h16v11h-8l-4.5 4V16H4zM8.5 10.5l2.5 2.5 4.5-4.5",
  inbox: "M4 13l3-8h10l3 8v6H4zM4 13h4.5l1.5 3h4l1.5-3H20",
  user: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20a7.5 7.5 0 0 1 15 0",
  users:
    "M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2.5 19.5a6.5 6.5 0 0 1 13 0M16 5.2a3.5 3.5 0 0 1 0 6.6M18 14.6a6.5 6.5 0 0 1 3.5 4.9",
  send: "M4 12l16-8-5 16-3.5-6.5z",
  edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z",
  globe:
    "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3.2 12h17.6M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z",
  theme: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 3v18M12 7a5 5 0 0 1 0 10",
  shield: "M12 3l7.5 3v5.5c0 4.5-3.2 8-7.5 9.5-4.3-1.5-7.5-5-7.5-9.5V6zM8.5 12l2.5 2.5 4.5-5",
  print: "M7 8V4h10v4M7 17H4v-7.5h16V17h-3M7 14h10v6H7z",
  chart: "M4 20h16M7 16v-5M12 16V6M17 16v-8",
  route: "M6 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM18 16a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM6 8v5a5 5 0 0 0 5 5h5",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM9 15a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  logout: "M14 4H5v16h9M10 12h10M16.5 8.5L20 12l-3.5 3.5",
  external: "M13 4h7v7M20 4l-9 9M18 14v6H4V6h6",
  filter: "M4 6h16M7 12h10M10 18h4",
  bell: "M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4M12 3v2",
  bellOff: "M6 17v-6c0-.8.2-1.6.5-2.3M9 5.8A6 6 0 0 1 18 11v3M16.5 18.5h-12L6 17M10 21h4M4 4l16 16",
  arrowRight: "M4 12h16M14 6l6 6-6 6",
} as const;

export type IconName = keyof typeof iconPaths;
