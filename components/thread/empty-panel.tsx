import { useTranslate } from '../ui/language.tsx';

/** What a frame shows that no inbox has opened: nothing of anybody. */
export function EmptyPanel() {
  const t = useTranslate();
  return (
    <main className="empty">
      <h1>Ventana</h1>
      <p>{t('panelEmpty')}</p>
    </main>
  );
}
