/*
 * Which letters without diacritics can be a Vietnamese syllable: an onset and a rime. Of the five hundred words one slip
 * away from a misspelt one some twenty remain, and only those are looked up.
 */
const onsets = " b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");
const rimes =
  `a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet
  ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u
  ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh
  uyt uyu y yem yen yet yeu`.split(/\s+/);

const syllables = new Set(
  onsets.flatMap((onset) =>
    rimes.filter((rime) => onset !== "qu" || !rime.startsWith("u")).map((rime) => onset + rime),
  ),
);

/** Whether a word without diacritics could be a Vietnamese syllable. */
export function isSyllable(plain: string): boolean {
  return syllables.has(plain);
}

/** The syllables that begin with these letters, all of them for none. */
export function syllablesFrom(letters: string): string[] {
  return [...syllables].filter((syllable) => syllable.startsWith(letters));
}
