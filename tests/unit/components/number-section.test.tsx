import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { NumberSection } from '../../../components/settings/number-section.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import {
  DEFAULT_TOOLBAR,
  parseToolbarSettings,
} from '../../../utils/core/closing.ts';

function show() {
  let latest = DEFAULT_TOOLBAR;
  function Page() {
    const [toolbar, setToolbar] = useState(latest);
    return (
      <LanguageProvider language="en">
        <NumberSection
          isSought={false}
          onChange={(change) => {
            latest = change.toolbar ?? latest;
            setToolbar(latest);
          }}
          {...{ toolbar }}
        />
      </LanguageProvider>
    );
  }
  render(<Page />);
  return () => {
    expect(parseToolbarSettings(latest)).toEqual(latest);
    return latest;
  };
}

it('the number counts what closes soon, all that wait, or nothing', async () => {
  const told = show();
  expect(
    screen.getByRole('radio', { name: /^Those that close soon/ }),
  ).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: /^All that wait/ }));
  expect(told()).toEqual({ ...DEFAULT_TOOLBAR, counts: 'waiting' });
  await userEvent.click(screen.getByRole('radio', { name: /^Nothing/ }));
  expect(told()).toEqual({ ...DEFAULT_TOOLBAR, counts: 'nothing' });
});

it('what soon is can be chosen, and is said at once', async () => {
  const told = show();
  const soon = screen.getByRole('combobox', { name: '“Soon” is within' });
  screen.getByText(/their window ends within 3 h\./);
  await userEvent.selectOptions(soon, '8 h');
  expect(told()).toEqual({ ...DEFAULT_TOOLBAR, withinHours: 8 });
  screen.getByText(/their window ends within 8 h\./);
});
