import { createElement, memo } from 'react';
import {
  type BadgeView,
  shapesOf,
} from '../../utils/core/window/badge-look.ts';

const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const asProps = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [camelCase(name), value]),
  );

/** The badge as the inbox shows it; its look is utils/overlay/badge.css, which each entrypoint brings. */
export const Badge = memo(
  ({ view }: { readonly view: BadgeView }) => (
    <span
      className={`badge ${view.look}`}
      role="img"
      aria-label={view.name}
      title={view.name}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapesOf(view).map(([tag, attributes], place) =>
          createElement(tag, { key: place, ...asProps(attributes) }),
        )}
      </svg>
      {view.text}
    </span>
  ),
  (before, after) =>
    before.view.name === after.view.name &&
    before.view.fill.toFixed(2) === after.view.fill.toFixed(2),
);
