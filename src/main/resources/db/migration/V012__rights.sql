-- Whoever confirmed a fact may be erased; the value stays.
alter table confirmed_fact alter column confirmed_by drop not null;

-- How long an organisation keeps what it no longer needs every day, in months after an assessment was closed.
alter table organisation add column voices_kept integer not null default 60 check (voices_kept between 12 and 120);
alter table organisation add column turnout_kept integer not null default 12 check (turnout_kept between 1 and 120);
