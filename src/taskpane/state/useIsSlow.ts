import { useEffect, useState } from "react";

/** Whether something has been going on for longer than `patience`, in milliseconds. */
export function useIsSlow(isGoingOn: boolean, patience: number): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoingOn, patience]);
  return isSlow;
}
