/** The skyline of the bay along the foot of the hero: three ranges, the nearest darkest. Decoration. */
export function Bay({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 1440 220" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false" className={className}>
      <path
        className="fill-bay-far"
        d="M0 220V150c60-6 84-30 104-62 14-22 40-24 54 2 14 25 22 40 52 44 50 6 74-70 96-88 18-15 38-8 48 14 14 30 12 62 40 72 60 20 120 8 176 6 30-1 44-34 58-66 12-26 40-28 54-2 12 24 18 52 40 58 56 14 110 10 150 4 26-4 36-60 54-84 14-18 38-16 50 6 16 30 20 66 52 72 70 12 120-2 150-40 16-20 40-18 52 4 14 26 24 40 62 44 40 4 70 2 98 0v86z"
      />
      <path
        className="fill-bay-mid"
        d="M0 220v-38c40-2 62-14 78-44 12-22 34-22 46 2 12 22 18 36 60 38 90 4 150 4 214 0 34-2 44-50 66-78 14-18 36-16 48 8 14 28 14 60 46 66 80 14 190 6 270 4 34-1 48-30 62-56 12-22 36-20 48 4 10 22 18 44 56 48 70 8 120 6 160 0 34-5 44-56 64-80 14-16 34-14 46 8 14 26 20 66 76 72 40 4 66 4 100 4v42z"
      />
      <path
        className="fill-bay-near"
        d="M0 220v-20c90-4 150-4 210-8 30-2 40-34 58-50 12-10 28-6 36 10 10 20 14 38 44 40 120 8 300 4 430 4 34 0 44-22 58-40 12-14 30-12 40 6 8 16 18 32 50 34 110 6 210 4 300 0 30-1 40-20 54-34 10-10 26-8 34 6 8 14 14 24 44 26 30 2 54 2 82 2v24z"
      />
    </svg>
  );
}
