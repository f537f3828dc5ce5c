/** The mark of this site: karst islands, water and the morning sun. Drawn for it; not an emblem of the state. */
export function Emblem({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <rect width="48" height="48" rx="9" className="fill-[#06344a]" />
      <circle cx="33.5" cy="14" r="5" className="fill-[#f2bd45]" />
      <path
        d="M25 33c.4-5 1.2-9.6 3.2-12.3 1-1.3 2.6-1.2 3.5.2 1 1.6 1.2 3 2.4 3.6 1.6.8 2.9.4 4.1 2.4 1 1.6 1.5 3.8 1.8 6.1z"
        className="fill-[#6fa9bf]"
      />
      <path
        d="M8 33c.3-6.8.9-13.2 3.6-17.7 1.2-2 3.7-2.3 5-.3 1.3 1.9 1.2 4.6 2.7 6 1.3 1.3 3 .8 4.3 2.8 1.6 2.4 2 5.8 2.3 9.2z"
        className="fill-[#eef6f9]"
      />
      <path
        d="M6 36.5c3 0 3 1.8 6 1.8s3-1.8 6-1.8 3 1.8 6 1.8 3-1.8 6-1.8 3 1.8 6 1.8 3-1.8 6-1.8"
        className="fill-none stroke-[#eef6f9] stroke-2"
        strokeLinecap="round"
      />
      <path
        d="M12 42c3 0 3 1.5 6 1.5s3-1.5 6-1.5 3 1.5 6 1.5 3-1.5 6-1.5"
        className="fill-none stroke-[#6fa9bf] stroke-2"
        strokeLinecap="round"
      />
    </svg>
  );
}
