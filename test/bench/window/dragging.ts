import type { Page } from '@playwright/test';

/** A place on the page, in CSS pixels. */
export type Spot = { readonly x: number; readonly y: number };
type Box = Spot & { readonly width: number; readonly height: number };

/** Frames a second while the network is moved by a place where nothing is, and while one node is pulled. */
export async function framesOfNetwork(
  page: Page,
): Promise<{ readonly moved: number; readonly pulled: number }> {
  const box = await page.locator('main canvas').first().boundingBox();
  if (box === null) throw new Error('The network is not on the screen.');
  const moved = await framesWhileDragging(page, { x: box.x + 12, y: box.y + box.height - 8 });
  const pulled = await framesWhileDragging(page, await findNode(page, box));
  return { moved, pulled };
}

/** Frames a second while the mouse drags from a place for a second and a half. */
async function framesWhileDragging(page: Page, { x, y }: Spot): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const counting = page.evaluate(
    () =>
      new Promise<number>(done => {
        const start = performance.now();
        let frames = 0;
        const count = (): void => {
          frames += 1;
          const took = performance.now() - start;
          if (took < 1500) requestAnimationFrame(count);
          else done(Math.round((frames * 1000) / took));
        };
        requestAnimationFrame(count);
      }),
  );
  for (let step = 1; step <= 150; step += 1) await page.mouse.move(x + step, y - step / 2);
  const frames = await counting;
  await page.mouse.up();
  return frames;
}

/** A place on which the cursor says that something can be pressed. */
async function findNode(page: Page, { x, y, width, height }: Box): Promise<Spot> {
  for (let tried = 0; tried < 600; tried += 1) {
    const spot = {
      x: x + width * (0.2 + (0.6 * ((tried * 37) % 100)) / 100),
      y: y + height * (0.2 + (0.6 * ((tried * 61) % 97)) / 97),
    };
    await page.mouse.move(spot.x, spot.y);
    const cursor = await page
      .locator('main canvas')
      .first()
      .evaluate(canvas => getComputedStyle(canvas).cursor);
    if (cursor === 'pointer') return spot;
  }
  throw new Error('There is no node to be found.');
}
