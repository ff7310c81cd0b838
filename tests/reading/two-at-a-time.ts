/** Does something for each item, two at a time: these machines have two cores. */
export async function twoAtATime<T>(
  items: readonly T[],
  run: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  const work = async () => {
    for (const [index, item] of entries) await run(item, index);
  };
  await Promise.all([work(), work()]);
}
