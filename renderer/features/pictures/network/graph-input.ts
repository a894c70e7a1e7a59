import type { Spot } from './graph-view';

/** Pixels the mouse may move in a press that is no drag. */
const stillness = 4;

/** What a hand does to the drawing. */
export type GraphHands = {
  /** The node at a spot, `null` for none. */
  readonly hit: (spot: Spot) => number | null;
  /** The mouse is there, with no button down; `null`: it has left. */
  readonly onPoint: (spot: Spot | null) => void;
  readonly onPull: (node: number, to: Spot) => void;
  readonly onMove: (by: Spot) => void;
  /** A drag has ended. */
  readonly onDrop: () => void;
  /** A node was pressed and not moved. */
  readonly onPress: (node: number) => void;
  readonly onWheel: (by: number, at: Spot) => void;
};

type Press = {
  readonly from: Spot;
  readonly last: Spot;
  readonly node: number | null;
  readonly isDrag: boolean;
};

/** Follows mouse, pen, touch and wheel on `canvas` until `signal` ends it. */
export function followHands(canvas: HTMLCanvasElement, hands: GraphHands, signal: AbortSignal): void {
  let press: Press | null = null;

  const drag = ({ from, last, node }: Press, spot: Spot): void => {
    press = { from, last: spot, node, isDrag: true };
    if (node !== null) hands.onPull(node, spot);
    else hands.onMove({ x: spot.x - last.x, y: spot.y - last.y });
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const spot = spotIn(event);
    press = { from: spot, last: spot, node: hands.hit(spot), isDrag: false };
    canvas.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const spot = spotIn(event);
    if (press === null) hands.onPoint(spot);
    else if (press.isDrag || distance(press.from, spot) > stillness) drag(press, spot);
  };
  const onUp = (): void => {
    const ended = press;
    press = null;
    if (ended?.isDrag) hands.onDrop();
    else if (ended !== null && ended.node !== null) hands.onPress(ended.node);
  };
  const onCancel = (): void => {
    press = null;
    hands.onDrop();
  };
  const onWheel = (event: WheelEvent): void => {
    // The page still scrolls over a drawing that nobody has turned to.
    if (!event.ctrlKey && !canvas.parentElement?.matches(':focus')) return;
    event.preventDefault();
    hands.onWheel(Math.exp(-event.deltaY / 400), spotIn(event));
  };
  canvas.addEventListener('pointerdown', onDown, { signal });
  canvas.addEventListener('pointermove', onMove, { signal });
  canvas.addEventListener('pointerup', onUp, { signal });
  canvas.addEventListener('pointercancel', onCancel, { signal });
  canvas.addEventListener('pointerleave', () => hands.onPoint(null), { signal });
  canvas.addEventListener('wheel', onWheel, { signal, passive: false });
}

function spotIn({ offsetX, offsetY }: MouseEvent): Spot {
  return { x: offsetX, y: offsetY };
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
