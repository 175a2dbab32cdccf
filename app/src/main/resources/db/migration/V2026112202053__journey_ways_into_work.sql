-- Two more practices: a tutor's first ninety days, and a young teacher's first year.
alter table journey drop constraint journey_practice_check;
alter table journey add constraint journey_practice_check
    check (practice in ('seven-stages', 'six-steps', 'tutor-start', 'first-year'));
