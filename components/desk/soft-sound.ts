/** Two soft notes, a fifth apart, made here: no file, nothing louder than a word. */
const notes = [
  { hertz: 587.33, after: 0 },
  { hertz: 880, after: 0.14 },
];
const loudness = 0.06;
const seconds = 0.45;

let context: AudioContext | null = null;

/** Browsers let a page sound only after somebody has done something in it; before that nothing is heard. */
export async function softSound(): Promise<void> {
  context ??= new AudioContext();
  await context.resume();
  for (const { hertz, after } of notes) {
    const start = context.currentTime + after;
    const tone = new OscillatorNode(context, { type: "sine", frequency: hertz });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loudness, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + seconds);
  }
}
