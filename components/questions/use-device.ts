import { useMemo, useSyncExternalStore } from "react";
import {
  deviceText,
  onDeviceChange,
  savedCodes,
  waitingQuestion,
  type SavedCode,
  type Waiting,
} from "./device";

type Device = { codes: SavedCode[]; waiting: Waiting | null };

const nothing: Device = { codes: [], waiting: null };

/** What this browser keeps, always as it is now. Nothing until the page has woken up: the server does not know it. */
export function useDevice(): Device {
  const text = useSyncExternalStore(onDeviceChange, deviceText, () => null);
  return useMemo(
    () => (text === null ? nothing : { codes: savedCodes(), waiting: waitingQuestion() }),
    [text],
  );
}
