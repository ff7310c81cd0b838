// Runs in the page.
export function readModel() {
  type Fiber = {
    return: Fiber | null;
    memoizedProps: Record<string, unknown> | null;
  };
  const up = (selector: string, prop: string, steps: number) => {
    const node = document.querySelector(selector) as unknown as Record<
      string,
      Fiber
    >;
    const key = Object.keys(node).find((name) =>
      name.startsWith('__reactFiber$'),
    ) as string;
    let fiber: Fiber | null = node[key] as Fiber;
    for (let n = 0; fiber && n <= steps; n++, fiber = fiber.return) {
      const props = fiber.memoizedProps;
      if (props && typeof props === 'object' && prop in props)
        return { ...props, children: undefined };
    }
    return null;
  };
  return {
    row: up('[role=presentation] [role=presentation]', 'thread', 4) as {
      thread: { timestamp: number };
    } | null,
    cell: up('[role=presentation]', 'threadType', 60) as {
      threadType: string;
    } | null,
    message: up('[data-message-id]', 'message', 30) as {
      message: { messageID: string };
    } | null,
    id: document
      .querySelector('[data-message-id]')
      ?.getAttribute('data-message-id'),
  };
}
