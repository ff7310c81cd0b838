import type { MouseEvent } from 'react';
import { css } from './boot.ts';
import { phrases } from './phrases.ts';
import { facePicture, icons } from './pictures.ts';
import { Surface } from './surface.tsx';
import type { Talk } from './talks.ts';

const stay = (event: MouseEvent) => event.preventDefault();

interface DetailTopProps {
  talk: Talk;
  isGreeting: boolean;
}

export function DetailTop({ talk, isGreeting }: DetailTopProps) {
  return (
    <Surface path="lib:inbox:detail_column/lib:inbox:detail_view_header">
      <div className={css('detail-top')}>
        <div className={css('detail-who')}>
          <img
            alt=""
            className="img"
            height="36"
            width="36"
            src={facePicture(talk.id)}
          />
          <div>
            <h1
              className={css('_4ik5', '_4ik4', 'detail-name')}
              style={{ WebkitLineClamp: 1 }}
            >
              {isGreeting ? phrases.inbox : talk.name}
            </h1>
          </div>
        </div>
        <div className={css('detail-acts')}>
          <div
            {...{ role: 'button', 'aria-expanded': false }}
            {...{ 'aria-haspopup': 'menu', tabIndex: 0 }}
            className={css('act')}
          >
            <img alt="" height="14" width="14" src={icons.caret} />
            <span className={css('unseen')}>{phrases.dropdown}</span>
          </div>
          <a
            {...{ href: '#', role: 'button', onClick: stay }}
            className={css('act')}
          >
            <span>{phrases.assign}</span>
          </a>
        </div>
      </div>
    </Surface>
  );
}
